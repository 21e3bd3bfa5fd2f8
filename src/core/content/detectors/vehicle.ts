import { isLetter } from "../characters";
import { type Detector, endOfMatch } from "../detector";
import { anyOf, heading } from "./naming";

/** The last half-year that counts: the core has no clock. Those of September have 50 more. */
const latestAge = 29;

/** Forms, exhibits and words behind them that look like a plate: `MG11 FOR`, `PC12 AND`. */
const noPlate = /MG\d|..\d\d\W(?:AND|ARE|BUT|DAY|FOR|HAS|MAY|NOT|OUT|SEE|THE|WAS|WHO)\b/y;

const names =
  "vrms?|vrns?|regs?|registration(?: mark)?|index|(?:number ?)?plates?|cerbyd|rhif cofrestru";

/**
 * Mark of a vehicle. Source: DVLA, INF104.
 *
 * The current style counts by itself: its half-year is checked. Older styles, `A123 BCD` and
 * `ABC123D`, Northern Irish ones (they have an I or a Z), trade plates and diplomats' need a word, as
 * all do in small letters. Dateless ones look like anything (every third message has one such), so only
 * a column or a label tells them.
 */
export const vehicle: Detector = {
  kind: "vehicle",
  begins: "2:2: a-|1:1-3: a-|3:1-3:a|3:3-4: .,$|C:2: a|C:4|d:3:a:1",
  pattern:
    /[A-HJ-PR-Y]{2}[ -]?\d\d[\s-]?[A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Y]\d{1,3}[\s-]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]|(?:[A-Z]?[IZ][A-Z]|[A-Z]{1,2}Z) ?\d{3,4}|\d{3}[DX]\d{3}/iy,
  check(text, start, end) {
    const isCurrent =
      isLetter(text, start + 1) && !isLetter(text, start + 2) && isLetter(text, end - 1);
    return (!isCurrent && 1) || gradeOfCurrent(text.slice(start, end));
  },
  alone: 2,
  words: anyOf(`${names}|vehicle|car|van|lorry|motor(?:cycle|bike)|v5c?|cerbydau|ceir`),
  column: heading(`${names}|vehicles?`),
  loose: /^(?=[A-Z ]{0,8}\d)[A-Z\d]{1,4}[ -]?[A-Z\d]{1,4}$/i,
};

/** `BD51 SMR`: the half-year is one that was given out. */
function gradeOfCurrent(written: string) {
  const age = Number(written.replace(/\D/g, ""));
  const half = age % 50;
  if (half > latestAge || half < 1 || age === 1) {
    return 0;
  }
  const isPlain = /^[A-Z]{2}\d/.test(written) && written === written.toUpperCase();
  return (isPlain && endOfMatch(noPlate, written, 0) < 0 && 2) || 1;
}
