import { countPeople, outsidersIn, positionsOf } from "../mail/audience";
import { hasWrittenTo, isLearning } from "../memory/memory";
import { defineRule } from "./rule";

export interface FirstContact {
  /** People never written to. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * Somebody outside the organisation is written to for the first time.
 *
 * A name that Outlook offers from an address book and that was never chosen before is where a mail
 * goes astray: Dyfed-Powys Police sent eight people's details to a stranger in 2015. Yet everybody is
 * new once, so it is a note. What is remembered is a filter of digests: it takes one stranger in 95
 * for a contact at worst, and then a first contact goes unsaid.
 *
 * @see docs/rules/first-contact.md
 */
export const firstContact = defineRule({
  id: "first-contact",
  question: "who",
  reads: ["from", "to", "cc", "bcc"],

  settings: {
    most: {
      kind: "whole-number",
      default: 20,
      minimum: 1,
      maximum: 1000,
      description:
        "Up to this many people outside the organisation, say who is written to for the first time. " +
        "A mailing to more of them is no wrongly chosen name.",
    },
  },
  repairs: ["remove-recipient", "replace-recipient"],

  check({ audience, occasion, settings }) {
    const { memory, seconds } = occasion;
    const outside = outsidersIn(audience);
    if (
      memory === undefined ||
      isLearning(memory, seconds) ||
      countPeople(outside) > settings.most
    ) {
      return [];
    }
    const strangers = outside.filter(({ key }) => !hasWrittenTo(memory, key));
    if (strangers.length === 0) {
      return [];
    }
    const recipients = positionsOf(strangers);
    const evidence: FirstContact = { count: countPeople(strangers), recipients };
    return [{ severity: "note", evidence }];
  },
});
