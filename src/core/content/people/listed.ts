import { isOld } from "../detectors/date-of-birth";
import type { DetailKind, Sighting } from "../detector";
import { flat } from "../flat";
import { plainKey } from "./detail";
import type { NameDetail } from "./row-names";
import { isNamedBefore, nameAtStart } from "./written-names";
import type { Row } from "./rows";

/** Fewer lines could be anything with a capital and a number. */
const fewestLines = 3;

/** Says of the dates below it that they are of something else. */
const otherDates =
  /\bdates?\b|\b(?:joined|review|complet|train|inspect|expir|renew|award|hearing|appoint|event|meet|rota|shift|leave|start|paid|died|won\b|killed|lease|since|record|shot|elected|founded|publish|releas|version|bought|sold|delivered)/i;
const birth = /birth|born|d\.?o\.?b|geni/i;

/** Sex and age may follow. Any other word could say of what the date is. */
const nothingMore = /^[\s,;|"()/-]*(?:(?:male|female|[mf]|\d{1,3})\b[\s,;|"()/-]*){0,2}$/i;

/** Another cell follows, and no sentence goes on. */
const nextCell = /^[)\]"]?(?:\s?[-,;|/\t]|\s{2}|$)/;

/** Of what else there are lists, few are of so many years. */
const fewestYears = 15;

const none: ReadonlySet<Sighting> = new Set();

function isUnsure({ sightings }: Row): boolean {
  return sightings.some((one) => one.confidence < 2 && one.detector.isListed);
}

interface List {
  readonly sightings: Sighting[];
  /** On how many of its lines nothing else is said. */
  alone: number;
  /** On how many of them a separate cell follows, at most. */
  apart: number;
}

/**
 * What three lines or more name by standing there, each line a name and one number of the kind:
 * `Alan Testperson 12/03/1975`.
 *
 * @param small the names of lines that are typed in small letters
 */
export function listed(
  text: string,
  rows: readonly Row[],
  small: ReadonlyMap<Row, NameDetail>,
): ReadonlySet<Sighting> {
  if (rows.filter(isUnsure).length < fewestLines) {
    return none;
  }
  const lists = new Map<DetailKind, List>();
  let above = "";
  rows.forEach((row, at) => {
    const unsure = row.sightings.filter((one) => one.confidence < 2 && one.detector.isListed);
    const isNamed =
      small.has(row) || (unsure.length > 0 && isNamedIn(text, row, unsure[0], rows[at - 1]));
    const one = (isNamed && onlyOne(text, row, unsure)) || undefined;
    const said = (one && above + text.slice(row.start, one.start)) || "";
    if (one !== undefined && (birth.test(said) || !otherDates.test(said))) {
      const list = lists.get(one.detector.kind) || { sightings: [], alone: 0, apart: 0 };
      lists.set(one.detector.kind, list);
      list.sightings.push(one);
      list.alone += Number(!small.has(row) && isAlone(text, row, one));
      list.apart += Number(isApart(text, row, one, small.get(row)));
    } else if (unsure.length === 0) {
      above = text.slice(row.start, Math.min(row.end, row.start + 80));
    }
  });
  const long = Array.from(lists.values()).filter((list) => isOfBirths(text, list));
  return new Set(flat(long.map((list) => list.sightings)));
}

/** Enough of them stand alone, and not all in one year: people are born in many. */
function isOfBirths(text: string, { sightings, alone, apart }: List): boolean {
  const years = sightings.map(({ detector: { key = plainKey }, start, end }) =>
    key(text.slice(start, end)).slice(0, 4),
  );
  const [first = 0, ...others] = years.map(Number).sort();
  const isWide = (others[others.length - 1] || 0) - first >= fewestYears;
  return (
    (alone >= fewestLines && new Set(years).size > 1) ||
    (apart >= fewestLines && apart === sightings.length && isWide)
  );
}

/** A name begins the line, stands right before the number, or is all of the line above. */
function isNamedIn(
  text: string,
  row: Row,
  one: Sighting | undefined,
  above: Row | undefined,
): boolean {
  const isBelow = above !== undefined && one !== undefined && one.start === row.start;
  const name = (isBelow && nameAtStart(text, above.start)) || undefined;
  return (
    nameAtStart(text, row.start) !== undefined ||
    nameAtStart(text, row.label.end) !== undefined ||
    (one !== undefined && isNamedBefore(text, row, one.start)) ||
    (isBelow && name !== undefined && name.end >= above.end)
  );
}

/** The one sighting of its kind on the line. */
function onlyOne(text: string, row: Row, unsure: readonly Sighting[]): Sighting | undefined {
  const [one] = unsure;
  if (
    one === undefined ||
    unsure.some(({ detector, start }) => detector === one.detector && start !== one.start)
  ) {
    return undefined;
  }
  const { detector, start, end } = one;
  const cell = row.cells.find((other) => other.start <= start && start < other.end);
  if (cell !== undefined && !["", "name", "people"].includes(cell.heading)) {
    return undefined;
  }
  if (detector.kind !== "date-of-birth") {
    return one;
  }
  const { key = plainKey } = detector;
  return (isOld(key(text.slice(start, end))) && one) || undefined;
}

/** Right behind a name, and before another cell that does not say of what the date is. */
function isApart(
  text: string,
  row: Row,
  { detector, start, end }: Sighting,
  name: NameDetail | undefined,
): boolean {
  const behind = text.slice(end, Math.min(row.end, end + 80));
  return (
    detector.kind === "date-of-birth" &&
    nextCell.test(behind) &&
    !otherDates.test(behind) &&
    (name !== undefined || isNamedBefore(text, row, start))
  );
}

/** Nothing else is said of the date. What stands on a line of a few of them says nothing of the others. */
function isAlone(text: string, row: Row, { detector, end }: Sighting): boolean {
  const next = row.sightings.find((other) => other.start >= end);
  const behind = text.slice(end, Math.min((next && next.start) || row.end, end + 80));
  return detector.kind !== "date-of-birth" || nothingMore.test(behind);
}
