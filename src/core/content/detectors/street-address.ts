import { type Detector, endOfMatch } from "../detector";
import { houseAndStreet, streetKey } from "./street-names";

/** A year, a time or a distance is no number of a house: `24 Hours Way`, `12 March Court`. */
const otherNumber =
  /(?:19|20)\d\d\W|\d+ (?:hours?|mins?|minutes?|days?|weeks?|months?|years?|miles?|metres|jan\w*|feb\w*|march|april|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b/iy;

/** `Court 2 Mockshire Crown Court`, `Level 3 Multistorey Car Park`. */
const noHome =
  /\b(?:(?:crown|magistrates?['’]?s?|county|high|family|youth|coroner['’]?s?) court|(?:car|retail|business|science|theme) park)$/i;
const house = /house/iy;

/**
 * Number of a house, with its street: `12 Station Road`, `4 Heol Fictif`. It begins at the number, so
 * that the flat before it is left out.
 *
 * Source for what streets are called: the types of the National Street Gazetteer and their Welsh
 * counterparts. In small letters, or in a house that has a name, a word such as "lives" or "flat" must
 * stand near it.
 */
export const streetAddress: Detector = {
  kind: "street-address",
  begins: [{ leads: ["digit"], digits: [1, 4], then: " a-," }],
  pattern: houseAndStreet,
  check(text, start, end) {
    const isCourtOrPark = (text.charCodeAt(end - 2) | 32) === 114; // r
    if (isCourtOrPark && noHome.test(text.slice(start, end))) {
      return 0;
    }
    const isUnsure =
      isSmall(text, start) ||
      endOfMatch(otherNumber, text, start) > 0 ||
      endOfMatch(house, text, end - 5) > 0;
    return (isUnsure && 1) || 2;
  },
  alone: 2,
  words:
    /\b(?:address(?:es)?|lives?|lived|living|resid(?:es?|ed|ent|ing)|h\/a|flat|apt|apartment|home|cyfeiriad|byw|fflat)\b/i,
  column:
    /^(?:[a-z'’]+ ){0,2}(?:address(?:es)?(?: ?line)?(?: ?\d)?|street(?: name| address)?|cyfeiriad(?:au)?|h\/a)\.?(?: ?\(.*\))?$/i,
  loose: /^(?=.{0,60}[A-Za-z])(?:.{0,60}\d|\S{2,40} \S{2,40})/,
  key: streetKey,
};

/** Whether the first word behind the number begins with a small letter. */
function isSmall(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 1) < 64) {
    at += 1;
  }
  const initial = text.charCodeAt(at + 1);
  return initial > 96 && initial < 123;
}
