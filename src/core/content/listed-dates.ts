import type { Sighting } from "./detector";
import { isOld } from "./detectors/date-of-birth";
import type { Line } from "./lines";
import type { SeenLine } from "./table-head";

/** `Alan Testperson`, `TESTPERSON, Alan`, after the bullet or the number of a list, and no more. */
const nameAtStart =
  /^(?:[-*•·] ?|\(?\d{1,3}[.)]? )?"?[A-ZÀ-ÞĀ-ž][A-Za-zÀ-ž'’-]+(?:"?[,;\t| ]{1,3}"?[A-ZÀ-ÞĀ-ž][A-Za-zÀ-ž'’-]*){1,3}["\s,;|:(-]{0,60}$/;

/** Sex and age may follow. Any other word could say of what the date is. */
const nothingMore = /^[\s,;|"()-]*(?:(?:male|female|[mf]|\d{1,2})\b[\s,;|"()-]*){0,2}$/i;
const maxBefore = 80;

/** Says of the dates below it that they are of something else. */
const otherDates =
  /\bdates?\b|\b(?:joined|review|complet|train|inspect|expir|renew|award|hearing|appoint|event)/i;
const birth = /birth|born|d\.?o\.?b|geni/i;

/** Fewer lines could be anything with a capital and a date. */
const fewestNames = 3;

/** Dates of birth by their layout alone: three lines or more, each just a name and one old date. */
export function listedDates(text: string, seen: readonly SeenLine[]): ReadonlySet<Sighting> {
  const listed = new Set<Sighting>();
  let list: Sighting[] = [];
  let above = "";
  for (const { line, sightings } of seen) {
    if (line.gap !== "none") {
      list = [];
    }
    if (line.gap === "apart") {
      above = "";
    }
    const date = nameAndDate(text, line, sightings, birth.test(above));
    if (date === undefined) {
      above = text.slice(line.start, Math.min(line.end, line.start + maxBefore));
    } else if (birth.test(above) || !otherDates.test(above)) {
      list.push(date);
      if (list.length >= fewestNames) {
        list.forEach((one) => listed.add(one));
        list = list.slice(0, fewestNames - 1); // They are in. What matters is that they are enough.
      }
    }
  }
  return listed;
}

/** Whether the names of the columns say of what the dates are, and it is not of birth. */
export function isOfOtherDates(cells: readonly string[], column: string): boolean {
  return column !== "" && !cells.some((cell) => birth.test(cell));
}

function nameAndDate(
  text: string,
  { start, end }: Line,
  seen: readonly Sighting[],
  isBirth: boolean,
): Sighting | undefined {
  const [date, next] = seen.slice(seen.findIndex(isDate));
  if (date === undefined || !isOld(date.key) || date.start > start + maxBefore) {
    return undefined;
  }
  const behind = text.slice(date.end, Math.min((next && next.start) || end, date.end + maxBefore));
  const isOnly = seen.filter(isDate).length === 1 && (isBirth || nothingMore.test(behind));
  return (isOnly && nameAtStart.test(text.slice(start, date.start)) && date) || undefined;
}

function isDate({ detector }: Sighting): boolean {
  return detector.kind === "date-of-birth";
}
