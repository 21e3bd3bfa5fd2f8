import type { MailboxHost } from "../mailbox/mailbox-host";
import type { Clock } from "../mailbox/timer-scope";
import type { Addin } from "./addin";
import { AddinFrame } from "./addin-frame";

/** Docs: develop/event-based-activation: about 300 seconds, then Outlook ends the handler. */
const timedOutMs = 5 * 60_000;

/**
 * Tells the add-in that a draft was begun, in a hidden page of its own that is gone afterwards. Every
 * draft of this page counts as one that was just begun: a new message, a reply or a forward.
 */
export class BeginEvent {
  readonly #frame: AddinFrame | undefined;

  constructor(addin: Addin, mailbox: MailboxHost, clock: Clock) {
    if (addin.composeFunctionName === "") return;
    const iframe = document.createElement("iframe");
    iframe.hidden = true;
    iframe.title = "The add-in's hidden page for a new draft";
    const { origin } = addin;
    const options = { mailbox, origin, page: "launchevent.html", purpose: "begin" };
    const frame = new AddinFrame(iframe, options);
    document.body.append(iframe);
    frame.xdm.onceReady(() => {
      frame.xdm.onCompleted(() => this.dispose());
      frame.xdm.fireEvent("OnNewMessageCompose", addin.composeFunctionName);
    });
    clock.after(timedOutMs, () => this.dispose());
    this.#frame = frame;
  }

  dispose(): void {
    this.#frame?.dispose();
  }
}
