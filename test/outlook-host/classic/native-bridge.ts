import {
  eventJson,
  readCompletion,
  type CompletionReport,
  type LaunchEventType,
} from "../mailbox/completion";
import type { MailboxHost } from "../mailbox/mailbox-host";
import { nativeContext } from "./native-context";
import { namedParams } from "./native-params";
import { nativeResult, safeArray, type SafeArray } from "./safe-array";

type Callback = (result: SafeArray, resultCode: number) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

const appCommandInvoked = 39;
const completedMethod = 94;
const getInitialData = 1;

/**
 * Classic Outlook's `window.external`, as `outlook-win32-16.02.js` uses it: calls by dispatch id with
 * positional parameters, results as SafeArrays, events by number.
 */
export class NativeBridge {
  readonly #mailbox: MailboxHost;
  readonly #soon: (run: () => void) => void;
  readonly #handlers = new Map<number, EventHandler>();
  readonly #stopListening: () => void;
  readonly #whenReady: (() => void)[] = [];
  readonly #completed = new Set<(report: CompletionReport) => void>();

  constructor(mailbox: MailboxHost, soon: (run: () => void) => void) {
    this.#mailbox = mailbox;
    this.#soon = soon;
    this.#stopListening = mailbox.onChange(({ eventId, details }) =>
      this.#fire(eventId, [details]),
    );
  }

  /** The members office.js finds on `window.external`. */
  readonly external = {
    GetHostInfo: () =>
      `Outlook|Win32|16.02|${this.#mailbox.displayLanguage}|classic||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => nativeContext(this.#mailbox),
    Execute: (id: number, values: readonly unknown[] | null, callback: Callback) =>
      this.#execute(id, values ?? [], callback),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      this.#handlers.set(id, handler);
      this.#soon(() => callback(safeArray([0]), 0));
      if (id === appCommandInvoked)
        this.#soon(() => this.#whenReady.splice(0).forEach((run) => run()));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      this.#handlers.delete(id);
      this.#soon(() => callback(safeArray([0]), 0));
    },
  };

  onceReady(run: () => void): void {
    if (this.#handlers.has(appCommandInvoked)) run();
    else this.#whenReady.push(run);
  }

  onCompleted(listener: (report: CompletionReport) => void): void {
    this.#completed.add(listener);
  }

  fireEvent(type: LaunchEventType, functionName: string): void {
    this.#fire(appCommandInvoked, ["event-1", functionName, eventJson(type)]);
  }

  dispose(): void {
    this.#stopListening();
    this.#handlers.clear();
    this.#completed.clear();
  }

  #fire(eventId: number, values: readonly unknown[]): void {
    const handler = this.#handlers.get(eventId);
    if (handler !== undefined) this.#soon(() => handler(eventId, safeArray(values)));
  }

  #execute(dispatchId: number, values: readonly unknown[], callback: Callback): void {
    const answer = (result: readonly unknown[]): void => {
      this.#soon(() => callback(safeArray(result), 0));
    };
    if (dispatchId === getInitialData) {
      answer([JSON.stringify(this.#mailbox.initialData), 0]);
    } else if (dispatchId === completedMethod) {
      answer([0]);
      const report = readCompletion(values[1], values[2]);
      for (const listener of this.#completed) listener(report);
    } else {
      this.#mailbox.call(dispatchId, namedParams(dispatchId, values), (result) => {
        answer(nativeResult(result, this.#mailbox.itemNumber));
      });
    }
  }
}
