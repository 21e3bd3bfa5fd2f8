import PostalMime, { type Address, type Email } from "postal-mime";

import { domainOf } from "../core/mail/address";
import {
  type Attachment,
  type ComposeType,
  type Draft,
  type Mailbox,
  recipientFields,
  type Unread,
} from "../core/mail/draft";
import { type EmlFlaw, emlFlaws } from "./eml-flaws";

/** A saved draft, as far as it could be read. Without a `draft`, a flaw says why. */
export interface EmlReading {
  readonly draft: Draft | undefined;
  readonly flaws: readonly EmlFlaw[];
}

/** Reads a draft saved in the form of RFC 5322. Its `Bcc:` header is the Bcc field. */
export async function readEml(bytes: Uint8Array): Promise<EmlReading> {
  const flaws = emlFlaws(new TextDecoder("latin1").decode(bytes));
  if (flaws.some(({ isFatal }) => isFatal)) {
    return { draft: undefined, flaws };
  }
  try {
    const draft = draftOf(await PostalMime.parse(bytes), flaws);
    return isAddressed(draft) ? { draft, flaws } : { draft: undefined, flaws: [...flaws, noMail] };
  } catch {
    return { draft: undefined, flaws: [...flaws, noMime] };
  }
}

const noMail: EmlFlaw = {
  sentence: "It has no From and no recipient, so this is not a saved draft.",
  isFatal: true,
};

const noMime: EmlFlaw = { sentence: "Its MIME structure cannot be read.", isFatal: true };

function isAddressed({ from, recipients }: Draft): boolean {
  return from !== undefined || recipients.length > 0;
}

function draftOf(email: Email, flaws: readonly EmlFlaw[]): Draft {
  const from = email.from && mailboxesOf(email.from)[0];
  const unread: Unread[] = flaws.length > 0 ? [{ part: "body", reason: "failed" }] : [];
  return {
    from,
    recipients: recipientFields.flatMap((field) =>
      (email[field] ?? []).flatMap(mailboxesOf).map((mailbox) => ({ ...mailbox, field })),
    ),
    subject: email.subject ?? "",
    body: { text: email.text ?? "", html: email.html ?? "" },
    attachments: email.attachments.map(attachmentOf),
    composeType: composeTypeOf(email),
    unread: from === undefined ? [...unread, { part: "from", reason: "failed" }] : unread,
  };
}

/** A group stands for its members; one that tells none keeps its place, as Outlook's lists do. */
function mailboxesOf({ name, address, group }: Address): Mailbox[] {
  if (group === undefined) {
    return [mailbox(name, address)];
  }
  if (group.length === 0) {
    return isUndisclosed(name) ? [] : [mailbox(name, "")];
  }
  return group.map((member) => mailbox(member.name, member.address));
}

function mailbox(displayName: string, address: string): Mailbox {
  return { displayName, address, domain: domainOf(address) };
}

/** `undisclosed-recipients:;` is how mail programs write an empty To. Nobody stands behind it. */
function isUndisclosed(groupName: string): boolean {
  return /^undisclosed[- ]recipients?$/i.test(groupName.trim());
}

function attachmentOf({ filename, content, related }: Email["attachments"][number]): Attachment {
  const size = typeof content === "string" ? content.length : content.byteLength;
  return { name: filename ?? "", size, kind: "file", isInline: related === true };
}

/** A forwarded mail carries no header that tells it from a new one. */
function composeTypeOf({ inReplyTo }: Email): ComposeType {
  return inReplyTo === undefined ? "unknown" : "reply";
}
