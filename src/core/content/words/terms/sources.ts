import type { Terms } from "./terms";

/** `2 C P` of a 3x5x2 report (source, information, handling), `E 4 1` of a 5x5x5 report. */
const grade = "(?:[1-3] ?[A-E] ?[PC]|[A-E] ?[1-5] ?[1-5])";
const measured =
  "(?! ?(?:[cmk]?m\\b|in\\b|ft\\b|inch|f[eo]{2}t|metre|box|crate|cube|grid|matrix|array))";

function spellings(form: string): string {
  const spaced = form.replace(/x/g, " x ");
  return [form, spaced, form.replace(/x/g, "×")].map((one) => `${one}${measured}, `).join("");
}

/** How intelligence reports are graded: College of Policing, 3x5x2, which took over from 5x5x5. */
export const graded =
  ["3x5x2", "5x5x5"].map(spellings).join("") +
  `grad(?:ed|ing)(?: as| is|:)? ${grade}, evaluat(?:ed|ion)(?: as| is|:)? ${grade}, ` +
  "source (?:evaluation|grading), handling (?:code|conditions?(?::| apply))";

/**
 * Those who tell on others, those who are hidden, and what must never be disclosed: RIPA 2000 part II,
 * the CHIS code of practice, SOCPA 2005 part 2 chapter 4, CPIA 1996 and its code. Welsh unconfirmed.
 */
export const sources: Terms = {
  topic: "source",
  strong:
    `${graded}, covert human intelligence, covert (?:source|officer), ` +
    "confidential (?:source|informant|contact), sensitive source, human source, " +
    "registered informant, police informant, informant handler, " +
    "informant (?:is|was|has|had|says|said|state[sd]|told|report(?:ed|s)), " +
    "source handl(?:er|ing), dedicated source unit, " +
    "undercover (?:officer|operative|operation|deployment|policing|work), " +
    "test purchas(?:e|ing), protected (?:person|people|witness(?:es)?), " +
    "witness (?:protection|anonymity|relocation), anonymity order, public interest immunity, " +
    "sensitive (?:unused|material schedule), " +
    "does(?: not|n't) know (?:that )?(?:we|i|police)(?: have|'ve)? sp(?:oken?|eak), " +
    "ffynhonnell (?:g?h?udd|gyfrinachol), swyddog(?:ion)? cudd, hysbys(?:ydd|w[ry]r?) cudd, " +
    "diogelu tyst(?:ion)?, amddiffyn tyst(?:ion)?",
  capitals: "CHIS, UKPPS, DSU, MG ?0?6D, PII (?:application|hearing|certificate)",
};
