import type { OutcomeTexts } from "../outcome";
import { number } from "../welsh";
import { thisItem, who } from "./phrases";

/** What comes of people who see or meet each other. */
export const togetherOutcomes = {
  "visible-recipients": ({ count, isAtLeast }) => {
    if (isAtLeast) {
      return `Bydd o leiaf ${number(count)} o bobl yn gweld cyfeiriadau ei gilydd.`;
    }
    return `Bydd ${number(count)} o bobl yn gweld cyfeiriadau ei gilydd.`;
  },
  "mixed-outsiders": ({ count, organisations, conflict, recipients }, names) => {
    if (conflict === undefined) {
      return (
        `Bydd ${number(organisations)} o sefydliadau neu unigolion digyswllt yn cael ${thisItem(names)} ` +
        "gyda'i gilydd."
      );
    }
    return (
      `Ni ddylai ${who(count, recipients, names)} gwrdd, ond byddant yn cael ${thisItem(names)} ` +
      "gyda'i gilydd."
    );
  },
  correction: ({ count }) =>
    `Bydd ${number(count)} o bobl yn gweld cyfeiriadau ei gilydd, a oedd yn gudd ym maes Bcc o'r blaen.`,
  batch: ({ count }) => `Bydd ${number(count)} o bobl eraill yn gweld cyfeiriadau ei gilydd.`,
  "exposed-thread": ({ visible, isAtLeast }) => {
    if (visible === 1) {
      return "Bydd pawb ar yr ateb hwn yn gweld cyfeiriad 1 person unwaith eto.";
    }
    if (isAtLeast) {
      return `Bydd o leiaf ${number(visible)} o bobl yn gweld cyfeiriadau ei gilydd unwaith eto.`;
    }
    return `Bydd ${number(visible)} o bobl yn gweld cyfeiriadau ei gilydd unwaith eto.`;
  },
} satisfies Partial<OutcomeTexts>;
