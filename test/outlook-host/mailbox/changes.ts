import type { DraftAttachment, DraftState, RecipientField } from "./draft-state";

/** Something about the draft changed, by the user's hand or through the API. */
export interface MailboxChange {
  /** The event's name on the wire of office.js. */
  readonly type: "olkRecipientsChanged" | "olkAttachmentsChanged";
  /** The event's dispatch id. */
  readonly eventId: 47 | 50;
  /** The details as JSON text: office.js wants them so. */
  readonly details: string;
}

/** Docs: javascript/api/outlook/office.recipientschangedeventargs: says which field, not who. */
export function recipientsChanged(field: RecipientField, kind: DraftState["kind"]): MailboxChange {
  const isMeeting = kind === "appointment";
  const fields = {
    to: !isMeeting && field === "to",
    cc: !isMeeting && field === "cc",
    bcc: field === "bcc",
    requiredAttendees: isMeeting && field === "to",
    optionalAttendees: isMeeting && field === "cc",
    resources: false,
  };
  return { type: "olkRecipientsChanged", eventId: 47, details: JSON.stringify(fields) };
}

/** Docs: javascript/api/outlook/office.attachmentschangedeventargs. */
export function attachmentsChanged(
  attachmentStatus: "added" | "removed",
  attachment: DraftAttachment,
): MailboxChange {
  const attachmentDetails = attachmentOnWire(attachment);
  const details = JSON.stringify({ attachmentStatus, attachmentDetails });
  return { type: "olkAttachmentsChanged", eventId: 50, details };
}

const attachmentTypes = { file: 0, item: 1, cloud: 2 } as const;

/** An attachment as office.js receives it; it turns the type's number into a name. */
export function attachmentOnWire(attachment: DraftAttachment): Readonly<Record<string, unknown>> {
  const { id, name, size, isInline } = attachment;
  const url = attachment.format === "url" ? { url: attachment.content } : {};
  const attachmentType = attachmentTypes[attachment.attachmentType];
  return { id, name, size, attachmentType, isInline, ...url };
}
