import { isDay, numberAt } from "./calendar";

/** English, Welsh, and Welsh behind `o`: `12 o Fawrth`. Only the first three letters tell. */
const months =
  "jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha ion chw faw ebr fai feh orf aws med hyd dac rag".split(
    " ",
  );

const eachOnce = Array.from(new Set(months)).sort().join("|");

/** Any of the months, whole or cut short, as a piece of a pattern: not `20 marks 75`. */
export const anyMonth = `(?:${eachOnce})(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober|awr|f|fror|rth|ill|efin|ff|ffennaf|i|ref|h|hwedd|g|gfyr)?`;

const part = new RegExp(`\\d+|${eachOnce}`, "gi");

/**
 * The core has no clock, so "not in the future" is a constant: nobody to whom this version is still
 * of use is born later. Two digits are a year of the century that ends with it.
 */
const earliestYear = 1905;
const latestYear = 2035;

/** `1975-03-12`, `1975-00-12` where the month is not said, `1975` for a year; empty for no such day. */
export function dateKey(written: string): string {
  const [first = "", second = "", third = ""] = written.match(part) || [];
  if (first.length === 8) {
    const [day, month, year] = [first.slice(0, 2), first.slice(2, 4), first.slice(4)];
    return keyOf(year, month, day) || keyOf(first.slice(0, 4), first.slice(4, 6), first.slice(6));
  }
  if (first.length === 4 && second === "") {
    return (isYear(Number(first)) && first) || "";
  }
  if (first.length === 4) {
    return keyOf(first, second, third);
  }
  if (second.length === 4) {
    return keyOf(second, "", first);
  }
  return keyOf(third, second, first);
}

/** Whether `12/03/1975` is a day: what most dates are, read without cutting it out. */
export function isPlainDate(text: string, at: number): boolean {
  const year = numberAt(text, at + 6, 4);
  const month = numberAt(text, at + 3, 2);
  const day = numberAt(text, at, 2);
  return isYear(year) && (isDay(year, month, day) || (month > 12 && isDay(year, day, month)));
}

/** Old enough to be a date of birth rather than of a meeting, where nothing else tells. */
export function isOld(key: string): boolean {
  return key < "2016";
}

/** `03/25/1975` and `March 25 1975` can only be American. */
function keyOf(yearText: string, monthText: string, dayText: string): string {
  const year = wholeYear(yearText);
  let [month, day] = [monthOf(monthText), monthOf(dayText)];
  if (month > 12 || /\D/.test(dayText)) {
    [month, day] = [day, month];
  }
  if (!isYear(year) || !isDay(year, month || 1, day)) {
    return "";
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function wholeYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) {
    return year;
  }
  const century = latestYear - (latestYear % 100);
  return year + century - 100 * Number(year + century > latestYear);
}

function monthOf(text: string): number {
  return (months.indexOf(text.toLowerCase()) % 12) + 1 || Number(text);
}

function isYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}

function twoDigits(value: number): string {
  return `0${value}`.slice(-2);
}
