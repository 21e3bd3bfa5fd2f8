import { errorCodes } from "../mailbox/error-codes";
import { type CompletionReport, sendEventOf } from "../mailbox/completion";
import type { MailboxHost } from "../mailbox/mailbox-host";
import type { CompletedOptions, HandlerEnd } from "../mailbox/smart-alert-outcome";
import type { Clock } from "../mailbox/timer-scope";
import type { Addin } from "./addin";
import { AddinFrame } from "./addin-frame";

/** Docs: outlook/onmessagesend-onappointmentsend-events: when the sender is told, and the end. */
const takesLongMs = 5000;
const timedOutMs = 5 * 60_000;

/** No source: how long Outlook waits for a page that does not load. office.js itself gives up here. */
const unavailableMs = 10_000;

/** How long the hidden page is listened to after the first answer, to see whether it gives a second. */
const graceMs = 300;

/**
 * One run of the add-in's handler, in a hidden page of its own that is gone afterwards, as in Outlook
 * (docs: testing/runtimes). It ends once, and before that it may be taking longer.
 */
export class SendEvent {
  /** Every call of `event.completed`. Outlook listens to the first. */
  readonly completions: CompletedOptions[] = [];
  /** From firing the event to the first `event.completed`. */
  elapsedMs: number | undefined;
  readonly #clock: Clock;
  readonly #onEnd: (end: HandlerEnd) => void;
  readonly #frame: AddinFrame;
  #hasEnded = false;

  constructor(addin: Addin, mailbox: MailboxHost, clock: Clock, onEnd: (end: HandlerEnd) => void) {
    this.#clock = clock;
    this.#onEnd = onEnd;
    const iframe = document.createElement("iframe");
    iframe.hidden = true;
    iframe.title = "The add-in's hidden page";
    this.#frame = new AddinFrame(iframe, {
      mailbox,
      origin: addin.origin,
      page: "launchevent.html",
      purpose: "send",
    });
    document.body.append(iframe);
    let isReady = false;
    this.#frame.xdm.onceReady(() => {
      isReady = true;
      const firedAt = clock.now();
      this.#frame.xdm.onCompleted((report) => this.#complete(report, clock.now() - firedAt));
      const event = sendEventOf(mailbox.draft);
      this.#frame.xdm.fireEvent(event, addin.functionNames[event] ?? "");
    });
    clock.after(takesLongMs, () => this.#tell({ kind: "takingLonger" }));
    clock.after(unavailableMs, () => {
      if (!isReady) this.#end({ kind: "unavailable" });
    });
    clock.after(timedOutMs, () => this.#end({ kind: "timedOut" }));
  }

  /** The sender does not wait any more. */
  abandon(): void {
    this.#hasEnded = true;
    this.#frame.dispose();
  }

  #complete({ status, options }: CompletionReport, elapsedMs: number): void {
    this.elapsedMs ??= elapsedMs;
    if (status === 0) this.completions.push(options);
    const isUnknown = status === errorCodes.InvalidCallback;
    this.#end(
      isUnknown ? { kind: "notAssociated" } : { kind: "completed", completions: [options] },
    );
  }

  #end(end: HandlerEnd): void {
    this.#tell(end);
    if (!this.#hasEnded) this.#clock.after(graceMs, () => this.#frame.dispose());
    this.#hasEnded = true;
  }

  #tell(end: HandlerEnd): void {
    if (!this.#hasEnded) this.#onEnd(end);
  }
}
