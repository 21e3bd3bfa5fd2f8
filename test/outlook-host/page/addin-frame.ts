import type { MailboxHost } from "../mailbox/mailbox-host";
import { createHandshake, frameNameFor } from "../xdm/handshake";
import { XdmHost } from "../xdm/xdm-host";

export interface AddinFrameOptions {
  readonly mailbox: MailboxHost;
  readonly origin: string;
  /** The page of the add-in, such as `taskpane.html`. */
  readonly page: string;
  /** What the frame is for, in a word; frames of one page must not share a name. */
  readonly purpose: string;
}

let framesSoFar = 0;

/** A page of the add-in in a frame, with office.js in it and the emulated host at the other end. */
export class AddinFrame {
  readonly xdm: XdmHost;
  readonly #iframe: HTMLIFrameElement;
  readonly #listen: (event: MessageEvent<unknown>) => void;

  constructor(iframe: HTMLIFrameElement, { mailbox, origin, page, purpose }: AddinFrameOptions) {
    framesSoFar += 1;
    const name = `${purpose}-${framesSoFar}`;
    const handshake = createHandshake(name, {
      hostOrigin: location.origin,
      locale: mailbox.displayLanguage,
    });
    const post = (message: string): void => iframe.contentWindow?.postMessage(message, origin);
    this.xdm = new XdmHost({ mailbox, handshake, post });
    this.#iframe = iframe;
    this.#listen = (event) => {
      const isOurs = event.source === iframe.contentWindow && event.origin === origin;
      if (isOurs) this.xdm.receive(event.data);
    };
    window.addEventListener("message", this.#listen);
    iframe.name = frameNameFor(handshake); // Before `src`: office.js reads it as soon as it loads.
    iframe.src = `${origin}/${page}`;
  }

  dispose(): void {
    window.removeEventListener("message", this.#listen);
    this.xdm.dispose();
    this.#iframe.remove();
  }
}
