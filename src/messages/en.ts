import type { DraftPart } from "../core/mail/draft";
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
    failed: (parts) => `Could not be read, and so was not checked: ${partList(parts)}.`,
    "no-answer": (parts) => `Not checked, because Outlook did not answer: ${partList(parts)}.`,
    "cut-short": (parts) =>
      `Not wholly checked, because Outlook does not show everyone in ${partList(parts)}.`,
  },
  couldNotCheckAll: "Second Look could not check all of this message.",
  more: (findings) => `And ${number(findings)} more.`,
  openPane: "To see why and put it right, press this button on the ribbon:",
  ribbonButton: "Second Look",
  reviewButton: "Review message",
  brokenPolicy:
    "Second Look could not check this message, because its policy is broken. Tell your IT desk.",
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
