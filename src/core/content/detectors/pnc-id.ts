import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";
import { heading } from "./naming";

/**
 * PNC ID, the number of a person on the Police National Computer: year, stroke, serial number, check
 * letter. Sources: Ministry of Justice, hmpps-person-record; modulus-23.ts.
 *
 * Every other one in the ministry's own test data has a wrong letter, so a word may name such a one.
 * The same goes for what an address may be (`12/3A`), or that has no stroke.
 */
export const pncId: Detector = {
  kind: "pnc-id",
  begins: "d0:2:/|d:4:/|d0:9:a|d:11:a",
  pattern: /(?:(?:19|20)?\d\d\/\d{1,7}|(?:19|20)?\d{9})[A-HJ-NP-RT-Z]/iy,
  check(text, start, end) {
    const written = text.slice(start, end);
    const isRight = endsWithLetterOf(numberOf(written), written);
    if (!written.includes("/")) {
      return (isRight && 1) || 0;
    }
    const isPlain = isRight && written.length > 5 && written === written.toUpperCase();
    return (isPlain && ((written.length > 8 && 3) || 2)) || 1;
  },
  alone: 3,
  hasCheckDigit: true,
  words: /(?:\b|_)pnc(?:ids?)?(?![a-z])|\bpolice national computer\b/i,
  column: heading("pnc"),
  loose: /^(?:\d\d)?\d\d[ /-]?\d{1,7} ?[A-Z]$/i,
  key: (written) => numberOf(written) + written.slice(-1).toUpperCase(),
};

/** `810000034` for `81/34U` and `1981/0000034U`: nobody was on a computer a hundred years before. */
function numberOf(written: string): string {
  const [, year = "", serial = ""] = /(\d\d)\/?(\d{1,7})[A-Z]$/i.exec(written) || [];
  return year + padded(serial, 7);
}
