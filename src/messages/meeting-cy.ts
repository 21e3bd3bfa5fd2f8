import { cy, partNames, type PartNames, unreadWith } from "./cy";
import { meetingAdvice as advice } from "./cy/advice";
import { meetingFieldNames } from "./cy/phrases";
import type { Messages } from "./messages";

const meetingParts: PartNames = Object.assign({}, partNames, meetingFieldNames, {
  from: "y trefnydd",
});

/** The same in Welsh. Not yet confirmed by a Welsh speaker: docs/glossary.md. */
export const meetingCy: Messages = Object.assign({}, cy, {
  unread: unreadWith(meetingParts),
  couldNotCheckAll: "Ni allai Second Look wirio'r gwahoddiad hwn i gyd.",
  advice,
  reviewButton: "Adolygu'r gwahoddiad",
  closing: Object.assign({}, cy.closing, {
    review: (review: string, ribbon: string) =>
      `I weld pam ac i'w gywiro, pwyswch ${review}, neu ${ribbon} ar y rhuban.`,
    ribbon: (ribbon: string) => `I weld pam ac i'w gywiro, pwyswch ${ribbon} ar y rhuban.`,
  }),
  brokenPolicy:
    "Ni allai Second Look wirio'r gwahoddiad hwn, am fod ei osodiadau'n ddiffygiol. Rhowch wybod i'ch desg TG.",
});
