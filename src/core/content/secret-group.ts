import type { Draft } from "../mail/draft";
import { plainLetters } from "../likeness/plain-letters";
import { bodyText } from "./body-text";
import { endOfOwnText } from "./quoted-heads";
import { type Sign, signsIn, type WordKind } from "./secret-words";

/** Where it is said what the people of a group have in common. */
export type GroupPlace = "subject" | "text" | "list-name";

/** A subject may be longer; what a group is called is not. */
const maxLine = 300;

/** How much of the sender's own text is looked at: whom it is for is said at its beginning. */
const maxStart = 2000;
const maxLines = 6;

/** How many words may stand between those that belong together. */
const reach = { subject: 6, text: 4 } as const;

/**
 * Where a message says that the group it goes to is itself the secret: survivors, patients, claimants.
 * Then even two of them must not see each other.
 *
 * A word alone says nothing: `victim statement`, `witness availability`. It takes those people or what
 * befell them near a word for a group they are in. What was quoted is not looked at, for it was written
 * to others. `terms` are a policy's own, and each says it alone.
 */
export function secretGroupIn(
  draft: Draft,
  listNames: readonly string[],
  terms: readonly string[],
): GroupPlace | undefined {
  const own = terms.map((term) => tokensOf(term).join(" ")).filter((term) => term !== "");
  const tells = (line: string, part: keyof typeof reach) => isTelling(line, part, own);
  if (tells(draft.subject, "subject")) {
    return "subject";
  }
  if (listNames.some((name) => tells(name, "subject"))) {
    return "list-name";
  }
  return (firstLines(draft).some((line) => tells(line, "text")) && "text") || undefined;
}

function firstLines(draft: Draft): readonly string[] {
  const text = bodyText(draft).slice(0, maxStart);
  const lines = text.slice(0, endOfOwnText(text)).split(/[\r\n\u000b\f\u2028\u2029]/);
  return lines.filter((line) => line.trim() !== "").slice(0, maxLines);
}

/** Words in plain letters. `Survivor's` is `survivor`. */
function tokensOf(text: string): readonly string[] {
  const plain = plainLetters(text.slice(0, maxLine)).replace(/['’]s\b/g, "");
  return plain.match(/[a-z0-9]+/g) || [];
}

function isTelling(line: string, part: keyof typeof reach, terms: readonly string[]): boolean {
  const tokens = tokensOf(line);
  const text = ` ${tokens.join(" ")} `;
  if (terms.some((term) => text.includes(` ${term} `))) {
    return true;
  }
  const signs = signsIn(tokens);
  if (signs.some(({ kind }) => kind === "whole")) {
    return true;
  }
  const has = (kind: WordKind) => signs.some((one) => one.kind === kind);
  if (has("work")) {
    return false;
  }
  const causes = signs.filter(({ kind }) => !has("cause") || !isTopic(kind));
  return causes.some((one) => signs.some((other) => isPair(one, other, signs, reach[part])));
}

function isTopic(kind: WordKind): boolean {
  return kind === "health" || kind === "offence";
}

/** What makes a group of them, so many words before or behind. */
const groups: Readonly<Partial<Record<WordKind, readonly WordKind[]>>> = {
  people: ["members", "meeting"],
  suspects: ["members"],
  health: ["members", "meeting"],
  offence: ["members"],
};

function isPair(one: Sign, other: Sign, signs: readonly Sign[], most: number): boolean {
  const kinds = groups[one.kind];
  if (kinds === undefined) {
    // One of them names a group only where the two words stand together: `survivor group`.
    return one.kind === "person" && other.kind === "members" && other.start === one.end;
  }
  if (kinds.includes(other.kind)) {
    return Math.max(one.start - other.end, other.start - one.end) <= most;
  }
  return (
    (other.kind === "support" && isSupport(one, other, signs)) ||
    (other.kind === "event" && most === reach.subject && isEvent(one, other, signs)) ||
    (other.kind === "greeting" && one.kind === "people" && one.start === other.end)
  );
}

/** `cancer support`, `support for people with cancer`; not `support our cancer ward`. */
function isSupport(one: Sign, support: Sign, signs: readonly Sign[]): boolean {
  const isNextBehind = support.start >= one.end && support.start - one.end <= 1;
  return isNextBehind || areLinked(support, one, signs);
}

/** In a subject, `claimants' meeting` is for them. In a text, people also write about them so. */
function isEvent(one: Sign, event: Sign, signs: readonly Sign[]): boolean {
  const isBehind = event.start >= one.end && event.start - one.end <= 3;
  return one.kind === "people" && (isBehind || areLinked(event, one, signs));
}

/** `support for victims`, `meeting with claimants`. */
function areLinked(first: Sign, second: Sign, signs: readonly Sign[]): boolean {
  if (second.start < first.end || second.start - first.end > 3) {
    return false;
  }
  return signs.some(({ kind, start, end }) => {
    return kind === "link" && start === first.end && end <= second.start;
  });
}
