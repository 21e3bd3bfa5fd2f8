import { isLetter } from "../characters";
import type { Detector } from "../detector";
import { heading, isBehind } from "./naming";

/** A rank or a label that the walk does not take for a part of the number. */
const rankBefore =
  /\b(?:PCSO|SCCH|DCI|[TW]?[DP]C|S(?:GT|gt|ergeant)|I(?:NSP|nsp)(?:ector)?|S(?:UPT|upt)|Constable|Cwnstabl|Rhingyll|Arolygydd|(?:[Cc]ollar|[Ww]arrant|[Ss]houlder)(?: [Nn](?:o\.?|umber))?)[ :#]{1,2}$/;

/**
 * Collar, shoulder or warrant number of an officer: digits behind a rank. Forces give them out as they
 * like. One is in every signature and tells little; ten are a list of staff.
 */
export const collarNumber: Detector = {
  kind: "collar-number",
  begins: "C:2-5|234:3-5|d:3-6: ,.$",
  pattern:
    /(?:(?:[TW]?[DP][CS]|[CD]I|SC|DCI|PCSO|SCCH|S(?:GT|gt)|I(?:NSP|nsp)|S(?:UPT|upt))[ .-]?)?\d{2,6}[A-Z]{0,2}/y,
  check: (text, start) => ((isLetter(text, start) || isBehind(rankBefore, text, start)) && 2) || 0,
  alone: 2,
  column: heading(
    "collar|warrant|shoulder|epaulette|(?:force|officer) (?=id|n)|rhif (?:coler|swyddog)",
  ),
  loose: /^(?:[A-Z]{2,4} ?)?\d{1,6} ?[A-Z]{0,2}$/i,
  key: (written) => written.replace(/^\D+/, ""),
};
