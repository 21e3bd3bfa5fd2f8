import type { Detector } from "../detector";
import { isBirth } from "./birth";
import { anyMonth, dateKey } from "./dates";
import { heading } from "./naming";

export { isOld } from "./dates";

const year = "(?:19|20)\\d\\d";

/** `12/03/1975`, `12th March 1975`, `12, 1975` behind its month; `1975-03-12`, `1975`; `12031975`. */
const forms = [
  `\\d{1,2}(?!\\d)(?: ?/ ?\\d{1,2} ?/ ?|\\.\\d{1,2}\\.|-\\d{1,2}-| \\d{1,2} (?=\\d{4})|[a-z]{0,3}(?:[\\s/.-]{0,2}(?:of? )?${anyMonth}[\\s/.,-]{0,2}|,? (?=\\d{4})))(?:${year}|['’]?\\d\\d)`,
  `${year}(?:(?:/\\d\\d/|\\.\\d\\d\\.|-\\d\\d-)\\d\\d(?:T00:[:.0]{2,9}Z?)?|\\d{4})?`,
  `\\d{4}${year}`,
];

/**
 * Date of birth: a date that something calls one, and on which somebody alive can be born.
 *
 * Source: the SpamAssassin corpus of ordinary mail, where every fourth message holds a date and none
 * one with such a word. So it takes a word right before it or behind, brackets after a name, a column,
 * or a list of names and dates. Words somewhere near it will not do: there are other dates. Whether
 * there is such a day is asked only then: most dates are of no interest.
 */
export const dateOfBirth: Detector = {
  kind: "date-of-birth",
  begins: "d0:1-2:/- |d0:1-2:a:a|d0:1-2:.:1|d0:1-2:,:$|d:4|d0:8",
  pattern: new RegExp(`(?:${forms.join("|")})(?!\\d|[/.-]\\d)`, "iy"),
  check: (text, start, behind) => ((behind - start !== 4 || isBehindB(text, start)) && 1) || 0,
  alone: 1,
  isNamed: isBirth,
  isOnly: true,
  column: heading(
    "d\\.? ?o\\.? ?b\\.?(?:['’]?s)?(?: date)?|dates? ?of ?births?|birth(?: ?(?:date|day))?|born|dyddiad(?:au)? geni|d\\.?g\\.?",
  ),
  loose:
    /^(?:[a-z]{3,9}\.? )?\d{1,4}(?:\D{1,12}\d{1,4}){1,2}(?:[T ]00:[\d:.]{2,9}Z?)?$|^\d{4}(?:\d{4})?$/i,
  isListed: true,
  key: (written) => dateKey(written) || written.replace(/\D/g, ""),
};

/** `b. 1975`, `born 1975`: a year alone is one in a thousand. */
function isBehindB(text: string, start: number): boolean {
  return /(?:\bb\.?|born) ?$/i.test(text.slice(Math.max(0, start - 6), start));
}
