import type { Draft } from "../mail/draft";
import { plainLetters } from "../likeness/plain-letters";
import { bodyText } from "./body-text";
import { endOfOwnText } from "./quoted-heads";
import { type Telling, tellingOfSigns } from "./secret-pairs";
import { type Sign, signsIn, type WordKind } from "./secret-words";

/** Where it is said what the people of a group have in common. */
export type GroupPlace = "subject" | "text" | "list-name";

/** A subject may be longer; what a group is called is not. */
const maxLine = 300;

/** How much of the sender's own text is looked at: whom it is for is said at its beginning. */
const maxStart = 2000;
const maxLines = 6;

export interface SecretGroup {
  readonly place: GroupPlace;
  /** Nothing else can be meant: `survivors' group`, a known phrase, or a policy's own term. */
  readonly isPlain: boolean;
}

/**
 * Where a message says that the group it goes to is itself the secret: survivors, patients, claimants.
 * Then even two of them must not see each other. The place that says it most plainly.
 *
 * A word alone says nothing: `victim statement`, `witness availability`. It takes those people or what
 * befell them near a word for a group they are in. What was quoted is not looked at, for it was written
 * to others. `terms` are a policy's own, and each says it alone.
 */
export function secretGroupIn(
  draft: Draft,
  listNames: readonly string[],
  terms: readonly string[],
): SecretGroup | undefined {
  const own = terms.map((term) => tokensOf(term).join(" ")).filter((term) => term !== "");
  const found: SecretGroup[] = [];
  const look = (place: GroupPlace, lines: readonly string[]) => {
    for (const telling of lines.map((line) => tellingOf(line, place, own)).filter(isSaid)) {
      found.push({ place, isPlain: telling === "plain" });
    }
  };
  look("subject", [draft.subject]);
  look("list-name", listNames);
  look("text", firstLines(draft));
  return found.find(({ isPlain }) => isPlain) || found[0];
}

function isSaid(telling: Telling | undefined): telling is Telling {
  return telling !== undefined;
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

function tellingOf(line: string, place: GroupPlace, terms: readonly string[]): Telling | undefined {
  const tokens = tokensOf(line);
  const text = ` ${tokens.join(" ")} `;
  if (terms.some((term) => text.includes(` ${term} `))) {
    return "plain";
  }
  if (place !== "text") {
    const signs = signsIn(tokens);
    const isWork = signs.some(({ kind }) => kind === "work");
    const isName = !isWork && isNameOfPeople(tokens, signs);
    return tellingOfSigns(signs) || (isName && "hint") || undefined;
  }
  const isAddressed = tokens.some((token) => toReader.has(token));
  return tellingOfSigns(signsIn(tokens).filter(({ kind }) => isOfText(kind, isAddressed)));
}

/**
 * `Rape survivors`, `RE: Victims of Operation Example`, `Patients list`: they and nothing else. Not
 * witnesses, whom every case has.
 */
function isNameOfPeople(tokens: readonly string[], signs: readonly Sign[]): boolean {
  const topics = signs.filter(({ kind }) => kind === "offence" || kind === "health");
  const leads = tokens.map((token, at) => {
    return lead.test(token) || topics.some(({ start, end }) => at >= start && at < end);
  });
  return signs.some(({ kind, start, end }) => {
    const isWhole = end === tokens.length || tokens[end] === "of" || tokens[end] === "list";
    const isFirst = leads.slice(0, start).every((isLead) => isLead);
    return kind === "people" && isWhole && isFirst && tokens[start] !== "witnesses";
  });
}

const lead = /^(?:re|fwd?|atb|all|our|the|to|for)$/;

/** A text tells of much that concerns others: what counts is said to those it goes to. */
function isOfText(kind: WordKind, isAddressed: boolean): boolean {
  return !unsaid.has(kind) && (isAddressed || !memberships.has(kind));
}

const toReader: ReadonlySet<string> = new Set(
  "you your our welcome join chi eich croeso".split(" "),
);
const unsaid: ReadonlySet<WordKind> = new Set<WordKind>(["suspects", "support", "event"]);
const memberships: ReadonlySet<WordKind> = new Set<WordKind>(["members", "meeting", "panel"]);
