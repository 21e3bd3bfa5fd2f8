import { number } from "../english";
import type { OutcomeTexts } from "../outcome";
import { thisItem, who } from "./phrases";

/** What comes of people who see or meet each other. */
export const togetherOutcomes = {
  "visible-recipients": ({ count, isAtLeast }) => {
    if (isAtLeast) {
      return `At least ${number(count)} people will see each other's addresses.`;
    }
    return `${number(count)} people will see each other's addresses.`;
  },
  "mixed-outsiders": ({ count, organisations, conflict, recipients }, names) => {
    if (conflict === undefined) {
      return `${number(organisations)} unrelated organisations or people will get ${thisItem(names)} together.`;
    }
    return `${who(count, recipients, names)} should not meet, and will get ${thisItem(names)} together.`;
  },
  correction: ({ count }) =>
    `${number(count)} people will see each other's addresses, which were hidden in Bcc before.`,
  batch: ({ count }) => `${number(count)} more people will see each other's addresses.`,
  "exposed-thread": ({ visible, isAtLeast }) => {
    if (visible === 1) {
      return "Everyone on this reply will see 1 person's address once more.";
    }
    if (isAtLeast) {
      return `At least ${number(visible)} people will see each other's addresses once more.`;
    }
    return `${number(visible)} people will see each other's addresses once more.`;
  },
} satisfies Partial<OutcomeTexts>;
