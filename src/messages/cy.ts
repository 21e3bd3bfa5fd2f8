import type { DraftPart } from "../core/mail/draft";
import { fieldNames } from "./cy/phrases";
import { en } from "./en";
import type { Messages } from "./messages";
import { list, number } from "./welsh";

/** Welsh. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const cy: Messages = {
  rule: en.rule, // Awaits its Welsh.
  unread: {
    failed: (parts) => `Ni ellid darllen na gwirio'r canlynol: ${partList(parts)}.`,
    "no-answer": (parts) => `Ni wiriwyd y canlynol, am na wnaeth Outlook ateb: ${partList(parts)}.`,
    "cut-short": (parts) =>
      `Dim ond yn rhannol y gwiriwyd y canlynol, am nad yw Outlook yn dangos pawb: ${partList(parts)}.`,
  },
  couldNotCheckAll: "Ni allai Second Look wirio'r neges hon i gyd.",
  more: (findings) => `Mae ${number(findings)} arall hefyd.`,
  closing: {
    review: (review, ribbon) =>
      `I weld pam ac i'w chywiro, pwyswch ${review}, neu ${ribbon} ar y rhuban.`,
    ribbon: (ribbon) => `I weld pam ac i'w chywiro, pwyswch ${ribbon} ar y rhuban.`,
    sendAnyway: "Os yw'n gywir fel y mae, dewiswch ei hanfon er hynny (Send Anyway).",
  },
  ribbonButton: "Second Look",
  reviewButton: "Adolygu'r neges",
  brokenPolicy:
    "Ni allai Second Look wirio'r neges hon, am fod ei bolisi'n ddiffygiol. Rhowch wybod i'ch desg TG.",
};

const partNames: Readonly<Record<DraftPart, string>> = {
  from: "yr anfonwr",
  to: fieldNames.to,
  cc: fieldNames.cc,
  bcc: fieldNames.bcc,
  subject: "y pwnc",
  body: "y testun",
  attachments: "yr atodiadau",
  "compose-type": "ai ateb yw'r neges hon",
};

function partList(parts: readonly DraftPart[]): string {
  return list(parts.map((part) => partNames[part]));
}
