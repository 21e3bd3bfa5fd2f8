import type { ComposeItem, OfficeRecipients } from "./compose-item";
import type { ItemKind } from "./item-kind";

/** The part of `Office.AppointmentCompose` that Second Look calls: a message's, but for who gets it. */
export interface MeetingItem extends Omit<
  ComposeItem,
  "to" | "cc" | "bcc" | "from" | "getComposeTypeAsync"
> {
  readonly requiredAttendees: OfficeRecipients;
  readonly optionalAttendees: OfficeRecipients;
  readonly organizer: ComposeItem["from"];
}

/**
 * A meeting as if it were a message: whoever must come stands in To, and whoever may, in Cc (docs:
 * AppointmentCompose). It has no Bcc, so that of a meeting is empty and takes nobody.
 */
export function composeItemOf(item: unknown, kind: ItemKind): ComposeItem {
  if (kind === "message") {
    return item as ComposeItem; // Office.js types `item` for every kind of item.
  }
  const meeting = item as MeetingItem; // As above.
  const { requiredAttendees, optionalAttendees, organizer, subject, body } = meeting;
  const asked = { to: requiredAttendees, cc: optionalAttendees, bcc: nobody, from: organizer };
  const rest = { subject, body, getComposeTypeAsync: isNew };
  return Object.assign(asked, rest, filesOf(meeting), whatThereIs(meeting));
}

/** What an item may lack. */
function whatThereIs(meeting: MeetingItem): Partial<ComposeItem> {
  const { sessionData, notificationMessages, enhancedLocation, location } = meeting;
  const notes = Object.assign(
    {},
    sessionData && { sessionData },
    notificationMessages && { notificationMessages },
  );
  return Object.assign(notes, enhancedLocation && { enhancedLocation }, location && { location });
}

type FileCalls = Pick<
  ComposeItem,
  "getAttachmentsAsync" | "getAttachmentContentAsync" | "removeAttachmentAsync"
>;

function filesOf(meeting: MeetingItem): FileCalls {
  return {
    getAttachmentsAsync(done) {
      meeting.getAttachmentsAsync(done);
    },
    getAttachmentContentAsync(id, done) {
      meeting.getAttachmentContentAsync(id, done);
    },
    removeAttachmentAsync(id, done) {
      meeting.removeAttachmentAsync(id, done);
    },
  };
}

const succeeded = { status: "succeeded", error: { code: 0 } };

/** Whoever tries learns that it was not done. */
const refused = { status: "failed", error: { code: 0 }, value: undefined };

const nobody: OfficeRecipients = {
  getAsync(done) {
    done(Object.assign({ value: [] }, succeeded));
  },
  addAsync(_people, done) {
    done(refused);
  },
  setAsync(people, done) {
    done((people.length === 0 && Object.assign({ value: undefined }, succeeded)) || refused);
  },
};

const isNew: ComposeItem["getComposeTypeAsync"] = (done) => {
  done(Object.assign({ value: { composeType: "newMail" } }, succeeded));
};
