import { attachmentOnWire } from "./changes";
import { recipient } from "./draft-setup";
import type { DraftRecipient, DraftState } from "./draft-state";
import { type ClientProfile, profiles } from "./profiles";
import { toWire } from "./recipient-wire";

/** `HostItemType` of office.js (outlook-web-16.01.debug.js): a message that is read. */
const readItem = 1;

/** Of a message that shows its recipients collapsed (docs: Office.MessageRead, to; office-js issue #948). */
const collapsed = 20;

/**
 * What office.js builds a message that is read from (outlook-web-16.01.debug.js, `getMessageRead`): it is
 * all there from the start, and asked for no more. Nothing tells who was in Bcc: that it has no
 * documented property in read mode is what the host goes by (office-js issues #157, #321).
 */
export function readData(
  draft: DraftState,
  profile: ClientProfile,
  showsAll: boolean,
): Readonly<Record<string, unknown>> {
  const { from, sent, subject, attachments } = draft;
  if (sent === undefined) return {};
  const { created, messageId, sender = from, signedIn = from } = sent;
  const most = recipientsRead(profile, showsAll);
  const given = (people: readonly DraftRecipient[]) => people.slice(0, most).map(toWire);
  return {
    itemType: readItem,
    id: "AAMkAGI2-emulated-sent-item",
    // Docs: Office.MessageRead from, sender: `recipientType` is undefined in both.
    from: toWire(withoutType(from)),
    sender: toWire(withoutType(recipient(sender))),
    to: given(draft.to),
    cc: given(draft.cc),
    subject,
    normalizedSubject: subject,
    attachments: attachments.map(attachmentOnWire),
    dateTimeCreated: created,
    dateTimeModified: created,
    internetMessageId: messageId,
    itemClass: "IPM.Note",
    conversationId: "AAQk-emulated-conversation",
    isRead: true,
    userDisplayName: recipient(signedIn).displayName,
    userEmailAddress: signedIn.emailAddress,
  };
}

/** Docs: Office.MessageRead, to: by client. The newer Mac has no limit. */
function recipientsRead(profile: ClientProfile, showsAll: boolean): number | undefined {
  const isCollapsing = profile.name === "web" || profile.name === "new";
  if (isCollapsing) return showsAll ? profiles.web.recipientsReturned : collapsed;
  return profiles[profile.name].recipientsReturned;
}

function withoutType({ emailAddress, displayName }: DraftRecipient): DraftRecipient {
  return { emailAddress, displayName };
}
