import type { Sighting } from "../detector";
import { classOf, digitClass, isInToken, letterClass } from "./classes";
import { mostDigits, type Plan, placeOf } from "./plan";
import { tryAll } from "./try-all";

/** Places in the list of leads. One letter has the place behind `plus`, and so on. */
const plus = 2;
const mostLetters = 5;
const capitals = 8;

/**
 * Reads each character once: in a long text that is what takes the time.
 *
 * @param end offset behind the last digit
 * @returns the offset behind what was seen there, or 0
 */
export function addNumber(
  text: string,
  end: number,
  floor: number,
  plan: Plan,
  sightings: Sighting[],
): number {
  let at = end - 1;
  let before = text.charCodeAt(at - 1);
  while (classOf(before) === digitClass) {
    at -= 1;
    before = text.charCodeAt(at - 1);
  }
  const behind = classOf(text.charCodeAt(end));
  if (behind > letterClass || end - at > mostDigits || isContinued(text, at, before, floor)) {
    return 0;
  }
  const shape = placeOf(0, end - at, behind, nextAt(text, end + 1));
  return tryLeads(text, at, before, shape, plan, sightings);
}

function tryLeads(
  text: string,
  at: number,
  before: number,
  shape: number,
  plan: Plan,
  sightings: Sighting[],
): number {
  if (classOf(before) === letterClass) {
    const letters = lettersBefore(text, at);
    return tryAll(text, at - letters, plan[shape + placeOf(plus + letters, 0, 0, 0)], sightings);
  }
  if (before === 43) {
    return tryAll(text, at - 1, plan[shape + placeOf(plus, 0, 0, 0)], sightings);
  }
  let found = 0;
  if (isGap(before) && isCapitals(text, at - 3)) {
    found = tryAll(text, at - 3, plan[shape + placeOf(capitals, 0, 0, 0)], sightings);
    if (found > 0 && isSure(sightings[sightings.length - 1])) {
      return found;
    }
  }
  const isZero = text.charCodeAt(at) === 48;
  const others = tryAll(text, at, plan[shape + placeOf(Number(isZero), 0, 0, 0)], sightings);
  return Math.max(found, others);
}

function isSure(sighting: Sighting | undefined): boolean {
  return sighting !== undefined && sighting.confidence > 1;
}

/** Place in the list of what may come next: a letter, a digit, anything else. */
function nextAt(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  return Number(kind === digitClass) + 2 * Number(kind < letterClass || kind > digitClass);
}

/** `03` in `12/03/1975` and `30` in `10:30` go on with the number before, unless that was read. */
function isContinued(text: string, at: number, before: number, floor: number): boolean {
  return (
    before === 95 ||
    (before >= 44 &&
      before <= 58 &&
      at - 1 > floor &&
      classOf(text.charCodeAt(at - 2)) === digitClass)
  );
}

/** How many letters stand right before a number: one too many where they go on a word or a number. */
function lettersBefore(text: string, at: number): number {
  let start = at - 1;
  while (at - start <= mostLetters && classOf(text.charCodeAt(start - 1)) === letterClass) {
    start -= 1;
  }
  return (isInToken(text, start - 1) && mostLetters + 1) || at - start;
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 46;
}

/** `AB 12`, `AB-12`: two capitals that are a word of their own. */
function isCapitals(text: string, at: number): boolean {
  return (
    isCapital(text.charCodeAt(at + 1)) && isCapital(text.charCodeAt(at)) && !isInToken(text, at - 1)
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
