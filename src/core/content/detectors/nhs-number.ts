import { matchAt } from "../characters";
import type { Detector } from "../detector";

const pattern = /\d{3}([ -]?)\d{3}\1\d{4}(?![A-Za-z0-9@_]|[.-]\d)/y;

const label = /\b(?:nhs|patient|hospital|gp|chi|h&c|surgery|mental health)\b/i;
const telephoneLabel = /\b(?:tel|telephone|phone|mobile|fax|call|ring)\W*$/i;

/**
 * NHS, CHI or Health and Care number: ten digits, the last a check digit modulo 11. Source: NHS Data
 * Dictionary, "NHS number".
 *
 * One in eleven telephone numbers of North America passes the check (0.7 % of ordinary messages hold
 * such a number), so it never counts without a word such as "NHS" or "patient" near it.
 */
export const nhsNumber: Detector = {
  kind: "nhs-number",
  begins: "digit",
  column: /^(?:nhs|chi|h&c|patient)(?: ?(?:nos?|nums?|numbers?|id|#))?\.?$/i,

  read(text, at) {
    const match = matchAt(pattern, text, at);
    if (match === null || /[A-Za-z0-9_+]$|\d[.-]$/.test(text.slice(Math.max(0, at - 2), at))) {
      return undefined;
    }
    const key = match[0].replace(/\D/g, "");
    if (!hasCheckDigit(key)) {
      return undefined;
    }
    return { start: at, end: at + match[0].length, key, isSure: false };
  },

  isNamed: (before, after) =>
    (label.test(before) || label.test(after)) && !telephoneLabel.test(before),
};

function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    sum += Number(digits.charAt(at)) * (10 - at);
  }
  const check = (11 - (sum % 11)) % 11; // 10 is no digit, so such numbers are never given out.
  return check === Number(digits.charAt(9)) && !/^(\d)\1*$/.test(digits);
}
