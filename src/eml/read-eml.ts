import PostalMime, { type Address, type Email } from "postal-mime";

import { addressKey, domainOf } from "../core/mail/address";
import {
  type Attachment,
  type ComposeType,
  type Draft,
  type Mailbox,
  recipientFields,
  type Unread,
} from "../core/mail/draft";
import { invitationIn, isCalendar } from "./read-invitation";
import { type EmlFlaw, emlFlaws, isFatal } from "./eml-flaws";
import { latin1Bytes, latin1Text } from "./latin1";

/** A saved draft, as far as it could be read. Without a `draft`, a flaw says why. */
export interface EmlReading {
  readonly draft: Draft | undefined;
  /** What is in its attachments, in their order. */
  readonly contents: readonly Uint8Array[];
  /** `Sender:` is who sent it where `From:` names another mailbox (RFC 5322 section 3.6.2). */
  readonly signedIn: Mailbox | undefined;
  /** From `Date:`. Absent where there is none, or none that can be read. */
  readonly date: Date | undefined;
  readonly flaws: readonly EmlFlaw[];
}

/** Reads a draft saved in the form of RFC 5322. Its `Bcc:` header is the Bcc field. */
export async function readEml(file: Uint8Array): Promise<EmlReading> {
  const mail = asSent(latin1Text(file));
  const flaws = emlFlaws(mail);
  if (flaws.some(isFatal)) {
    return { ...unreadable, flaws };
  }
  try {
    const email = await PostalMime.parse(latin1Bytes(mail));
    return reading(email, [...flaws, ...droppedRecipients(email)]);
  } catch {
    return { ...unreadable, flaws: [...flaws, noMime] };
  }
}

function reading(email: Email, flaws: readonly EmlFlaw[]): EmlReading {
  const draft = draftOf(email, flaws);
  if (draft.from === undefined && draft.recipients.length === 0) {
    return { ...unreadable, flaws: [...flaws, noMail] };
  }
  const [signedIn] = email.sender === undefined ? [] : mailboxesOf(email.sender);
  const contents = filesOf(email).map(({ content }) => bytesOf(content));
  return { draft, contents, signedIn, date: dateOf(email), flaws };
}

/** What a calendar takes from an invitation is no file. */
function filesOf(email: Email): Email["attachments"] {
  const { attachments } = email;
  return invitationIn(email) === undefined
    ? attachments
    : attachments.filter((part) => !isCalendar(part));
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

const unreadable = { draft: undefined, contents: [], signedIn: undefined, date: undefined };

function dateOf({ date = "" }: Email): Date | undefined {
  const read = new Date(date);
  return Number.isNaN(read.getTime()) ? undefined : read;
}

/** Without what programs put around a mail: a byte order mark, a mbox line, line ends of their own. */
function asSent(mail: string): string {
  const bare = mail.replace(/^\u00ef\u00bb\u00bf/, "").replace(/^From .*\r?\n/, "");
  return bare.includes("\n") ? bare : bare.replace(/\r/g, "\r\n");
}

const noMail: EmlFlaw = {
  sentence: "It has no From and no recipient, so this is not a saved draft.",
  parts: [],
};

const noMime: EmlFlaw = { sentence: "Its MIME structure cannot be read.", parts: [] };

/**
 * A parser takes `a@b.example c@d.example` for one recipient, and gives up behind a quotation mark
 * that is not closed. Whoever was dropped must not pass as checked.
 */
function droppedRecipients(email: Email): EmlFlaw[] {
  return recipientFields.flatMap((field) => {
    const headers = email.headers.filter(({ key }) => key === field);
    const written = headers.reduce((sum, { value }) => sum + addressesIn(value), 0);
    const read = (email[field] ?? []).flatMap(mailboxesOf).filter(({ address }) => address !== "");
    if (written <= read.length) {
      return [];
    }
    const sentence = `Its ${field} header names ${written} addresses, of which ${read.length} can be read.`;
    return [{ sentence, parts: [field] }];
  });
}

/** Addresses outside quotation marks and comments, and not the display name of another. */
function addressesIn(value: string): number {
  const bare = withoutQuoted(value).replace(/\([^()]*\)/g, " ");
  // Whole words first, and then a look inside: one pattern for both would go over a long one again
  // from each of its letters.
  const words = bare.match(/[^\s<>,;:]+:?|[<>,;:]/g) ?? [];
  const isAddress = (word: string) => word.slice(1, -1).includes("@") && !word.endsWith(":");
  return words.filter((word, at) => isAddress(word) && words[at + 1] !== "<").length;
}

/** One that is left open stays, with what follows. Each character is taken once. */
function withoutQuoted(value: string): string {
  const pieces: string[] = [];
  const mark = /\\.|"/g;
  let from = 0;
  let open = -1;
  for (let found = mark.exec(value); found !== null; found = mark.exec(value)) {
    if (found[0] === '"' && open < 0) {
      open = found.index;
    } else if (found[0] === '"') {
      pieces.push(value.slice(from, open), "x");
      from = mark.lastIndex;
      open = -1;
    }
  }
  return pieces.join("") + value.slice(from);
}

function draftOf(email: Email, flaws: readonly EmlFlaw[]): Draft {
  const invitation = invitationIn(email);
  const [sender] = email.from === undefined ? [] : mailboxesOf(email.from);
  const from = sender?.address === "" ? undefined : sender;
  const missing = new Set(flaws.flatMap(({ parts }) => parts));
  if (from === undefined) missing.add("from");
  const unread = Array.from(missing, (part): Unread => ({ part, reason: "failed" }));
  return {
    from,
    recipients: recipientFields.flatMap((field) =>
      (email[field] ?? []).flatMap(mailboxesOf).map((mailbox) => ({
        ...mailbox,
        field,
        ...(invitation?.rooms.has(addressKey(mailbox.address)) === true && { isRoom: true }),
      })),
    ),
    subject: email.subject ?? "",
    body: { text: email.text ?? "", html: email.html ?? "" },
    attachments: filesOf(email).map(attachmentOf),
    composeType: invitation === undefined ? composeTypeOf(email) : "new",
    ...(invitation && { meeting: { location: invitation.location } }),
    unread,
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
