import { matchAt } from "../characters";
import type { Detector } from "../detector";

const pattern =
  /(?!BG|GB|KN|NK|NT|TN|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ .-]?(\d\d)[ .-]?(\d\d)[ .-]?(\d\d)(?:([ .-]?[A-D])(?![A-Z0-9@_])|(?![A-Z0-9@_]|[ .-]?[A-Z]\b))/iy;

/** Prefixes for administrative use, never on anybody's card: HMRC NIM39110. */
const administrative = /^(?:CR|FY|MW|NC|PP|PY|PZ)/i;

const label = /\bn\.?i\b|\bninos?\b|\bnational insurance\b|\byswiriant (?:gwladol|cenedlaethol)\b/i;

/** What else is numbered with letters and six digits, and a field of a log: `id=AB123456C`. */
const otherNumber =
  /(?:=|\b(?:part|batch|order|ref|reference|ticket|serial|item|sample|flight)s?(?:\W*(?:no|num|number|code|id)\b)?\W{0,3})$/i;

/**
 * National Insurance number: two letters, six digits, A to D. Source: HMRC NIM39110.
 *
 * It has no check digit, but letters that are never given out (`QQ123456C`, `AO123456C`) rule out
 * most chance hits. The last letter does not tell people apart, and is often left off: then a label
 * must say what it is. So must it in lower case with spaces, as in "met at 10 20 30 a", and behind
 * words that say it is something else.
 */
export const nationalInsurance: Detector = {
  kind: "national-insurance",
  begins: "letters",
  column: /^(?:n\.?i\.?|ninos?|national insurance)(?: ?(?:nos?|nums?|numbers?|#))?\.?$/i,

  read(text, at) {
    const match = matchAt(pattern, text, at);
    if (match === null) {
      return undefined;
    }
    const [whole, prefix = "", first = "", second = "", third = "", suffix] = match;
    const isWritten = !/\s/.test(whole) || whole === whole.toUpperCase();
    return {
      start: at,
      end: at + whole.length,
      key: (prefix + first + second + third).toUpperCase(),
      isSure:
        suffix !== undefined &&
        isWritten &&
        !administrative.test(prefix) &&
        !otherNumber.test(text.slice(Math.max(0, at - 24), at)),
    };
  },

  isNamed: (before, after) => label.test(before) || label.test(after),
};
