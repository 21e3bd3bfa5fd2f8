import { endOfMatch } from "../detector";
import { anyMonth, dateKey, isOld } from "./dates";

const one = "d\\.?o\\.?b|(?:date|day) of birth|birth ?da(?:te|y)|dyddiad geni";
const many = "d\\.?o\\.?b['’]?s|dates of births?|births|dyddiadau geni";
const label = new RegExp(`\\b(?:(${many})|${one})\\b`, "i");

/** No other number stands between the words and the date, no end of a sentence and no blank line. */
const gap = "^[^\\d!;\\f]{0,25}";
const otherSentence = /.\. +[A-Z]|\n *\n/;

/** Behind a word that stands for one date; `DOB 12/03/1975 and` is for two. */
const toOne = new RegExp(`${gap}(?:\\d[\\d/.-]{5,9} {0,2}(?:and|a|&|/) {0,2})?$`, "i");
const toMany = new RegExp(`${gap}(?:\\d(?:[\\d\\s.,&/-]|and|a)*)?$`, "i");

/** What happened on the date is something else: `the date of birth was changed on 12/03/2026`. */
const otherEvent = /\b(?:on|by|until|till|from|since|due|dated|before|after|ar)\s$/i;

/** Born there, then: nothing but places and small words between. */
const born = /\b(?:born|gan(?:wy|e)d|eni)\b/i;
const between =
  /^(?:[\s:,.(-]{1,3}(?:on|in|at|the|near|y[nm]|ar|[A-ZÀ-Þ][\wÀ-ž'’]*))*[\s:,.(-]{0,3}$/;

/** `Alan Testperson (`, `TESTPERSON, Alan, b. `. */
const mark = /^(?:\((?:b\.?|born)?|b\.?|born)$/;
const name = /^[A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]+,?$/;

const behind = new RegExp(
  `(?: (?:is|was|as) (?:his|her|their|the|my|a))? ?[(-]{0,2} ?(?:${one})(?![.:]? ?\\w)`,
  "iy",
);

const monthBefore = new RegExp(`\\b${anyMonth}\\.?\\s$`, "i");

/** So far before it a word may stand that says so: several dates may stand between. */
const reach = 100;

/** Whether a date is called somebody's date of birth by what stands right before it or behind. */
export function isBirth(text: string, start: number, end: number): boolean {
  const words = text.slice(Math.max(0, start - reach), start);
  const key = dateKey(text.slice(start, end));
  const isYear = end - start === 4;
  if (isBehindName(words, text.charAt(end) === ")" && isOld(key)) && (isYear || key !== "")) {
    return true;
  }
  if (isYear || key === "" || (key.includes("-00-") && !monthBefore.test(words))) {
    return false;
  }
  return isBehindLabel(words) || isBehindBorn(words) || endOfMatch(behind, text, end) > 0;
}

function isBehindLabel(words: string): boolean {
  const [rest = "", plural, ...others] = words.split(label).reverse();
  const pattern = (plural !== undefined && toMany) || toOne;
  const isNear = pattern.test(rest) && !otherSentence.test(rest);
  return others.length > 0 && isNear && !otherEvent.test(words);
}

function isBehindBorn(words: string): boolean {
  const [rest = "", ...others] = words.split(born).reverse();
  return others.length > 0 && between.test(rest);
}

/** @param isInBrackets the date alone is in them, so that they need say no more */
function isBehindName(words: string, isInBrackets: boolean): boolean {
  const [sign = "", last = "", first = ""] = words.trim().split(/\s+/).reverse();
  return mark.test(sign) && (sign !== "(" || isInBrackets) && name.test(last) && name.test(first);
}
