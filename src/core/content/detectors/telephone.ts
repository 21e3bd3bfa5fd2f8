import { matchAt } from "../characters";
import type { Detector } from "../detector";

/** National: at least three digits together, so that a date such as `01 02 2024` is none. */
const pattern =
  /(?:\+44|0044)\)?[ -]{0,2}(?:\(0\)|0)?(?:[ ()-]{0,2}\d){9,10}(?!\d)|0\d\d(?:[ ()-]{0,2}\d){7,8}(?![\w@]|[.-]\d)/y;

/**
 * Numbers that can be dialled, from the National Telephone Numbering Plan: 070 belongs to services
 * that forward calls, 076 to pagers, except 07624 on the Isle of Man.
 */
const plan =
  /^0(?:7(?:[1-57-9]\d{8}|624\d{6})|1\d{8,9}|2[03489]\d{8}|3\d{9}|5[56]\d{8}|8(?:00\d{6,7}|08\d{6,7}|[47]\d{8})|9\d{9})$/;

const label =
  /\b(?:tel|telephone|phone|mob|mobile|landline|cell|call|ring|contact|ff[oô]n|symudol)\b/i;

/**
 * United Kingdom telephone number. Source: Ofcom, National Telephone Numbering Plan.
 *
 * Ofcom's numbers for drama count: they are the only ones tests may use. Ten digits in one go are as
 * often an order number, so a label must name them. 101 and 999 are too short to be seen at all.
 */
export const telephone: Detector = {
  kind: "telephone",
  begins: "digit",
  column:
    /^(?:(?:home|work|mobile|contact|day|evening) )?(?:tel|telephone|phone|mob|mobile|landline|ff[oô]n)(?: ?(?:nos?|nums?|numbers?))?\.?$/i,

  read(text, at) {
    let start = at;
    if (text.charAt(at - 1) === "+") {
      start = at - 1;
    } else if (text.charAt(at) !== "0") {
      return undefined;
    }
    const match = matchAt(pattern, text, start);
    if (match === null || isInsideAnother(text.slice(Math.max(0, start - 6), start))) {
      return undefined;
    }
    const key = nationalNumber(match[0]);
    if (!plan.test(key)) {
      return undefined;
    }
    return { start, end: start + match[0].length, key, isSure: !/^\d{10}$/.test(match[0]) };
  },

  isNamed: (before, after) => label.test(before) || label.test(after),
};

/** `+353 086…` is a number of another country, `12-0770…` the end of something longer. */
function isInsideAnother(before: string): boolean {
  return /[\w+]$|\d[.-]$|\+\d{1,3}[ (-]{1,2}$/.test(before);
}

function nationalNumber(written: string): string {
  return written.replace(/\D/g, "").replace(/^(?:00)?440?(?=\d{9,10}$)/, "0");
}
