import type { Detector } from "../detector";
import { anyOf, code, heading } from "./naming";

/** As two digits. The core has no clock: nobody has a case of a later year before this. */
const latestYear = 35;

/** Codes of forces that are not in use, or reserved. Source: Ministry of Justice, bichard7-next-data. */
const unused = "09 18 19 28 29 38 49 51 58 68 69 71 72 75 77 79 81 85 86 92 94 99";

/**
 * Unique reference number of a case: force, unit, five digits, year, as in `63/AA/12345/25`. Source:
 * Ministry of Justice, bichard7-next-core.
 *
 * It has no check digit, and products are numbered like that, so a word must name it.
 */
export const caseUrn: Detector = {
  kind: "case-urn",
  begins: "d0:2:a/-",
  pattern: /\d\d(?:[A-Z][A-Z\d]\d{7}|\/[A-Z][A-Z\d]\/\d{5}\/\d\d|-[A-Z][A-Z\d]-\d{5}-\d\d)/iy,
  check(text, start, end) {
    const isInUse = !unused.includes(text.slice(start, start + 2));
    return (isInUse && Number(text.slice(end - 2, end)) <= latestYear && 1) || 0;
  },
  alone: 1,
  words: anyOf(
    "(?:pti[ -]?)?urn|cps|unique ref|case (?:file|id|no|num(?:ber)?|ref(?:erence)?)|prosecution|court|defendant|achos|llys",
  ),
  column: heading("(?:pti[ -]?)?urn|unique reference|cps ref"),
  loose: code(11, 11),
};
