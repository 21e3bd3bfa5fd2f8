import { domainOf } from "../core/mail/address";
import type {
  Attachment,
  ComposeType,
  Draft,
  DraftPart,
  Mailbox,
  Recipient,
  RecipientField,
} from "../core/mail/draft";
import type { ComposeItem, OfficeAttachment, OfficeRecipient } from "./compose-item";
import type { ItemKind } from "./item-kind";
import { NotWhatWasAskedError, officeCall } from "./office-call";
import { type Places, readPlaces } from "./read-places";
import { listFrom, textFrom } from "./what-was-asked";

/** What has been read so far. Each part adds its own. */
export type PartialDraft = Partial<
  Record<RecipientField, readonly Omit<Recipient, "field">[]> &
    Pick<Draft, "from" | "subject" | "body" | "attachments" | "composeType"> &
    Places
>;

/** Asks Outlook for one part. */
export type ReadPart = (item: ComposeItem) => Promise<PartialDraft>;

type PartReaders = readonly (readonly [part: DraftPart, read: ReadPart])[];

/** How each part is read. The order is that of need: who it goes to, who from, what it says. */
const messageReaders: PartReaders = [
  ["to", readRecipients("to")],
  ["cc", readRecipients("cc")],
  ["bcc", readRecipients("bcc")],
  ["from", readFrom],
  ["subject", readSubject],
  ["body", readBody],
  ["attachments", readAttachments],
  ["compose-type", readComposeType],
];

/** A meeting has no Bcc, and is no reply. */
const meetingReaders: PartReaders = messageReaders
  .filter(([part]) => part !== "bcc" && part !== "compose-type")
  .concat([["location", readPlaces]]);

export function partReadersOf(kind: ItemKind): PartReaders {
  return (kind === "meeting" && meetingReaders) || messageReaders;
}

function readRecipients(field: RecipientField): ReadPart {
  const call = `${field}.getAsync`;
  return (item) =>
    officeCall<readonly OfficeRecipient[]>(call, (done) => {
      item[field].getAsync(done);
    }).then((recipients) => ({ [field]: listFrom(recipients, call).map(recipientOf) }));
}

function readFrom(item: ComposeItem): Promise<PartialDraft> {
  return officeCall<OfficeRecipient>("from.getAsync", (done) => {
    item.from.getAsync(done);
  }).then((from) => ({ from: senderFrom(from) }));
}

function senderFrom(from: OfficeRecipient): Mailbox {
  const sender = mailboxOf(from);
  if (sender.address === "") {
    throw new NotWhatWasAskedError("from.getAsync");
  }
  return sender;
}

function readSubject(item: ComposeItem): Promise<PartialDraft> {
  return officeCall<string>("subject.getAsync", (done) => {
    item.subject.getAsync(done);
  }).then((subject) => ({ subject: textFrom(subject, "subject.getAsync") }));
}

/** As text; where Outlook cannot give that, as HTML, from which the core makes its own text. */
function readBody(item: ComposeItem): Promise<PartialDraft> {
  return getBody(item, "text").then(
    (text) => ({ body: { text, html: "" } }),
    () => getBody(item, "html").then((html) => ({ body: { text: "", html } })),
  );
}

function getBody(item: ComposeItem, format: "text" | "html"): Promise<string> {
  return officeCall<string>("body.getAsync", (done) => {
    item.body.getAsync(format, done);
  }).then((body) => textFrom(body, "body.getAsync"));
}

function readAttachments(item: ComposeItem): Promise<PartialDraft> {
  return officeCall<readonly OfficeAttachment[]>("getAttachmentsAsync", (done) => {
    item.getAttachmentsAsync(done);
  }).then((attachments) => ({
    attachments: listFrom(attachments, "getAttachmentsAsync").map(attachmentOf),
  }));
}

const composeTypes: Readonly<Record<string, ComposeType>> = {
  newMail: "new",
  reply: "reply",
  forward: "forward",
};

function readComposeType(item: ComposeItem): Promise<PartialDraft> {
  return officeCall<{ readonly composeType: string }>("getComposeTypeAsync", (done) => {
    item.getComposeTypeAsync(done);
  }).then(({ composeType }) => ({ composeType: composeTypes[composeType] || "unknown" }));
}

/** Personal contact lists come without an address, or without a name (office-js issue #4661). */
export function mailboxOf(recipient: Partial<OfficeRecipient>): Mailbox {
  const address = textFrom(recipient.emailAddress || "", "emailAddress");
  return { displayName: recipient.displayName || "", address, domain: domainOf(address) };
}

/** Outlook knows the lists of its own address book, and not always those (issues #3249, #5035). */
function recipientOf(recipient: OfficeRecipient): Omit<Recipient, "field"> {
  const mailbox = mailboxOf(recipient);
  if (recipient.recipientType === "distributionList") {
    return Object.assign({ isList: true }, mailbox);
  }
  return mailbox;
}

function attachmentOf({ id, name, size, attachmentType, isInline }: OfficeAttachment): Attachment {
  const kinds: readonly Attachment["kind"][] = ["item", "cloud"];
  const kind = kinds.find((one) => one === attachmentType) || "file";
  return { id, name, size, kind, isInline };
}
