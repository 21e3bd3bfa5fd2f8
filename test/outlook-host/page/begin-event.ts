import type { MailboxHost } from "../mailbox/mailbox-host";
import type { Clock } from "../mailbox/timer-scope";
import type { OpeningEvent } from "../send-result";
import type { Addin } from "./addin";
import { AddinFrame } from "./addin-frame";

/** Docs: develop/event-based-activation: about 300 seconds, then Outlook ends the handler. */
const timedOutMs = 5 * 60_000;

/**
 * Tells the add-in of something before Send, in a hidden page of its own that is gone afterwards. Nobody
 * waits for it. Every draft of this page counts as one that was just begun.
 */
export class BeginEvent {
  readonly #frame: AddinFrame | undefined;

  constructor(event: OpeningEvent, addin: Addin, mailbox: MailboxHost, clock: Clock) {
    const functionName = addin.functionNames[event];
    if (functionName === undefined) return; // The add-in does not ask for that event.
    const iframe = document.createElement("iframe");
    iframe.hidden = true;
    iframe.title = `The add-in's hidden page for ${event}`;
    const { origin } = addin;
    const options = { mailbox, origin, page: "launchevent.html", purpose: "begin" };
    const frame = new AddinFrame(iframe, options);
    document.body.append(iframe);
    frame.xdm.onceReady(() => {
      frame.xdm.onCompleted(() => this.dispose());
      frame.xdm.fireEvent(event, functionName);
    });
    clock.after(timedOutMs, () => this.dispose());
    this.#frame = frame;
  }

  dispose(): void {
    this.#frame?.dispose();
  }
}
