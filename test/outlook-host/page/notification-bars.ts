import { isRecord } from "../mailbox/api-params";
import type { DraftNotification } from "../mailbox/draft-state";
import type { MailboxHost } from "../mailbox/mailbox-host";
import { byId, create } from "./elements";

/**
 * The bars above the text of a draft, each with Dismiss, and an InsightMessage with its one action (docs:
 * outlook/notifications). How Outlook draws them, and whether it reads them out, has no source.
 */
export class NotificationBars {
  readonly #mailbox: MailboxHost;
  readonly #onAction: (contextData: unknown) => void;
  readonly #list = byId("bars", HTMLElement);
  readonly #stopListening: () => void;

  constructor(mailbox: MailboxHost, onAction: (contextData: unknown) => void) {
    this.#mailbox = mailbox;
    this.#onAction = onAction;
    this.#stopListening = mailbox.onNotifications(() => this.#render());
    this.#render();
  }

  dispose(): void {
    this.#stopListening();
    this.#list.replaceChildren();
  }

  #render(): void {
    this.#list.replaceChildren(
      ...this.#mailbox.draft.notifications.map((bar) =>
        create(
          "li",
          { className: "notice" },
          create("span", {}, bar.message),
          ...this.#buttons(bar),
        ),
      ),
    );
  }

  #buttons({ key, actions }: DraftNotification): readonly HTMLButtonElement[] {
    const dismiss = create("button", { type: "button" }, "Dismiss");
    dismiss.addEventListener("click", () => this.#mailbox.userDismisses(key));
    const given: readonly unknown[] = Array.isArray(actions) ? actions : [];
    const [action] = given;
    if (!isRecord(action)) return [dismiss];
    const open = create("button", { type: "button" }, String(action.actionText));
    open.addEventListener("click", () => this.#onAction(action.contextData));
    return [open, dismiss];
  }
}
