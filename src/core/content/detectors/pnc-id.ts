import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";

/** Year, then the serial number behind a stroke or in full. */
const parts = /^(?:\d\d)?(\d\d)(?:[ /-](\d{1,7})|(\d{7}))/;

/**
 * PNC ID, the number of a person on the Police National Computer: year, stroke, serial number, check
 * letter. Sources: Ministry of Justice, hmpps-person-record; modulus-23.ts.
 *
 * Every other one in the ministry's own test data has a wrong letter, so a word may name such a one.
 * The same goes for what an address may be (`12/3A`), or that has no stroke.
 */
export const pncId: Detector = {
  kind: "pnc-id",
  begins: [
    { leads: ["digit", "zero"], digits: [2, 2], then: "/" },
    { leads: ["digit"], digits: [4, 4], then: "/" },
    { leads: ["digit", "zero"], digits: [9, 9], then: "a" },
    { leads: ["digit"], digits: [11, 11], then: "a" },
  ],
  pattern: /(?:(?:19|20)?\d\d\/\d{1,7}|(?:19|20)?\d{9})[A-HJ-NP-RT-Z]/iy,
  check(text, start, end) {
    const written = text.slice(start, end);
    if (!written.includes("/")) {
      return (endsWithLetterOf(numberOf(written), written) && 1) || 0;
    }
    const isPlain = written.length > 5 && written === written.toUpperCase();
    if (!isPlain || !endsWithLetterOf(numberOf(written), written)) {
      return 1;
    }
    return (written.length > 8 && 3) || 2;
  },
  alone: 3,
  hasCheckDigit: true,
  words: /(?:\b|_)pnc(?:ids?)?(?![a-z])|\bpolice national computer\b/i,
  column: /^pnc(?:[ /-]?(?:id|nos?|nums?|numbers?|ref|#))*\.?$/i,
  loose: /^(?:\d\d)?\d\d[ /-]?\d{1,7} ?[A-Z]$/i,
  key: (written) => `${numberOf(written)}${written.slice(-1).toUpperCase()}`,
};

/** `810000034` for `81/34U` and `1981/0000034U`: nobody was on a computer a hundred years before. */
function numberOf(written: string): string {
  const [, year = "", short = "", full = ""] = parts.exec(written) || [];
  return `${year}${padded(short || full, 7)}`;
}
