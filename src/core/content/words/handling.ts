const handlings = [
  "recipients",
  "organisation",
  "government",
  "police",
  "eyes",
  "embargo",
] as const;

/** Whom a handling instruction leaves a text to, or until when. */
export type Handling = (typeof handlings)[number];

/** In their order, as the usual strings are. The policy names the kinds; these are unconfirmed. */
const restrictions =
  /(RECIPIENT|DERBYN)|((?:ORGANISATIONAL|INTERNAL|FORCE) USE)|((?:HMG|GOVERNMENT) USE)|(POLICE (?:USE )?ONLY)|(EYES)|(EMBARGO)/;

/**
 * Handling instructions of the Government Security Classifications, descriptors, and what forces write:
 * the usual ones with no more than a space before them; behind a mark, whatever is in capitals.
 */
const instructions =
  /^(?:[\s:/|,([\u2010-\u2015-]{1,4}(?:(?:[A-Z]{2,14}[ /]){1,6}ONLY|DERBYNWYR YN UNIG|EMBARGOED|PERSONAL(?: DATA)?|COMMERCIAL|LEGAL|STAFF|(?:WHEN|when) (?:COMPLETE|complete)[Dd]?)(?![A-Za-z])[)\]]?|(?:\s?[:/|,([]|\s[\u2010-\u2015-]{1,2})\s?[A-Z][A-Z0-9&']*(?: [A-Z0-9&']+)*(?![A-Za-z])[)\]]?)*/;

/** The instructions with which a text begins. */
export function instructionsIn(behind: string): string {
  const [all = ""] = instructions.exec(behind) || [];
  return all;
}

/** The first instruction that restricts who may have the text. */
export function handlingIn(said: string): Handling | undefined {
  const match = restrictions.exec(said);
  return (match && handlings[match.indexOf(match[0], 1) - 1]) || undefined;
}
