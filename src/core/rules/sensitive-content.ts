import type { PersonalDetails } from "../content/personal-details";
import type { FileVerdict } from "../documents/verdict";
import { type Audience, outsidersIn, positionsOf } from "../mail/audience";
import { hasWrittenTo, isLearning } from "../memory/memory";
import { gradeOf } from "./content-grades";
import type { Occasion } from "./occasion";
import { defineRule, type Observation } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";

export interface SensitiveContent extends PersonalDetails {
  /** Positions in `draft.recipients` of those outside the organisation who would get it. */
  readonly recipients: readonly number[];
  /** The one file in which they were found. Empty: in the message itself. */
  readonly files: readonly number[];
  /** There is more than was searched. */
  readonly isAtLeast: boolean;
  /** Nobody of them was written to before, as far as the mailbox remembers. False where it does not know. */
  readonly isFirstContact: boolean;
}

/**
 * The mail, or a file with it, gives personal details of people who neither write nor receive it.
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
  reads: ["from", "to", "cc", "bcc", "subject", "location", "body", "attachments"],

  settings: {
    few: threshold(3, "ask the sender to look again if more than contact details go outside"),
    many: threshold(10, "hold the mail if more than contact details go outside"),
    bulk: threshold(100, "ask the sender to look again even if the mail stays inside"),
  },
  repairs: ["remove-recipient", "remove-attachment"],
  ascending: ["few", "many", "bulk"],

  check({ audience, reach, occasion, settings, details: findDetails, files }) {
    const outsiders = outsidersIn(audience);
    const who = {
      recipients: positionsOf(outsiders),
      isFirstContact: areStrangers(outsiders, occasion),
    };
    return [inMessage(findDetails()), ...files.map(inFile)]
      .map((found) => ({
        severity: gradeOf(found, reach, settings),
        evidence: Object.assign({}, found, who),
      }))
      .filter(isGraded);
  },
});

type Found = Omit<SensitiveContent, "recipients" | "isFirstContact">;

function inMessage(details: PersonalDetails): Found {
  return Object.assign({ files: [], isAtLeast: false }, details);
}

function inFile({ people, isCut: isAtLeast }: FileVerdict, position: number): Found {
  const where = { files: [position], places: ["file"] as const, ranges: [], isAtLeast };
  return Object.assign(where, people);
}

function isGraded<Evidence>(one: {
  readonly severity: Severity | undefined;
  readonly evidence: Evidence;
}): one is Observation<Evidence> {
  return one.severity !== undefined;
}

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
    `From this many people on whose details are in subject and text, or in a file, ${consequence}.`,
  );
}
