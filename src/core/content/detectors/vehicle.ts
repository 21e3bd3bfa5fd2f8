import { isLetter } from "../characters";
import { type Detector, endOfMatch } from "../detector";
import { numberAt } from "./calendar";

/** The last half-year that counts: the core has no clock. Those of September have 50 more. */
const latestAge = 29;

/** Forms, exhibits and words behind them that look like a plate: `MG11 FOR`, `PC12 AND`. */
const noPlate =
  /(?:MG\d|..\d\d\W(?:AND|ANY|ARE|BUT|CAN|DAY|FOR|GET|HAD|HAS|HER|HOW|LTD|MAY|NEW|NOT|NOW|OFF|OLD|ONE|OUR|OUT|PER|PLC|SAY|SEE|SET|THE|TWO|USE|WAS|WHO|WHY|YOU)\b)/y;

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
  begins: [
    { leads: [2], digits: [2, 2], then: " a-" },
    { leads: [1], digits: [1, 3], then: " a-" },
    { leads: [3], digits: [1, 3], then: "a" },
    { leads: [3], digits: [3, 4], then: " .,$" },
    { leads: ["capitals"], digits: [2, 2], then: " a" },
    { leads: ["capitals"], digits: [4, 4] },
    { leads: ["digit"], digits: [3, 3], then: "a" },
  ],
  pattern:
    /[A-HJ-PR-Y]{2}[ -]?\d\d[\s-]?[A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Y]\d{1,3}[\s-]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]|(?:[A-Z]?[IZ][A-Z]|[A-Z]{1,2}Z) ?\d{3,4}|\d{3}[DX]\d{3}/iy,
  check(text, start, end) {
    if (!isLetter(text, start + 1) || !isLetter(text, end - 1)) {
      return 1;
    }
    return gradeOfCurrent(text, start, end);
  },
  alone: 2,
  words:
    /\b(?:vrms?|vrns?|reg|regs|registration|index|(?:number ?)?plates?|vehicles?|cars?|van|lorry|motor(?:cycle|bike)|v5c?|cerbyd(?:au)?|ceir|rhif cofrestru)\b/i,
  column:
    /^(?:(?:vehicle|car) )?(?:vrm|vrn|regs?|registration|reg(?:istration)? (?:mark|plate)|index|(?:number )?plate|rhif cofrestru|cerbyd)(?: ?(?:nos?|nums?|numbers?|mark|#))?\.?$|^vehicles?$/i,
  loose: /^(?=[A-Z ]{0,8}\d)[A-Z\d]{1,4}[ -]?[A-Z\d]{1,4}$/i,
};

/** `BD51 SMR`, and not `ABC123D`: the half-year is one that was given out. */
function gradeOfCurrent(text: string, start: number, end: number) {
  if (isLetter(text, start + 2)) {
    return 1;
  }
  const isSpaced = text.charCodeAt(start + 2) < 48;
  const age = numberAt(text, start + 2 + Number(isSpaced), 2);
  const half = age % 50;
  if (half > latestAge || half < 1 || age === 1) {
    return 0;
  }
  const isPlain = !isSpaced && isCapital(text, start) && isCapital(text, end - 1);
  return (isPlain && endOfMatch(noPlate, text, start) < 0 && 2) || 1;
}

function isCapital(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 90;
}
