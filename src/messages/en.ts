import type { DraftPart } from "../core/mail/draft";
import { advice } from "./en/advice";
import { contentRules } from "./en/content-rules";
import { fileRules } from "./en/file-rules";
import { togetherRules } from "./en/together-rules";
import { unseenRules } from "./en/unseen-rules";
import { whoRules } from "./en/who-rules";
import { list, number } from "./english";
import type { Messages } from "./messages";

export const en: Messages = {
  rule: Object.assign(
    {},
    whoRules,
    togetherRules,
    Object.assign({}, contentRules, unseenRules, fileRules),
  ),
  unread: {
    failed: (parts) => `Second Look could not check ${partList(parts)}. Look there yourself.`,
    "no-answer": (parts) =>
      `Second Look did not check ${partList(parts)}. Outlook did not answer: look there yourself.`,
    "cut-short": (parts) =>
      `Second Look did not check everyone in ${partList(parts)}. Outlook does not show them all: look there yourself.`,
  },
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

const partNames: Readonly<Record<DraftPart, string>> = {
  from: "the sender",
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
  subject: "the subject",
  body: "the text",
  attachments: "the attachments",
  "compose-type": "whether this is a reply",
};

function partList(parts: readonly DraftPart[]): string {
  return list(parts.map((part) => partNames[part]));
}
