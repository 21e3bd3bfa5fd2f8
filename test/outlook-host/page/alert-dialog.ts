import type { SmartAlertOutcome } from "../mailbox/smart-alert-outcome";
import { alertMarkdown } from "./alert-markdown";
import { byId, create } from "./elements";

/**
 * What the sender does with a Smart Alert. The X is the same as Don't Send, and opens the pane where that
 * does by a quirk of the client. That Escape is the X has no source.
 */
export type AlertChoice = "openPane" | "sendAnyway" | "dontSend";

/** Outlook's dialog on top of the draft. */
export class AlertDialog {
  readonly #dialog = byId("alert", HTMLDialogElement);
  readonly #title = byId("alert-title", HTMLElement);
  readonly #message = byId("alert-message", HTMLElement);
  readonly #buttons = byId("alert-buttons", HTMLElement);
  #onClose: AlertChoice = "dontSend";
  #choose: ((choice: AlertChoice) => void) | undefined;

  constructor() {
    this.#dialog.addEventListener("cancel", () => this.#choose?.(this.#onClose));
    byId("alert-close", HTMLButtonElement).addEventListener("click", () => {
      this.#closeWith(this.#onClose);
    });
  }

  /** Shows what Outlook would; it closes itself before `onChoice` is called. */
  show(title: string, alert: SmartAlertOutcome, onChoice: (choice: AlertChoice) => void): void {
    this.close();
    this.#choose = onChoice;
    this.#onClose = alert.closingOpensPane ? "openPane" : "dontSend";
    this.#title.textContent = title;
    const isMarkdown = alert.format === "markdown";
    const plain = create("p", { className: "plain" }, alert.message);
    this.#message.replaceChildren(...(isMarkdown ? alertMarkdown(alert.message) : [plain]));
    this.#buttons.replaceChildren(...alert.buttons.map((label) => this.#button(label, alert)));
    this.#dialog.showModal();
  }

  /** Takes the dialog away without a choice, for another to take its place. */
  close(): void {
    this.#choose = undefined;
    this.#dialog.close();
  }

  #button(label: string, { paneButton, buttons }: SmartAlertOutcome): HTMLButtonElement {
    const button = create("button", { type: "button", autofocus: label === buttons[0] }, label);
    button.addEventListener("click", () => this.#closeWith(choiceOf(label, paneButton)));
    return button;
  }

  #closeWith(choice: AlertChoice): void {
    const choose = this.#choose;
    this.close();
    choose?.(choice);
  }
}

function choiceOf(label: string, paneButton: string | undefined): AlertChoice {
  if (label === paneButton) return "openPane";
  return label === "Send Anyway" || label === "Send" ? "sendAnyway" : "dontSend";
}
