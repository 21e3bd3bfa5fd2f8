import type { PersonalDetails } from "../content/personal-details";
import { type Audience, outsidersIn, positionsOf } from "../mail/audience";
import { hasWrittenTo, isLearning } from "../memory/memory";
import { gradeOf } from "./content-grades";
import { reachOf } from "./content-reach";
import type { Occasion } from "./occasion";
import { defineRule } from "./rule";
import { peopleFrom } from "./setting";

export interface SensitiveContent extends PersonalDetails {
  /** Positions in `draft.recipients` of those outside the organisation who would get it. */
  readonly recipients: readonly number[];
  /** Nobody of them was written to before, as far as the mailbox remembers. False where it does not know. */
  readonly isFirstContact: boolean;
}

/**
 * The mail gives personal details of people who neither write nor receive it.
 *
 * People are counted and not matches: a postcode, a date of birth and a telephone number in one row
 * are one person. How grave it is follows from how many there are, what is told of them, and who
 * would read it: one cell of a table, which the page of this rule shows.
 *
 * @see docs/rules/sensitive-content.md
 */
export const sensitiveContent = defineRule({
  id: "sensitive-content",
  question: "content",
  reads: ["from", "to", "cc", "bcc", "subject", "body"],

  settings: {
    few: threshold(3, "ask the sender to look again if more than contact details go outside"),
    many: threshold(10, "hold the mail if more than contact details go outside"),
    bulk: threshold(100, "ask the sender to look again even if the mail stays inside"),
  },
  repairs: ["remove-recipient"],
  ascending: ["few", "many", "bulk"],

  check({ audience, occasion, settings, details: findDetails }) {
    const details = findDetails();
    const severity = gradeOf(details, reachOf(audience, occasion), settings);
    if (severity === undefined) {
      return [];
    }
    const outsiders = outsidersIn(audience);
    const recipients = positionsOf(outsiders);
    const isFirstContact = areStrangers(outsiders, occasion);
    const evidence: SensitiveContent = Object.assign({ recipients, isFirstContact }, details);
    return [{ severity, evidence }];
  },
});

function areStrangers(outsiders: Audience, { memory, seconds }: Occasion): boolean {
  return (
    memory !== undefined &&
    outsiders.length > 0 &&
    !isLearning(memory, seconds) &&
    !outsiders.some(({ key }) => hasWrittenTo(memory, key))
  );
}

function threshold(people: number, consequence: string) {
  return peopleFrom(
    people,
    1,
    `From this many people on whose details are in subject or text, ${consequence}.`,
  );
}
