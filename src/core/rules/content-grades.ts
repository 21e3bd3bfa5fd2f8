import type { BulkList, PersonalDetails, Tier } from "../content/personal-details";
import type { Reach } from "./content-reach";
import { gravity, type Severity } from "./severity";

/** From so many people on, a list grows graver. */
export interface ContentLimits {
  readonly few: number;
  readonly many: number;
  readonly bulk: number;
}

type Grade = Severity | undefined;
type Grades = readonly [some: Grade, few: Grade, many: Grade, bulk: Grade];

/**
 * The table of decisions: who would read it, what is told, and of how many (detection.md, 2.2). A
 * `prompt` is a question there, and a `prompt+` holds the mail; below `few` people it is a question
 * too, for a mail about one victim has to go, and what is held cannot be answered yet.
 */
const grades: Readonly<Record<Reach, Readonly<Record<Tier, Grades>>>> = {
  inside: {
    contact: [undefined, undefined, undefined, "warn"],
    identity: [undefined, undefined, "note", "warn"],
    sensitive: [undefined, undefined, "note", "warn"],
    source: ["note", "note", "note", "warn"],
  },
  trusted: {
    contact: [undefined, undefined, "note", "warn"],
    identity: [undefined, "note", "warn", "warn"],
    sensitive: ["note", "note", "warn", "warn"],
    source: ["warn", "warn", "warn", "warn"],
  },
  familiar: {
    contact: [undefined, "note", "note", "hold"],
    identity: [undefined, "warn", "hold", "hold"],
    sensitive: ["note", "warn", "hold", "hold"],
    source: ["warn", "hold", "hold", "hold"],
  },
  outside: {
    contact: ["note", "note", "warn", "hold"],
    identity: ["note", "warn", "hold", "hold"],
    sensitive: ["warn", "hold", "hold", "hold"],
    source: ["warn", "hold", "hold", "hold"],
  },
  personal: {
    contact: ["note", "warn", "warn", "hold"],
    identity: ["note", "hold", "hold", "hold"],
    sensitive: ["warn", "hold", "hold", "hold"],
    source: ["warn", "hold", "hold", "hold"],
  },
  public: {
    contact: ["note", "warn", "hold", "hold"],
    identity: ["warn", "hold", "hold", "hold"],
    sensitive: ["hold", "hold", "hold", "hold"],
    source: ["hold", "hold", "hold", "hold"],
  },
};

/** A list of staff goes round inside every day, and outside it was the gravest breach there was. */
const staffList: Readonly<Record<Reach, Severity>> = {
  inside: "note",
  trusted: "warn",
  familiar: "warn",
  outside: "hold",
  personal: "hold",
  public: "hold",
};

/** Addresses tell less than names, and newsletters are full of them. */
const addressList: Readonly<Record<Reach, Grade>> = {
  inside: undefined,
  trusted: "note",
  familiar: "note",
  outside: "warn",
  personal: "warn",
  public: "warn",
};

const listGrades: Readonly<Record<BulkList["kind"], Readonly<Record<Reach, Grade>>>> = {
  names: staffList,
  "collar-numbers": staffList,
  addresses: addressList,
};

/** How grave what was found is to whoever would read it; `undefined` where it is nothing. */
export function gradeOf(details: PersonalDetails, reach: Reach, limits: ContentLimits): Grade {
  const { count, tier, bulk, secrets } = details;
  const ofPeople = peopleGrade(grades[reach][tier], count, limits);
  const ofSecrets = (secrets > 0 && secretGrade(tier, reach)) || undefined;
  const ofLists = bulk.map(({ kind }) => listGrades[kind][reach]);
  return [ofPeople, ofSecrets, ...ofLists].reduce(graver, undefined);
}

function peopleGrade([some, few, many, bulk]: Grades, count: number, limits: ContentLimits): Grade {
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

/** A code beside somebody's details opens somebody's door; alone it is often for the recipient. */
function secretGrade(tier: Tier, reach: Reach): Grade {
  if (reach === "inside") {
    return undefined;
  }
  return (tier !== "contact" && reach !== "trusted" && "warn") || "note";
}

function graver(one: Grade, other: Grade): Grade {
  if (one === undefined || other === undefined) {
    return one || other;
  }
  return (gravity(one) > gravity(other) && one) || other;
}
