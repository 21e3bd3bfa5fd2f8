import type { Sign, WordKind } from "./secret-words";

/** How a line tells that a group is a secret: in so many words, or so that it may be meant. */
export type Telling = "plain" | "hint";

/** What the words of one line tell together, if they tell of a group. */
export function tellingOfSigns(signs: readonly Sign[]): Telling | undefined {
  const has = (kind: WordKind) => signs.some((one) => one.kind === kind);
  if (has("whole")) {
    return "plain";
  }
  if (has("work")) {
    return undefined;
  }
  const causes = signs.filter(({ kind }) => !has("cause") || !isTopic(kind));
  const isPlain = signs.some((one) => signs.some((other) => isPlainPair(one, other, signs)));
  const isHint = causes.some((one) => signs.some((other) => isPair(one, other, signs)));
  return (isPlain && "plain") || (isHint && "hint") || undefined;
}

function isTopic(kind: WordKind): boolean {
  return kind === "health" || kind === "offence";
}

/** How many words may stand between those that belong together. */
const reach = 2;

type Pairs = Readonly<Partial<Record<WordKind, readonly WordKind[]>>>;

/** What makes a group of them, near it on either side. */
const near: Pairs = {
  people: ["members", "meeting", "panel"],
  health: ["members", "meeting", "panel"],
  offence: ["members"],
};

/** The same, right behind it. */
const behind: Pairs = {
  people: ["event"],
  person: ["members", "panel", "support"],
  suspects: ["members"],
};

/** `support for victims`, `meeting with claimants`. */
const linked: Pairs = {
  people: ["support", "event"],
  suspects: ["support"],
  health: ["support"],
  offence: ["support"],
};

/** `survivors' group`, `survey for victims`; not `court user group: witnesses`. */
function isPlainPair(one: Sign, other: Sign, signs: readonly Sign[]): boolean {
  if (one.kind !== "people" || other.kind !== "members") {
    return false;
  }
  return (other.start >= one.end && gapOf(one, other) <= reach) || areLinked(other, one, signs);
}

function isPair(one: Sign, other: Sign, signs: readonly Sign[]): boolean {
  const isIn = (pairs: Pairs) => (pairs[one.kind] || []).includes(other.kind);
  return (
    (isIn(near) && gapOf(one, other) <= reach) ||
    (isIn(behind) && other.start === one.end) ||
    (isIn(linked) && areLinked(other, one, signs)) ||
    (isIn(linked) && other.kind === "support" && isSoonBehind(one, other)) ||
    (other.kind === "greeting" && one.kind === "people" && one.start === other.end)
  );
}

function gapOf(one: Sign, other: Sign): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

/** `cancer support`, `victims' family support`; not `support our cancer ward`. */
function isSoonBehind(one: Sign, support: Sign): boolean {
  return support.start >= one.end && support.start - one.end <= 1;
}

function areLinked(first: Sign, second: Sign, signs: readonly Sign[]): boolean {
  if (second.start < first.end || second.start - first.end > 3) {
    return false;
  }
  return signs.some(({ kind, start, end }) => {
    return kind === "link" && start === first.end && end <= second.start;
  });
}
