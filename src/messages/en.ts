import type { DraftPart } from "../core/mail/draft";
import { advice } from "./en/advice";
import { contentRules } from "./en/content-rules";
import { fileRules } from "./en/file-rules";
import { togetherRules } from "./en/together-rules";
import { unseenRules } from "./en/unseen-rules";
import { whoRules } from "./en/who-rules";
import { list, number } from "./english";
import type { Messages } from "./messages";

export type PartNames = Readonly<Record<DraftPart, string>>;

export const partNames: PartNames = {
  from: "the sender",
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  subject: "the subject",
  body: "the text",
  attachments: "the attachments",
  location: "the location",
  "compose-type": "whether this is a reply",
};

export const en: Messages = {
  rule: Object.assign(
    {},
    whoRules,
    togetherRules,
    Object.assign({}, contentRules, unseenRules, fileRules),
  ),
  unread: unreadWith(partNames),
  couldNotCheckAll: "Second Look could not check all of this message.",
  more: (findings) => `And ${number(findings)} more.`,
  closing: {
    review: (review, ribbon) =>
      `To see why and put it right, press ${review}, or ${ribbon} on the ribbon.`,
    ribbon: (ribbon) => `To see why and put it right, press ${ribbon} on the ribbon.`,
    sendAnyway: "If it is right as it is, press Send Anyway.",
  },
  advice,
  ribbonButton: "Second Look",
  reviewButton: "Review message",
  brokenPolicy:
    "Second Look could not check this message, because its settings are broken. Tell your IT desk.",
};

/** What has not been checked, by what it is called. */
export function unreadWith(partNames: PartNames): Messages["unread"] {
  const partList = (parts: readonly DraftPart[]) => list(parts.map((part) => partNames[part]));
  return {
    failed: (parts) => `Second Look could not check ${partList(parts)}. Look there yourself.`,
    "no-answer": (parts) =>
      `Second Look did not check ${partList(parts)}. Outlook did not answer: look there yourself.`,
    "cut-short": (parts) =>
      `Second Look did not check everyone in ${partList(parts)}. Outlook does not show them all: look there yourself.`,
  };
}
