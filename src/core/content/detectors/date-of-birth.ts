import { isDigit } from "../characters";
import type { Detector } from "../detector";
import { isBehindNameAndB, isNamedBefore, isNamedBehind } from "./birth-words";
import { anyMonth, dateKey, isPlainDate } from "./dates";

export { isOld } from "./dates";

const ordinal = "(?:st|nd|rd|th|eg|fed|ydd|ain|af)?";
const year = "(?:\\d{4}|['’]?\\d\\d)(?!\\d|[/.-]\\d)";

/** `12/03/1975`, `1975-03-12`, `12th March 1975`, `12, 1975` behind its month, `12031975`, `1975`. */
const forms = [
  `\\d{1,2}(?: ?/ ?\\d{1,2} ?/ ?|\\.\\d{1,2}\\.|-\\d{1,2}-| \\d{1,2} (?=\\d{4}))${year}`,
  "\\d{4}(?:/\\d\\d/|\\.\\d\\d\\.|-\\d\\d-)\\d\\d(?:T00:[:.0]{2,9}Z?)?(?!\\d|[/.-]\\d)",
  `\\d{1,2}${ordinal}[\\s/.-]{0,2}(?:of? )?${anyMonth}[\\s/.,-]{0,2}${year}`,
  `\\d{1,2}${ordinal},?\\s\\d{4}`,
  "\\d{8}",
  "(?:19|20)\\d\\d",
];

const monthBefore = new RegExp(`\\b${anyMonth}\\.?\\s$`, "i");

/**
 * Date of birth: a date that something calls one, and on which somebody alive can be born.
 *
 * Source: the SpamAssassin corpus of ordinary mail, where every fourth message holds a date and none
 * one with such a word. So it takes a word right before it or behind, brackets after a name, a column,
 * or a list of names and dates. Words somewhere near it will not do: there are other dates.
 */
export const dateOfBirth: Detector = {
  kind: "date-of-birth",
  begins: [
    { leads: ["digit", "zero"], digits: [1, 2], then: "/.- a," },
    { leads: ["digit"], digits: [4, 4] },
    { leads: ["digit", "zero"], digits: [8, 8] },
  ],
  pattern: new RegExp(forms.join("|"), "iy"),
  check(text, start, end) {
    if (end - start === 4) {
      return (isBehindNameAndB(text, start) && 2) || 0;
    }
    if (!isDate(text, start, end)) {
      return 0;
    }
    const isNamed =
      isNamedBefore(text, start, end) || isNamedBehind(text, end) || isBehindNameAndB(text, start);
    return (isNamed && 2) || 1;
  },
  alone: 1,
  column:
    /^(?:[a-z]+(?:['’]s)? )?(?:d\.? ?o\.? ?b\.?(?:['’]?s)?|dates? ?of ?births?|birth(?: ?(?:date|day))?|born|dyddiad(?:au)? geni|d\.?g\.?)(?: date)?(?: \(.*\))?$/i,
  loose:
    /^(?:\d{1,4}[\s/.-]{1,3}\d{1,2}[\s/.-]{1,3}\d{1,4}|\d{1,2}\D{1,12}\d{2,4}|[a-z]{3,9}\.? \d{1,2}\D{1,4}\d{2,4}|\d{4}(?:\d{4})?)(?:[T ]00:[\d:.]{2,9}Z?)?$/i,
  isListed: true,
  key: (written) => dateKey(written) || written.replace(/\D/g, ""),
};

function isDate(text: string, start: number, end: number): boolean {
  const middle = text.charCodeAt(start + 2);
  if (end - start === 10 && middle === text.charCodeAt(start + 5) && !isDigit(text, start + 2)) {
    return isPlainDate(text, start);
  }
  const key = dateKey(text.slice(start, end));
  return (
    key !== "" && (key.charAt(5) !== "0" || key.charAt(6) !== "0" || isAfterMonth(text, start))
  );
}

function isAfterMonth(text: string, start: number): boolean {
  return monthBefore.test(text.slice(Math.max(0, start - 13), start));
}
