import { isLetter } from "../characters";
import type { Detector } from "../detector";

/** A rank or a label that the walk does not take for a part of the number. */
const rankBefore =
  /\b(?:PCSO|SCCH|DCI|[TW]?[DP]C|S(?:GT|gt|ergeant)|I(?:NSP|nsp)(?:ector)?|S(?:UPT|upt)|Constable|Cwnstabl|Rhingyll|Arolygydd|(?:[Cc]ollar|[Ww]arrant|[Ss]houlder)(?: [Nn](?:o\.?|umber))?)[ :#]{1,2}$/;

/**
 * Collar, shoulder or warrant number of an officer: digits behind a rank. Forces give them out as they
 * like. One is in every signature and tells little; ten are a list of staff.
 */
export const collarNumber: Detector = {
  kind: "collar-number",
  begins: [
    { leads: ["capitals"], digits: [2, 5] },
    { leads: [2, 3, 4], digits: [3, 5] },
    { leads: ["digit"], digits: [3, 6], then: " ,.$" },
  ],
  pattern:
    /(?:(?:[TW]?[DP][CS]|[CD]I|SC|DCI|PCSO|SCCH|S(?:GT|gt)|I(?:NSP|nsp)|S(?:UPT|upt))[ .-]?)?\d{2,6}[A-Z]{0,2}/y,
  check(text, start) {
    const isNamed =
      isLetter(text, start) || rankBefore.test(text.slice(Math.max(0, start - 18), start));
    return (isNamed && 2) || 0;
  },
  alone: 2,
  column:
    /^(?:(?:collar|warrant|shoulder|epaulette)(?: ?(?:id|nos?|nums?|numbers?|#))?|(?:force|officer) (?:id|no|number)|rhif (?:coler|swyddog))\.?$/i,
  loose: /^(?:[A-Z]{2,4} ?)?\d{1,6} ?[A-Z]{0,2}$/i,
  key: (written) => written.replace(/^\D+/, ""),
};
