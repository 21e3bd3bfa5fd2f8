import { isRecord, param } from "../mailbox/api-params";
import {
  eventJson,
  readCompletion,
  type CompletionReport,
  type LaunchEventType,
} from "../mailbox/completion";
import { errorCodes } from "../mailbox/error-codes";
import type { MailboxHost } from "../mailbox/mailbox-host";
import { appContext } from "./app-context";
import { eventMessage, notification, readRequest, response, type XdmRequest } from "./envelope";
import type { Handshake } from "./handshake";
import { outlookResult } from "./outlook-result";

export interface XdmHostOptions {
  readonly mailbox: MailboxHost;
  readonly handshake: Handshake;
  /** Posts to the add-in's window. */
  readonly post: (message: string) => void;
}

/** The dispatch id with which office.js reports `event.completed` (method 94). */
const completedMethod = 94;

/**
 * The host's end of one conversation with office.js in a web page or frame. It has no window of its
 * own: whoever uses it passes in what was posted to the host page, having checked whose it is, and
 * posts what comes out.
 */
export class XdmHost {
  readonly #options: XdmHostOptions;
  readonly #registered = new Set<string>();
  readonly #whenListening = new Map<string, (() => void)[]>();
  readonly #completed = new Set<(report: CompletionReport) => void>();
  readonly #notified = new Set<(action: readonly unknown[]) => void>();
  readonly #stopListening: () => void;

  constructor(options: XdmHostOptions) {
    this.#options = options;
    this.#stopListening = options.mailbox.onChange((change) => {
      this.fire(change.type, [change.details]);
    });
  }

  /** A message that was posted to the host page. */
  receive(message: unknown): void {
    const request = readRequest(message);
    if (request?._conversationId !== this.#options.handshake.conversationId) return;
    if (request._actionType === 0) this.#invoke(request);
    else this.#register(request);
  }

  /** Calls back once the add-in has called `Office.onReady` and listens for events. */
  onceReady(run: () => void): void {
    this.onceListening("appCommandInvoked", run);
  }

  /** Calls back once the add-in listens for an event of this name. */
  onceListening(name: string, run: () => void): void {
    if (this.#registered.has(name)) run();
    else this.#whenListening.set(name, [...(this.#whenListening.get(name) ?? []), run]);
  }

  /** Runs the handler that the manifest names for an event. */
  fireEvent(type: LaunchEventType, functionName: string): void {
    this.fire("appCommandInvoked", ["event-1", functionName, eventJson(type)]);
  }

  /** Sends an event to the add-in, if it listens for it. */
  fire(name: string, data: unknown): void {
    if (!this.#registered.has(name)) return;
    const { handshake, post } = this.#options;
    post(eventMessage(handshake.conversationId, handshake.hostOrigin, name, data));
  }

  /** Tells the frame something, for example `[11]`: take the focus that came by Tab. */
  notify(action: readonly unknown[]): void {
    const { handshake, post } = this.#options;
    post(notification(handshake.conversationId, handshake.hostOrigin, action));
  }

  onCompleted(listener: (report: CompletionReport) => void): void {
    this.#completed.add(listener);
  }

  /** Hears what the frame tells the host, for example `[13]`: the focus left by Tab. */
  onNotified(listener: (action: readonly unknown[]) => void): void {
    this.#notified.add(listener);
  }

  dispose(): void {
    this.#stopListening();
    this.#registered.clear();
    this.#completed.clear();
  }

  #register(request: XdmRequest): void {
    const name = request._actionName;
    if (request._actionType === 1) this.#registered.add(name);
    else this.#registered.delete(name);
    // Without an object for an answer, office.js reports 5001 to whoever registered.
    this.#answer(request, { Error: 0 });
    const waiting = this.#whenListening.get(name) ?? [];
    this.#whenListening.delete(name);
    waiting.forEach((run) => run());
  }

  #invoke(request: XdmRequest): void {
    const { mailbox, handshake } = this.#options;
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        // The frame may have loaded anew; what it registered for before is gone.
        this.#registered.clear();
        this.#answer(request, appContext(mailbox, handshake));
        break;
      case "ContextActivationManager_notifyHost":
        this.#hear(request._data);
        break;
      case "GetInitialData":
        this.#answer(request, mailbox.initialData);
        break;
      case "ExecuteMethod":
        this.#callMailbox(request);
        break;
      case "executeMethod":
        this.#callOffice(request);
    }
  }

  #hear(data: unknown): void {
    const action: readonly unknown[] = Array.isArray(data) ? data.slice(1) : [];
    for (const listener of this.#notified) listener(action);
  }

  #callMailbox(request: XdmRequest): void {
    const dispatchId = Number(param(param(request._data, "MethodData"), "DispatchId"));
    const params = param(request._data, "ApiParams");
    this.#options.mailbox.call(dispatchId, params, (answer) => {
      this.#answer(request, outlookResult(answer));
    });
  }

  /** The methods all Office applications share; of these, Outlook's send event needs only one. */
  #callOffice(request: XdmRequest): void {
    const data = isRecord(request._data) ? request._data : {};
    const dispatchId = param(data.DdaMethod, "DispatchId");
    const known = dispatchId === completedMethod;
    this.#answer(request, { Version: 1, Error: known ? 0 : errorCodes.OperationNotSupported });
    if (!known) return;
    const report = readCompletion(data["1"], data["2"]);
    for (const listener of this.#completed) listener(report);
  }

  #answer(request: XdmRequest, data: unknown): void {
    const { handshake, post } = this.#options;
    post(response(request, handshake.hostOrigin, data));
  }
}
