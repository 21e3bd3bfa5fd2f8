import { isLetter } from "../characters";
import type { Detector } from "../detector";
import { isDay, numberAt } from "./calendar";

/** Five characters of the surname, and a gap, before the rest. */
const surnameBefore = /\b(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}9{3}|[A-Z]9{4})\s$/i;

/**
 * Number of a driving licence. Great Britain: five letters of the surname, filled up with 9; decade,
 * month (50 more for a woman), day and year of birth; initials; a digit and two letters; perhaps the
 * number of the issue. Northern Ireland: eight digits. Source: DVLA, INF45/4.
 *
 * How the last two letters check the rest is not public, but the day of birth and the places of
 * letters and digits rule chance out. Eight digits could be anything: a word must name them.
 */
export const drivingLicence: Detector = {
  kind: "driving-licence",
  begins: [
    { leads: [1], digits: [10, 13], then: "a" },
    { leads: [2], digits: [9, 12], then: "a" },
    { leads: [3], digits: [8, 11], then: "a" },
    { leads: [4], digits: [7, 10], then: "a" },
    { leads: [5], digits: [6, 9] },
    { leads: ["digit", "zero"], digits: [6, 6], then: " " },
    { leads: ["digit", "zero"], digits: [8, 8] },
  ],
  pattern:
    /(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}9{3}|[A-Z]9{4}|)\d[0156]\d[0-3]\d\d\s?(?:[A-Z][A-Z9]|99)\d\s?[A-Z]{2}(?:\s?\d\d(?!\w))?|\d{8}/iy,
  check(text, start, end) {
    if (end - start === 8) {
      return 1;
    }
    if (isLetter(text, start)) {
      return (isBirth(text, start + 5) && 2) || 0;
    }
    const named = surnameBefore.test(text.slice(Math.max(0, start - 7), start));
    return (named && isBirth(text, start) && 2) || 0;
  },
  alone: 2,
  words: /\bdriv(?:ing|er|ers|er['’]s) licen[cs]es?\b|\bdvl?[an]\b|\btrwydded(?:au)? yrru\b/i,
  column:
    /^(?:driv(?:ing|ers?|er['’]s) (?:licen[cs]e|no|number)|(?:dvla )?licen[cs]e|dvla|dln|trwydded yrru)(?: ?(?:nos?|nums?|numbers?|#))?\.?$/i,
  loose: /^(?=.{0,17}\d)[A-Z\d](?:[ -]?[A-Z\d]){5,17}$/i,
  key: (written) => written.replace(/\s/g, "").toUpperCase().slice(0, 16),
};

/** Year, month and day as `657054` has them: July 5th of a year that ends with 64. */
function isBirth(text: string, at: number): boolean {
  const year = numberAt(text, at, 1) * 10 + numberAt(text, at + 5, 1);
  return isDay(year, numberAt(text, at + 1, 2) % 50, numberAt(text, at + 3, 2));
}
