/**
 * The first letters of each month: in English, in Welsh, and in Welsh behind `o`, where that differs:
 * `12 o Fawrth`.
 */
const months =
  "janion febchw marmawfaw aprebr maymaifai junmehfeh julgororf augaws sepmed octhyd novtacdac decrharag".split(
    " ",
  );

const beginnings = (months.join("").match(/.../g) || []).join("|");

/** Any month, whole or cut short, as a piece of a pattern; not `20 marks 75`, which is of many. */
export const anyMonth = `(?:${beginnings})(?:[a-z]{0,6}[a-rt-z])?`;

const part = new RegExp(`\\d+|${beginnings}`, "gi");

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The core has no clock, so "not in the future" is a constant: nobody to whom this version is still
 * of use is born later. Two digits are a year of the century that ends with it.
 */
const earliestYear = 1905;
const latestYear = 2035;

/** `1975-03-12`, or `1975-00-12` where the month is not said; empty for no such day. */
export function dateKey(written: string): string {
  const [first = "", second = "", third = ""] = written.match(part) || [];
  if (first.length === 8) {
    return (
      keyOf(first.slice(4), first.slice(2, 4), first.slice(0, 2)) ||
      keyOf(first.slice(0, 4), first.slice(4, 6), first.slice(6))
    );
  }
  if (first.length === 4) {
    return keyOf(first, second, third);
  }
  return (third === "" && keyOf(second, "", first)) || keyOf(third, second, first);
}

/** Old enough to be a date of birth rather than of a meeting, where nothing else tells. */
export function isOld(key: string): boolean {
  return key < "2016";
}

/** Whether a month has such a day. Two digits will do for the year, since 2000 was a leap year. */
export function isDay(year: number, month: number, day: number): boolean {
  return day > 0 && day <= (daysIn[month - 1] || 0) && (month !== 2 || day < 29 || year % 4 === 0);
}

/** `03/25/1975` and `March 25 1975` can only be American. */
function keyOf(yearText: string, monthText: string, dayText: string): string {
  const year = wholeYear(yearText);
  const month = monthOf(monthText);
  const day = monthOf(dayText);
  if (month > 12 || /\D/.test(dayText)) {
    return keyOfDay(year, day, month);
  }
  return keyOfDay(year, month, day);
}

function keyOfDay(year: number, month: number, day: number): string {
  const isKnown = year >= earliestYear && year <= latestYear && isDay(year, month || 1, day);
  return (isKnown && `${year}-${twoDigits(month)}-${twoDigits(day)}`) || "";
}

function wholeYear(text: string): number {
  const year = Number(text) + 2000 * Number(text.length < 3);
  return year - 100 * Number(text.length < 3 && year > latestYear);
}

function monthOf(text: string): number {
  const name = text.toLowerCase() || " ";
  return Number(text) || months.findIndex((names) => names.includes(name)) + 1;
}

function twoDigits(value: number): string {
  return `0${value}`.slice(-2);
}
