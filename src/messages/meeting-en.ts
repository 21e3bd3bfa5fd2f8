import { meetingAdvice as advice } from "./en/advice";
import { en, partNames, type PartNames, unreadWith } from "./en";
import type { Messages } from "./messages";

/** By Outlook's names of the two fields. A meeting has no Bcc, and is no reply. */
const meetingParts: PartNames = Object.assign({}, partNames, {
  from: "the organiser",
  to: "Required",
  cc: "Optional",
});

/** What an alert says on a meeting, where it differs from a message and no rule says it. */
export const meetingEn: Messages = Object.assign({}, en, {
  unread: unreadWith(meetingParts),
  couldNotCheckAll: "Second Look could not check all of this invitation.",
  advice,
  reviewButton: "Review invitation",
  brokenPolicy:
    "Second Look could not check this invitation, because its settings are broken. Tell your IT desk.",
});
