import type { Detector } from "../detector";
import { anyOf, heading } from "./naming";

/** Two pairs that may be a day and a month, whichever comes first. */
const isDateLike = /^(?:[0-2]\d|3[01])-(?:0\d|1[0-2])-|^(?:0\d|1[0-2])-(?:[0-2]\d|3[01])-/;

/**
 * Bank account: a sort code and eight digits within sixty characters, in either order. Source: Pay.UK,
 * who also publish a check of the two; its table is too large and too short-lived to be carried.
 *
 * Alone, without hyphens, or where the sort code may be a date, a word must name it.
 */
export const bankAccount: Detector = {
  kind: "bank-account",
  begins: "d0:2:- :1|d0:6: ,/-$|d0:8",
  pattern:
    /\d\d-\d\d-\d\d(?!\d|-\d)(?:\D{1,60}\d{8}(?!\d))?|\d\d ?\d\d ?\d\d\D{1,60}\d{8}(?!\d)|\d{8}(?:\D{1,60}\d\d-\d\d-\d\d(?![\d-]))?/y,
  check(text, start, end) {
    const [pairs = ""] = /\d\d-\d\d-/.exec(text.slice(start, end)) || [];
    const isBoth = end - start > 13 && pairs !== "";
    return (isBoth && !isDateLike.test(pairs) && 2) || 1;
  },
  alone: 2,
  words: anyOf(
    "sort ?code|[sa]\\/c|bank|building society|acc(?:ount|t)?\\.? ?(?:no|num(?:ber)?)|bacs|cod didoli|rhif cyfrif",
  ),
  column: heading(
    "sort ?code|(?:account|acct?|a\\/c) (?=n)|bank (?:account|details)|cod didoli|rhif (?:y )?cyfrif",
  ),
  loose: /^(?:\d\d[ -]?\d\d[ -]?\d\d(?:\D{1,20}\d{8})?|\d{4} ?\d{4})$/,
  key: (written) => written.replace(/\D/g, ""),
};
