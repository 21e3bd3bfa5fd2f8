import type { DetailKind, Detector, Sighting } from "../detector";
import type { Folded } from "../fold";
import { fold } from "../fold";
import { flat } from "../flat";
import { type Line, linesOf } from "../lines";
import type { Plan } from "../scan/plan";
import { walk } from "../scan/walk";
import { confirmed } from "./confirm";
import { inReadingOrder } from "./columns";
import type { Detail } from "./detail";
import type { ReadHeading } from "./headings";
import { isEnough } from "./person";
import { listed } from "./listed";
import type { ReadRow } from "./record";
import { type NameDetail, nameOverLines, namesOf } from "./row-names";
import { type Row, rowsOf } from "./rows";
import { smallNames } from "./small-names";

/** What is needed to read a text: the detectors, laid out for the walk, and what they leave out. */
export interface Reader {
  readonly plan: Plan;
  readonly heading: ReadHeading;
  readonly detectorOf: (kind: DetailKind) => Detector | undefined;
  /** Finds what begins with no number: passwords, places in three words, a force's own references. */
  readonly otherSightings: (text: string) => readonly Sighting[];
  /** Whether a detail counts: not a published sample, and not the organisation's own. */
  readonly counts: (detail: Detail, written: string) => boolean;
}

/** A folded text, its lines, and what was found on them. Offsets are those of the folded text. */
export interface ReadText extends Folded {
  readonly lines: readonly Line[];
  /** The lines that tell something, and those around that name somebody. */
  readonly rows: readonly ReadRow[];
}

/** So many lines of names alone are looked at, since they may be a list that is long enough. */
const fewestNames = 25;

/** So many lines above a detail, a name may stand. */
const nameReach = 10;

export function readText(given: string, reader: Reader): ReadText {
  const { text, originOf } = fold(given);
  const sightings = inOrder(walk(text, reader.plan), reader.otherSightings(text));
  const lines = linesOf(text);
  const rows: ReadRow[] = [];
  let first = 0;
  let next = 0;
  while (first < lines.length) {
    const behind = endOfArea(lines, first);
    const end = endOf(lines[behind - 1]);
    const from = next;
    while (next < sightings.length && startOf(sightings[next]) < end) {
      next += 1;
    }
    if (next > from || behind - first >= fewestNames || hasLabels(text, lines[first], end)) {
      const area = lines.slice(first, behind);
      readArea(text, area, first, sightings.slice(from, next), reader).forEach((row) =>
        rows.push(row),
      );
    }
    first = behind;
  }
  return { text, originOf, lines, rows };
}

/** Something that is written as nothing is known to be may still stand behind its label. */
function hasLabels(text: string, first: Line | undefined, end: number): boolean {
  return first !== undefined && labels.test(text.slice(first.start, end));
}

const labels = /\b(?:add?r?(?:ess)?|cyfeiriad|tel|phone|d\.?o\.?b)\.?[ \t]{0,3}[:|\t]/i;

/** Lines that nothing sets apart belong together: no word reaches out of them. */
function endOfArea(lines: readonly Line[], first: number): number {
  let behind = first + 1;
  for (let line = lines[behind]; line !== undefined && line.gap !== "apart"; line = lines[behind]) {
    behind += 1;
  }
  return behind;
}

function readArea(
  text: string,
  lines: readonly Line[],
  first: number,
  sightings: readonly Sighting[],
  reader: Reader,
): readonly ReadRow[] {
  const placed = inReadingOrder(text, lines, reader.heading);
  const rows = rowsOf(text, placed, sightings, reader.heading);
  const top = (rows[0] && rows[0].start) || 0;
  const small = smallNames(text, rows);
  const inLists = listed(text, rows, small);
  const details = rows.map((row) =>
    confirmed(text, row, top, reader.detectorOf, inLists).filter((one) =>
      reader.counts(one, text.slice(one.start, one.end)),
    ),
  );
  const mayTell = isEnough(flat(details)); // All of it, if it were one person's.
  const read: ReadRow[] = [];
  let near = 0;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const found = details[at] || [];
    near = (found.length > 0 && nameReach) || near - 1;
    const { number = 0 } = placed[at] || {};
    if (row !== undefined && (near > 0 || isRowOfNames(row))) {
      const isAsked = mayTell || isRowOfNames(row);
      const names = (isAsked && namesAt(text, rows[at - 1], row, found, small)) || [];
      read.push({ row, line: first + number, details: found, names });
    }
  }
  return read.reverse();
}

function namesAt(
  text: string,
  above: Row | undefined,
  row: Row,
  found: readonly Detail[],
  small: ReadonlyMap<Row, NameDetail>,
): readonly NameDetail[] {
  const name = small.get(row);
  const over = (name && [name]) || nameOverLines(text, above, row);
  return over || namesOf(text, row, found);
}

function isRowOfNames({ table }: Row): boolean {
  return table !== undefined && table.headings.includes("name");
}

/**
 * What the walk saw and what other passes did, in order, each looked at once. Where two read one place,
 * the walk gives way, unless it saw a telephone.
 */
function inOrder(walked: readonly Sighting[], others: readonly Sighting[]): readonly Sighting[] {
  const all: Sighting[] = [];
  let next = 0;
  for (const other of others.slice().sort((a, b) => a.start - b.start)) {
    for (let one = walked[next]; one !== undefined && one.end <= other.start; one = walked[next]) {
      all.push(one);
      next += 1;
    }
    if (!isOfTelephone(walked, next, other)) {
      for (let one = walked[next]; one !== undefined && one.start < other.end; one = walked[next]) {
        if (!overlap(one, other)) {
          all.push(one);
        }
        next += 1;
      }
      all.push(other);
    }
  }
  return all.concat(walked.slice(next));
}

/** "Text the password to 07700 900123": what follows is no password. */
function isOfTelephone(walked: readonly Sighting[], from: number, other: Sighting): boolean {
  for (let at = from; ; at += 1) {
    const one = walked[at];
    if (one === undefined || one.start >= other.end) {
      return false;
    }
    if (one.detector.kind === "telephone" && one.confidence > 1 && overlap(one, other)) {
      return true;
    }
  }
}

function overlap(one: Sighting, other: Sighting): boolean {
  return one.start < other.end && other.start < one.end;
}

function startOf(sighting: Sighting | undefined): number {
  return (sighting && sighting.start) || 0;
}

function endOf(line: Line | undefined): number {
  return (line && line.end) || 0;
}
