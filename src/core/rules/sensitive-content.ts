import type { PersonalDetails } from "../content/personal-details";
import { type Audience, outsidersIn, positionsOf } from "../mail/audience";
import { defineRule } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";

export interface SensitiveContent extends PersonalDetails {
  /** Positions in `draft.recipients` of those outside the organisation who would get it. */
  readonly recipients: readonly number[];
}

/** Who of those the mail goes to is the least trusted. */
type Reach = "inside" | "trusted" | "outside";

/**
 * The mail gives personal details of people who neither write nor receive it.
 *
 * People are counted and not matches: a postcode, a date of birth and a telephone number in one row
 * are one person. How grave it is follows from how many there are, what is told of them, and whether
 * the mail leaves the organisation.
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

  check({ audience, settings, details: findDetails }) {
    const details = findDetails();
    const grade = grades[reachOf(audience)][details.tier];
    const severity = severityOf(details.count, grade, settings);
    if (severity === undefined) {
      return [];
    }
    const recipients = positionsOf(outsidersIn(audience));
    const evidence: SensitiveContent = Object.assign({ recipients }, details);
    return [{ severity, evidence }];
  },
});

/** An `unclear` recipient is reported elsewhere, and here at most as a trusted one. */
function reachOf(audience: Audience): Reach {
  const standings = audience.map(({ standing }) => standing);
  if (standings.includes("outside")) {
    return "outside";
  }
  if (standings.includes("trusted") || standings.includes("unclear")) {
    return "trusted";
  }
  return "inside";
}

type Grades = readonly [
  some: Severity | undefined,
  few: Severity | undefined,
  many: Severity | undefined,
  bulk: Severity,
];

/** Grows with the people, with what is told of them, and with how far away the readers are. */
const grades: Readonly<Record<Reach, Readonly<Record<PersonalDetails["tier"], Grades>>>> = {
  outside: {
    identity: ["note", "warn", "hold", "hold"],
    contact: ["note", "note", "warn", "hold"],
  },
  trusted: {
    identity: [undefined, "note", "warn", "warn"],
    contact: [undefined, undefined, "note", "warn"],
  },
  inside: {
    identity: [undefined, undefined, "note", "warn"],
    contact: [undefined, undefined, undefined, "warn"],
  },
};

function severityOf(
  count: number,
  [some, few, many, bulk]: Grades,
  limits: { readonly few: number; readonly many: number; readonly bulk: number },
): Severity | undefined {
  if (count >= limits.bulk) {
    return bulk;
  }
  if (count >= limits.many) {
    return many;
  }
  if (count >= limits.few) {
    return few;
  }
  return (count > 0 && some) || undefined;
}

function threshold(people: number, consequence: string) {
  return peopleFrom(
    people,
    1,
    `From this many people on whose details are in subject or text, ${consequence}.`,
  );
}
