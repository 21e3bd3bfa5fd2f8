import { isDigit, isLetterOrDigit } from "../characters";
import { endOfMatch } from "../detector";
import { dateKey, isOld } from "./dates";

/** No blank line, no end of a sentence, and no other number between the words and the date. */
const gap = "(?:[^\\d!;.\\n\\f]|\\.(?! +[A-Z])|\\n(?!\\s*\\n)){0,25}";
const and = "(?:[\\d/.-]{6,10} {0,2}(?:and|a|&|/) {0,2})?";
const many = "(?:[\\d/.-]{6,10}[\\s,&/]{1,3}(?:(?:and|a) )?){0,6}";

const before = new RegExp(
  `\\b(?:d\\.?o\\.?b\\b\\.?|(?:date|day) of birth\\b|birth ?da(?:te|y)\\b|dyddiad geni\\b)${gap}${and}$|` +
    `\\b(?:d\\.?o\\.?b['’]?s\\b|dates of births?\\b|births\\b|dyddiadau geni\\b)${gap}${many}$`,
  "i",
);

/** What happened on the date is something else: `the date of birth was changed on 12/03/2026`. */
const otherEvent = /\b(?:on|by|until|till|from|since|due|dated|before|after|ar)\s$/i;

/** Born there, then: nothing but places and small words between. */
const born =
  /\b(?:[Bb]orn|BORN|[Gg]an(?:wy|e)d|[Ee]ni)(?:[\s:,(-]{1,3}(?:on|in|at|the|near|yn|ym|ar|[A-ZÀ-Þ][\wÀ-ž'’-]{0,20})){0,6}[\s:,.(-]{0,3}$/;

/** `Alan Testperson (` or `TESTPERSON, Alan (`, with nothing else in the brackets. */
const name = "[A-ZÀ-ÞĀ-ž][\\wÀ-ž'’-]{1,24},?\\s[A-ZÀ-ÞĀ-ž][\\wÀ-ž'’-]{1,24}";
const nameAndBracket = new RegExp(`${name},? \\($`);
const nameAndB = new RegExp(`${name},? \\(?(?:b\\.?|born)\\s?$`);

const behind =
  /(?: (?:is|was|as) (?:his|her|their|the|my|a))? ?[(-]{0,2} ?(?:d\.?o\.?b|date of birth|birthday|dyddiad geni)\b(?![.:]? ?\w)/iy;

const window = 54;
const longWindow = 100;

/** Most dates have none of these before them, and nothing more is asked. */
const hint = /birth|born|d\.? ?o\.? ?b|geni|gan(?:wy|e)d|\beni/i;

/** Whether the words right before a date call it a date of birth. */
export function isNamedBefore(text: string, start: number, end: number): boolean {
  const kind = kindBefore(text, start);
  if (kind === "number") {
    return false;
  }
  const width = (kind === "date" && longWindow) || window;
  const words = text.slice(Math.max(0, start - width), start);
  return (
    (hint.test(words) && ((before.test(words) && !otherEvent.test(words)) || born.test(words))) ||
    (text.charAt(end) === ")" &&
      nameAndBracket.test(words) &&
      isOld(dateKey(text.slice(start, end))))
  );
}

/** `Alan Testperson, b. 1975`, `Alan Testperson (born 1975)`. */
export function isBehindNameAndB(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 2) | 32; // Lower case, for letters.
  return (
    (code === 46 || code === 98 || code === 110) &&
    nameAndB.test(text.slice(Math.max(0, start - window), start))
  );
}

/** `12/03/1975 (DOB)`, `12/03/1975 is her date of birth`. */
export function isNamedBehind(text: string, end: number): boolean {
  return endOfMatch(behind, text, end) > 0;
}

/** What ends before this: words do not reach across the number of another cell. */
function kindBefore(text: string, start: number): "words" | "number" | "date" {
  let last = start - 1;
  while (start - last < 4 && !isLetterOrDigit(text, last)) {
    last -= 1;
  }
  if (!isDigit(text, last)) {
    return "words";
  }
  return ((isMark(text, last - 4) || isMark(text, last - 2)) && "date") || "number";
}

/** `-`, `.` or `/`. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 45 && code <= 47;
}
