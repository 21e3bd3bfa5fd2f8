import { isLetter } from "../characters";
import { beginsCell } from "./cell-edge";
import type { Detector } from "../detector";

/** Prefixes for administrative use, never on anybody's card: HMRC NIM39110. */
const administrative = /(?:OO|CR|FY|MW|NC|PP|PY|PZ)/iy;

/** What else is numbered with letters and six digits, and a field of a log: `id=AB123456C`. */
const otherNumber =
  /(?:=|\b(?:part|batch|order|ref|reference|ticket|serial|item|sample|flight)s?(?:\W{0,3}(?:no|num|number|code|id)\b)?\W{0,3})$/i;

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
  begins: [
    { leads: [2], digits: [2, 2], then: " -." },
    { leads: [2], digits: [6, 6] },
    { leads: ["capitals"], digits: [2, 2], then: " -." },
    { leads: ["capitals"], digits: [6, 6] },
    { leads: ["digit", "zero"], digits: [2, 2], then: "a" },
  ],
  pattern:
    /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\s.-]?\d\d[\s.-]?\d\d[\s.-]?\d\d(?:[\s.-]?[A-D](?![\w@])|(?![\s.-]?[A-Z]\b))|\d\d[A-Z]\d{5}/iy,
  check: (text, start, end) =>
    (isLetter(text, start) && isLetter(text, end - 1) && isSure(text, start, end) && 2) || 1,
  alone: 2,
  words:
    /\bn\.?i\b|\bninos?\b|\bnational ins\b|\bnational insurance\b|\byswiriant (?:gwladol|cenedlaethol)\b|\btrn\b/i,
  column:
    /^(?:n\.?i\.?|nino|nat(?:ional|\.)? ins(?:urance|\.)?|(?:rhif )?yswiriant (?:gwladol|cenedlaethol)|trn)s?(?: ?(?:nos?|nums?|numbers?|#))?\.?$/i,
  loose: /^(?:[A-Z]{2}(?:[\s.-]?\d){6}(?:[\s.-]?[A-D])?|\d\d ?[A-Z]\d ?\d\d ?\d\d)$/i,
  isListed: true,
  key(written) {
    const key = written.replace(/[\s.-]/g, "").toUpperCase();
    return key.replace(/[A-D]$/, "");
  },
};

function isSure(text: string, start: number, end: number): boolean {
  administrative.lastIndex = start;
  return (
    !administrative.test(text) &&
    !(end - start > 9 && isSmall(text, start)) &&
    (beginsCell(text, start) || !otherNumber.test(text.slice(Math.max(0, start - 24), start)))
  );
}

function isSmall(text: string, at: number): boolean {
  return text.charCodeAt(at) > 90;
}
