import type { DraftPart } from "../core/mail/draft";
import { advice } from "./cy/advice";
import { contentRules } from "./cy/content-rules";
import { fileRules } from "./cy/file-rules";
import { fieldNames } from "./cy/phrases";
import { togetherRules } from "./cy/together-rules";
import { unseenRules } from "./cy/unseen-rules";
import { whoRules } from "./cy/who-rules";
import type { Messages } from "./messages";
import { list, number } from "./welsh";

export type PartNames = Readonly<Record<DraftPart, string>>;

export const partNames: PartNames = {
  from: "yr anfonwr",
  to: fieldNames.to,
  cc: fieldNames.cc,
  bcc: fieldNames.bcc,
  subject: "y pwnc",
  body: "y testun",
  attachments: "yr atodiadau",
  location: "y lleoliad",
  "compose-type": "ai ateb yw hon",
};

/** Welsh. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const cy: Messages = {
  rule: Object.assign(
    {},
    whoRules,
    togetherRules,
    Object.assign({}, contentRules, unseenRules, fileRules),
  ),
  unread: unreadWith(partNames),
  couldNotCheckAll: "Ni allai Second Look wirio'r neges hon i gyd.",
  more: (findings) => `Mae ${number(findings)} arall hefyd.`,
  closing: {
    review: (review, ribbon) =>
      `I weld pam ac i'w chywiro, pwyswch ${review}, neu ${ribbon} ar y rhuban.`,
    ribbon: (ribbon) => `I weld pam ac i'w chywiro, pwyswch ${ribbon} ar y rhuban.`,
    sendAnyway: "Os yw'n iawn fel y mae, pwyswch y botwm i anfon beth bynnag (Send Anyway).",
  },
  advice,
  ribbonButton: "Second Look",
  reviewButton: "Adolygu'r neges",
  brokenPolicy:
    "Ni allai Second Look wirio'r neges hon, am fod ei osodiadau'n ddiffygiol. Rhowch wybod i'ch desg TG.",
};

/** What has not been checked, by what it is called. */
export function unreadWith(partNames: PartNames): Messages["unread"] {
  const partList = (parts: readonly DraftPart[]) => list(parts.map((part) => partNames[part]));
  return {
    failed: (parts) =>
      `Ni allai Second Look wirio'r canlynol: ${partList(parts)}. Edrychwch yno eich hun.`,
    "no-answer": (parts) =>
      `Ni wiriodd Second Look y canlynol: ${partList(parts)}. Ni wnaeth Outlook ateb: edrychwch yno eich hun.`,
    "cut-short": (parts) =>
      `Ni wiriodd Second Look bawb yn y canlynol: ${partList(parts)}. Nid yw Outlook yn eu dangos i gyd: edrychwch yno eich hun.`,
  };
}
