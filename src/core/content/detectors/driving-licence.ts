import { isLetter } from "../characters";
import type { Detector } from "../detector";
import { isDay } from "./dates";
import { anyOf, code, heading } from "./naming";

/** Surname, filled up with 9; decade, month, day and year of birth. */
const parts = /^[A-Z]+9*(\d)(\d\d)(\d\d)(\d)/i;

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
  begins: "12345:6-13|d0:6: |d0:8",
  pattern:
    /(?:[A-Z][A-Z9]{4}|)\d[0156]\d[0-3]\d\d\s?(?:[A-Z][A-Z9]|99)\d\s?[A-Z]{2}(?:\s?\d\d(?!\w))?|\d{8}/iy,
  check(text, start, end) {
    if (end - start === 8) {
      return 1;
    }
    const surname = start - 6 * Number(!isLetter(text, start)); // Before it, and a space.
    return (isBirth(text.slice(surname, start + 11).replace(/\s/, "")) && 2) || 0;
  },
  alone: 2,
  words: anyOf("driv(?:ing|ers?|er['’]s) licen[cs]e|dvl?[an]|trwydded(?:au)? yrru"),
  column: heading(
    "driv(?:ing|ers?|er['’]s) (?:licen[cs]e|(?=n))|(?:dvla )?licen[cs]e|dvla|dln|trwydded yrru",
  ),
  loose: code(6, 18),
  key: (written) => written.replace(/\s/g, "").toUpperCase().slice(0, 16),
};

/** July 5th of a year that ends with 64 in `MORGA657054`. */
function isBirth(written: string): boolean {
  const [all = "", decade = "", month = "", day = "", year = ""] = parts.exec(written) || [];
  return all.length === 11 && isDay(Number(decade + year), Number(month) % 50, Number(day));
}
