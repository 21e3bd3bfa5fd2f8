import { htmlToText, textToHtml } from "../mailbox/body-text";
import type { MailboxHost } from "../mailbox/mailbox-host";
import type { DraftState } from "../mailbox/draft-state";
import { byId } from "./elements";
import { AttachmentBox } from "./attachment-box";
import { RecipientBox } from "./recipient-box";

/** The draft as a form. What the sender types goes into the mailbox, and what the add-in changes shows. */
export class ComposeForm {
  readonly #stop = new AbortController();

  constructor(mailbox: MailboxHost) {
    const { signal } = this.#stop;
    const { draft } = mailbox;
    const { displayName, emailAddress } = draft.from;
    showKind(draft);
    byId("from", HTMLElement).textContent = `${displayName} <${emailAddress}>`;
    const boxes = (["to", "cc", "bcc"] as const).map(
      (field) => new RecipientBox(mailbox, field, signal),
    );
    const files = new AttachmentBox(mailbox, signal);
    const stopListening = mailbox.onChange(() =>
      [...boxes, files].forEach((each) => {
        each.render();
      }),
    );
    signal.addEventListener("abort", stopListening);
    const subject = byId("subject", HTMLInputElement);
    const body = byId("body", HTMLTextAreaElement);
    const isSent = draft.sent !== undefined;
    document.documentElement.toggleAttribute("data-reading", isSent);
    subject.readOnly = isSent;
    body.readOnly = isSent;
    const showSubject = () => (subject.value = draft.subject);
    showSubject();
    signal.addEventListener("abort", mailbox.onSubject(showSubject));
    body.value = draft.bodyText || htmlToText(draft.bodyHtml);
    subject.addEventListener("input", () => (draft.subject = subject.value), { signal });
    body.addEventListener("input", () => typeBody(draft, body.value), { signal });
  }

  dispose(): void {
    this.#stop.abort();
  }
}

/** What Outlook calls the fields of a meeting. It is always in a window of its own here. */
function showKind({ kind, places }: DraftState): void {
  const isMeeting = kind === "appointment";
  const names = isMeeting ? { to: "Required", cc: "Optional" } : { to: "To", cc: "Cc" };
  for (const field of ["to", "cc"] as const) {
    const group = byId(`${field}-field`, HTMLElement);
    group.ariaLabel = names[field];
    const label = group.querySelector("label");
    if (label !== null) label.textContent = names[field];
  }
  byId("bcc-field", HTMLElement).hidden = isMeeting;
  byId("place-row", HTMLElement).hidden = !isMeeting;
  byId("place", HTMLElement).textContent = places.map((one) => one.displayName).join("; ");
}

function typeBody(draft: DraftState, text: string): void {
  draft.bodyText = text;
  draft.bodyHtml = textToHtml(text);
}
