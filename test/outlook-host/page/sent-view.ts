import type { DraftState } from "../mailbox/draft-state";
import { byId } from "./elements";

/** What stands in place of the draft once it is sent. */
export class SentView {
  readonly #view = byId("sent", HTMLElement);
  readonly #status = byId("status", HTMLElement);
  readonly #again = byId("sent-again", HTMLButtonElement);

  constructor(onAgain: () => void) {
    this.#again.addEventListener("click", onAgain);
  }

  show({ kind, to, cc, bcc }: DraftState): void {
    document.documentElement.dataset.sent = "";
    this.#view.hidden = false;
    this.#status.textContent =
      kind === "appointment"
        ? `Sent: Required ${to.length}, Optional ${cc.length}.`
        : `Sent: To ${to.length}, Cc ${cc.length}, Bcc ${bcc.length}.`;
    this.#again.focus();
  }

  hide(): void {
    delete document.documentElement.dataset.sent;
    this.#view.hidden = true;
    this.#status.textContent = "";
  }
}
