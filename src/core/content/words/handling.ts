import { endOfMatch } from "../detector";

/** Whom a handling instruction leaves a text to, or until when. */
export type Handling = "recipients" | "organisation" | "government" | "police" | "eyes" | "embargo";

/**
 * Handling instructions of the Government Security Classifications, and what forces write. The policy
 * names the kinds; these strings are the usual ones, unconfirmed.
 */
const handlings: readonly (readonly [kind: Handling, words: RegExp])[] = [
  ["recipients", /RECIPIENTS? ONLY|DERBYNWYR YN UNIG/],
  ["organisation", /(?:ORGANISATIONAL|INTERNAL|FORCE) USE ONLY/],
  ["government", /(?:HMG|GOVERNMENT) USE ONLY/],
  ["police", /POLICE (?:USE )?ONLY/],
  ["eyes", /EYES ONLY/],
  ["embargo", /EMBARGO(?:ED)?/],
];

/** Descriptors, and what else may follow a level with no more than a space between them. */
const known =
  handlings.map(([, { source }]) => source).join("|") +
  "|(?:[A-Z]{2,5}[ /]){1,6}EYES ONLY|NAMED RECIPIENTS? ONLY|FOR PUBLIC RELEASE|PERSONAL(?: DATA)?|" +
  "COMMERCIAL|LEGAL(?: PROFESSIONAL PRIVILEGE)?|MARKET SENSITIVE|STAFF|HR|POLICY|MANAGEMENT|MEDICAL|" +
  "INVESTIGATIONS?|LOCSEN|WHEN COMPLETED?|when completed?";

/** Behind a mark, whatever is in capitals. */
const capitals = "(?:\\s?[:/|,([]|\\s[\\u2010-\\u2015-]{1,2})\\s?[A-Z][A-Z0-9&']*(?: [A-Z0-9&']+)*";

const instruction = new RegExp(
  `(?:[\\s:/|,([\\u2010-\\u2015-]{1,4}(?:${known})|${capitals})(?![A-Za-z])[)\\]]?`,
  "y",
);

/** Where the instructions end with which a text begins. */
export function endOfAll(text: string): number {
  let end = 0;
  for (let next = 0; next >= 0; next = endOfMatch(instruction, text, end)) {
    end = next;
  }
  return end;
}

/** The first instruction that restricts who may have the text. */
export function handlingIn(said: string): Handling | undefined {
  const found = handlings.find(([, words]) => words.test(said));
  return found && found[0];
}
