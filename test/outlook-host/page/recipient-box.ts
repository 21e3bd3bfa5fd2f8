import type { MailboxHost } from "../mailbox/mailbox-host";
import type { DraftRecipient, RecipientField } from "../mailbox/draft-state";
import { byId, create } from "./elements";
import { typedRecipients } from "./recipient-text";

const shownAtFirst = 20;

/** To, Cc or Bcc: a pill for each person, a button for the rest of a crowd, and a box to type in. */
export class RecipientBox {
  readonly #mailbox: MailboxHost;
  readonly #field: RecipientField;
  readonly #pills: HTMLElement;
  readonly #input: HTMLInputElement;
  #showsAll = false;

  constructor(mailbox: MailboxHost, field: RecipientField, stop: AbortSignal) {
    this.#mailbox = mailbox;
    this.#field = field;
    this.#pills = byId(`${field}-pills`, HTMLElement);
    this.#input = byId(`${field}-input`, HTMLInputElement);
    this.#input.value = "";
    this.#input.readOnly = mailbox.draft.sent !== undefined;
    const group = byId(`${field}-field`, HTMLElement);
    group.addEventListener("keydown", (event) => this.#onKey(event), { signal: stop });
    this.#input.addEventListener("change", () => this.#addTyped(), { signal: stop });
    this.render();
  }

  get #people(): readonly DraftRecipient[] {
    return this.#mailbox.draft[this.#field];
  }

  render(): void {
    const shown = this.#showsAll ? this.#people : this.#people.slice(0, shownAtFirst);
    this.#pills.replaceChildren(
      ...shown.map((person, index) =>
        create("li", { className: "pill" }, ...this.#pill(person, index)),
      ),
      ...(shown.length < this.#people.length ? [create("li", {}, this.#more(shown.length))] : []),
    );
  }

  #pill(person: DraftRecipient, index: number): readonly (Node | string)[] {
    const { displayName, emailAddress, resolved } = person;
    const name = create("span", { title: emailAddress }, displayName);
    if (resolved === false) name.className = "unresolved";
    const remove = create("button", { type: "button", tabIndex: -1 }, "×");
    remove.ariaLabel = `Remove ${displayName}`;
    remove.addEventListener("click", () => {
      this.#set(this.#people.filter((_, position) => position !== index));
      this.#input.focus();
    });
    return [name, remove];
  }

  #more(shown: number): HTMLButtonElement {
    const text = `+${this.#people.length - shown} more`;
    const button = create("button", { type: "button", className: "more" }, text);
    button.addEventListener("click", () => {
      this.#showsAll = true;
      this.#mailbox.showsAllRecipients = true; // Which Outlook tells a pane that is opened from now on.
      this.render();
      this.#input.focus();
    });
    return button;
  }

  /** Enter adds what was typed. From the empty box, the arrow keys lead to the pills and back. */
  #onKey({ key, target }: KeyboardEvent): void {
    if (key === "Enter" && target === this.#input) this.#addTyped();
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step === undefined || this.#input.value !== "") return;
    const stops = [...this.#pills.querySelectorAll("button"), this.#input];
    stops[stops.findIndex((each) => each === target) + step]?.focus();
  }

  #addTyped(): void {
    const typed = typedRecipients(this.#input.value);
    this.#input.value = "";
    if (typed.length > 0) this.#set([...this.#people, ...typed]);
  }

  #set(people: Parameters<MailboxHost["userSetsRecipients"]>[1]): void {
    this.#mailbox.userSetsRecipients(this.#field, people);
  }
}
