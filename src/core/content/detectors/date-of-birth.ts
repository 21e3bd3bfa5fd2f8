import { matchAt } from "../characters";
import type { Detector } from "../detector";

const numeric = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\w@]|[/.-]\d)/y;
const yearFirst = /(\d{4})([/.-])(\d\d)\2(\d\d)(?!\d|[/.-]\d)/y;
const worded =
  /(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|aws|med|hyd|tac|rha)[a-z]{0,7}\.?,?[ -](\d{4}|\d\d)(?![\w@]|[/.-]\d)/iy;

/** In English, then in Welsh. */
const months =
  "jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha".split(
    " ",
  );
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The core has no clock, so "not in the future" is a constant: nobody to whom this version is still
 * of use is born later. Two digits are a year of the century that ends with it.
 */
const earliestYear = 1905;
const latestYear = 2035;

const before =
  /\b(?:d\.?o\.?b(?:['’]?s)?\b\.?|dates? of births?\b|birth ?dates?\b|dyddiad(?:au)? geni\b|born\b|gan(?:wy|e)d\b)[^0-9!;]{0,25}$/i;
const after = /^[ ,(-]{0,4}(?:d\.?o\.?b\b\.?|date of birth\b|born\b|dyddiad geni\b)(?!\W{0,4}\d)/i;
const sentenceEnd = /[a-z]\. +[A-Z][^.]*$/;

/** `Alan Testperson (` or `TESTPERSON, Alan (`, with nothing else in the brackets. */
const nameAndBracket = /[A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]+,? [A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]+ \($/;
const nameAndB = /[A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]+,? [A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]+,? \(?b\. ?$/;

/**
 * Date of birth: a date that something calls one, and on which somebody alive can be born.
 *
 * Source: the SpamAssassin corpus of ordinary mail, where every fourth message holds a date and none
 * a labelled one. So it takes a label, a column, brackets right after a name, or a list of names and
 * dates (`table.ts`). In the last two nothing says "born", so the date must be old: see `isOld`.
 */
export const dateOfBirth: Detector = {
  kind: "date-of-birth",
  begins: "digit",
  column:
    /^(?:(?:[a-z]+(?:['’]s)? )?(?:d\.?o\.?b\.?(?:['’]?s)?|dates? of births?)(?: date)?|birth(?: ?date)?|born|dyddiad(?:au)? geni)(?: \(.*\))?$/i,

  read(text, at) {
    if (/[\w+@]$|\d[/.-]$/.test(text.slice(Math.max(0, at - 2), at))) {
      return undefined;
    }
    return (
      readAs(text, at, numeric, 4, 3, 1) ||
      readAs(text, at, yearFirst, 1, 3, 4) ||
      readAs(text, at, worded, 3, 2, 1)
    );
  },

  isNamed: (textBefore, textAfter, key) =>
    (before.test(textBefore) && !sentenceEnd.test(textBefore)) ||
    after.test(textAfter) ||
    nameAndB.test(textBefore) ||
    (nameAndBracket.test(textBefore) && textAfter.startsWith(")") && isOld(key)),
};

/** Old enough to be a date of birth rather than of a meeting, where nothing else tells. */
export function isOld(key: string): boolean {
  return key < "2016";
}

function readAs(
  text: string,
  at: number,
  pattern: RegExp,
  yearAt: number,
  monthAt: number,
  dayAt: number,
) {
  const match = matchAt(pattern, text, at);
  if (match === null) {
    return undefined;
  }
  const key = dateKey(match[yearAt] || "", match[monthAt] || "", match[dayAt] || "");
  if (key === undefined) {
    return undefined;
  }
  return { start: at, end: at + match[0].length, key, isSure: false };
}

/** `1975-03-12`, or nothing where there is no such day. `03/25/1975` can only be American. */
function dateKey(yearText: string, monthText: string, dayText: string): string | undefined {
  let year = Number(yearText);
  if (yearText.length === 2) {
    year += latestYear - (latestYear % 100);
    if (year > latestYear) {
      year -= 100;
    }
  }
  let month = (months.indexOf(monthText.slice(0, 3).toLowerCase()) % 12) + 1 || Number(monthText);
  let day = Number(dayText);
  if (month > 12) {
    [month, day] = [day, month];
  }
  if (year < earliestYear || year > latestYear || day < 1 || day > daysOf(month, year)) {
    return undefined;
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysOf(month: number, year: number): number {
  if (month === 2 && year % 4 !== 0) {
    return 28;
  }
  return daysIn[month - 1] || 0;
}

function twoDigits(value: number): string {
  return `0${value}`.slice(-2);
}
