import type { LaunchEventType, SendEventType } from "../mailbox/completion";
import type { MailboxHost } from "../mailbox/mailbox-host";
import type { Clock } from "../mailbox/timer-scope";
import type { Addin } from "./addin";
import { AddinFrame } from "./addin-frame";

/** Docs: develop/event-based-activation: about 300 seconds, then Outlook ends the handler. */
const timedOutMs = 5 * 60_000;

/** An event before Send. Nobody waits for it. */
export type EarlyEvent = Exclude<LaunchEventType, SendEventType>;

/**
 * Tells the add-in of something before Send, in a hidden page of its own that is gone afterwards. Every
 * draft of this page counts as one that was just begun: a new message, a reply or a forward.
 */
export class BeginEvent {
  readonly #frame: AddinFrame | undefined;

  constructor(event: EarlyEvent, addin: Addin, mailbox: MailboxHost, clock: Clock) {
    const functionName = {
      OnNewMessageCompose: addin.composeFunctionName,
      OnMessageRecipientsChanged: addin.recipientsFunctionName,
      OnMessageAttachmentsChanged: addin.attachmentsFunctionName,
    }[event];
    if (functionName === "") return;
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
