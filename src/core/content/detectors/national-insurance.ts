import { isLetter } from "../characters";
import { type Detector, endOfMatch } from "../detector";
import { anyOf, heading, isBehind } from "./naming";

const names =
  "n\\.?i\\.?|nino|nat(?:ional|\\.)? ins(?:urance)?|yswiriant (?:gwladol|cenedlaethol)|trn";

/**
 * Prefixes for administrative use, never on anybody's card: HMRC NIM39110. Without OO and FY, whose
 * letters are never used.
 */
const administrative = /CR|MW|NC|P[PYZ]/iy;

/** What else is numbered with letters and six digits, and a field of a log: `id=AB123456C`. */
const otherNumber =
  /=$|\b(?:part|batch|order|ref(?:erence)?|ticket|serial|item|sample|flight)s?(?: (?:no|number|code|id))?[.:#]?\s?$/i;

/**
 * National Insurance number: two letters, six digits, A to D. Source: HMRC NIM39110. HMRC's temporary
 * reference number, such as `12A34567`, stands for one: NIM39120.
 *
 * It has no check digit, but letters that are never given out (`QQ123456C`, `AO123456C`) rule out
 * most chance hits. The last letter does not tell people apart, and is often left off: then a word
 * must say what it is. So must it in small letters with spaces, and behind words that say it is
 * something else.
 */
export const nationalInsurance: Detector = {
  kind: "national-insurance",
  begins: "2C:2: -.:1|2C:6|d0:2:a:1",
  pattern:
    /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\s.-]?\d\d[\s.-]?\d\d[\s.-]?\d\d(?:[\s.-]?[A-D](?![\w@])|(?![\s.-]?[A-Z]\b))|\d\d[A-Z]\d{5}/iy,
  check: (text, start, end) =>
    (isLetter(text, start) && isLetter(text, end - 1) && isSure(text, start, end) && 2) || 1,
  alone: 2,
  words: anyOf(names),
  column: heading(`${names}s?`),
  loose: /^(?:[A-Z]{2}(?:[\s.-]?\d){6}(?:[\s.-]?[A-D])?|\d\d ?[A-Z]\d ?\d\d ?\d\d)$/i,
  isListed: true,
  key: (written) =>
    written
      .replace(/[\s.-]/g, "")
      .toUpperCase()
      .replace(/[A-D]$/, ""),
};

function isSure(text: string, start: number, end: number): boolean {
  return (
    (end - start < 10 || text.charCodeAt(start) < 91) &&
    endOfMatch(administrative, text, start) < 0 &&
    (text.charCodeAt(start - 2) === 44 || !isBehind(otherNumber, text, start))
  );
}
