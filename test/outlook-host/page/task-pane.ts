import type { MailboxHost } from "../mailbox/mailbox-host";
import { type Addin, wordingFor } from "./addin";
import { AddinFrame } from "./addin-frame";
import { byId, create } from "./elements";
import { type Theme, themeChanged, themeOnWire } from "./themes";

/** Two of office.js's `AgaveHostAction`: focus your first control; there is none to focus. */
const tabIn = 11;
const exitNoFocusable = 17;

/** Where the focus goes when it leaves the pane by the keyboard, as office.js reports it. */
export interface PaneExits {
  readonly forwards: HTMLElement;
  readonly escape: HTMLElement;
}

/** The add-in's pane beside the draft: the button of the ribbon or of a Smart Alert opens it. */
export class TaskPane {
  readonly #addin: Addin;
  readonly #exits: PaneExits;
  readonly #pane = byId("pane", HTMLElement);
  readonly #content = byId("pane-content", HTMLElement);
  readonly #close = byId("pane-close", HTMLButtonElement);
  #frame: AddinFrame | undefined;
  #theme: Theme;

  constructor(addin: Addin, exits: PaneExits) {
    this.#addin = addin;
    this.#exits = exits;
    this.#close.addEventListener("click", () => {
      this.close();
      exits.escape.focus();
    });
  }

  /** Opens the pane and moves the focus into it. One that is open stays as it is. */
  open(mailbox: MailboxHost): void {
    const frame = this.#frame ?? this.#load(mailbox);
    this.#iframe?.focus();
    frame.xdm.onceReady(() => frame.xdm.notify([tabIn]));
  }

  /** What Outlook says of its theme from now on. Silence can only begin with a pane that is opened anew. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#frame !== undefined) this.#tellTheme(this.#frame);
  }

  close(): void {
    this.#frame?.dispose();
    this.#frame = undefined;
    this.#pane.hidden = true;
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.#content.querySelector("iframe");
  }

  #load(mailbox: MailboxHost): AddinFrame {
    const { origin } = this.#addin;
    const { name } = wordingFor(this.#addin, mailbox.displayLanguage);
    byId("pane-title", HTMLElement).textContent = name;
    const iframe = create("iframe", { title: name });
    const purpose = "pane";
    const page = mailbox.draft.sent === undefined ? "taskpane.html" : "sent.html";
    const frame = new AddinFrame(iframe, { mailbox, origin, page, purpose });
    frame.xdm.onNotified(([action]) => {
      if (action === exitNoFocusable) this.#tabInLater(frame);
      else this.#exitOf(action)?.focus();
    });
    // This office.js takes no theme with the context on the web, so it is told as soon as it listens.
    frame.xdm.onceListening(themeChanged, () => this.#tellTheme(frame));
    this.#content.append(iframe);
    this.#pane.hidden = false;
    this.#frame = frame;
    return frame;
  }

  #tellTheme(frame: AddinFrame): void {
    if (this.#theme !== undefined) frame.xdm.fire(themeChanged, [themeOnWire(this.#theme)]);
  }

  /** A pane that has only just loaded has nothing to focus yet. Who goes elsewhere meanwhile is let go. */
  #tabInLater(frame: AddinFrame): void {
    const later = setTimeout(() => {
      const isWanted = this.#frame === frame && document.activeElement === this.#iframe;
      if (isWanted) frame.xdm.notify([tabIn]);
    }, 100);
    document.addEventListener("focusin", () => clearTimeout(later), { once: true });
  }

  /**
   * office.js takes Tab and Escape for itself and tells the host when the focus is to leave: 13, 14 by
   * Tab, 15 by Escape, 5, 6 by Ctrl+F6 (`AgaveHostAction`). Where it then goes has no source.
   */
  #exitOf(action: unknown): HTMLElement | undefined {
    switch (action) {
      case 5:
      case 13:
        // Beside a message that is read there is no Send.
        return this.#exits.forwards.checkVisibility() ? this.#exits.forwards : this.#exits.escape;
      case 6:
      case 14:
        return this.#close;
      case 15:
        return this.#exits.escape;
      default:
        return undefined;
    }
  }
}
