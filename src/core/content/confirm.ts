import { columnName, type RowsAre } from "./column-names";
import type { Detector, Identifier, IdentifierKind, Sighting } from "./detector";
import { detectors } from "./detectors";
import type { Line } from "./lines";
import { isOfOtherDates, listedDates } from "./listed-dates";
import { columnOf, headAt, type SeenLine, type TableHead } from "./table-head";

/** A line with the identifiers that count. */
export interface Row extends Line {
  /** It stands below the head of a table: one row, one record. */
  readonly isInTable: boolean;
  readonly rowsAre: RowsAre;
  readonly identifiers: readonly Identifier[];
}

/** How far from it a label may stand. 300, as others have it, would reach every footer. */
const windowBefore = 60;
const windowAfter = 40;

/** A longer line is prose, and ends a table that has one cell on each line. */
const maxCell = 60;

/** Between two dates after one label: `12/03/1975 and 01/02/1980`. Commas need a label for several. */
const another = /^,? *(?:[/&]|and|a) *$/;
const comma = /^[,;] *$/;
const severalBefore =
  /(?:dates of births?|d\.?o\.?b\.?['’]?s|births|numbers|nos|geni|born)\b[^0-9]*$/i;

/** What is said above a line and holds for it. */
interface Place {
  /** Start of the lines that belong together. A label does not reach across. */
  readonly top: number;
  readonly head: TableHead | undefined;
  /** What labels that stand alone on their lines announce. */
  readonly announced: ReadonlySet<IdentifierKind>;
}

/** Lays the sightings out on their lines, and keeps those that count. */
export function confirmedRows(
  text: string,
  lines: readonly Line[],
  sightings: readonly Sighting[],
): readonly Row[] {
  const seen = byLine(lines, sightings);
  const listed = listedDates(text, seen);
  let place: Place = { top: 0, head: undefined, announced: new Set() };
  return seen.map((row, at) => {
    const { line } = row;
    place = placeOf(text, row, place, seen[at + 1]);
    const counting: Sighting[] = [];
    for (const one of row.sightings) {
      const isFirst =
        one.isSure ||
        isNamed(text, line, place, one) ||
        (listed.has(one) && !isOther(text, line, place, one));
      if (isFirst || (place.head === undefined && goesOn(text, line, counting, one))) {
        counting.push(one);
      }
    }
    return rowOf(line, place.head, counting.map(toIdentifier));
  });
}

/** The same line with these identifiers and no others. */
export function withIdentifiers(row: Row, identifiers: readonly Identifier[]): Row {
  const { start, end, gap, isInTable, rowsAre } = row;
  return { start, end, gap, isInTable, rowsAre, identifiers };
}

function rowOf(line: Line, head: TableHead | undefined, identifiers: readonly Identifier[]): Row {
  const { start, end, gap } = line;
  const rowsAre = (head && head.rowsAre) || "";
  return { start, end, gap, isInTable: head !== undefined, rowsAre, identifiers };
}

function byLine(lines: readonly Line[], sightings: readonly Sighting[]): readonly SeenLine[] {
  let next = 0;
  return lines.map((line) => {
    const from = next;
    while (next < sightings.length && isBefore(sightings[next], line.end)) {
      next += 1;
    }
    return { line, sightings: sightings.slice(from, next) };
  });
}

function isBefore(sighting: Sighting | undefined, end: number): boolean {
  return sighting !== undefined && sighting.start < end;
}

function placeOf(text: string, row: SeenLine, above: Place, next: SeenLine | undefined): Place {
  const { line } = row;
  const head = headAt(text, row, above.head, next);
  let { top, announced } = above;
  if (line.gap === "apart") {
    top = line.start;
  }
  if (line.gap === "apart" || line.end - line.start > maxCell) {
    announced = new Set();
  }
  for (const { kind } of detectors.filter((one) => isAnnounced(text, line, one))) {
    announced = new Set([...announced, kind]);
  }
  return { top, head, announced };
}

function isAnnounced(text: string, { start, end }: Line, { column }: Detector): boolean {
  return end - start <= maxCell / 2 && column.test(columnName(text.slice(start, end)));
}

/** By words near it; by the head of its column; or by a label above, where it fills its line. */
function isNamed(text: string, line: Line, { top, head, announced }: Place, one: Sighting) {
  const { detector, start, end, key } = one;
  let from = Math.max(top, start - windowBefore);
  if (head !== undefined) {
    from = Math.max(line.start, from);
    if (detector.column.test(columnOf(text, line, head, start))) {
      return true;
    }
  }
  return (
    (start === line.start && end === line.end && announced.has(detector.kind)) ||
    detector.isNamed(
      text.slice(from, start),
      text.slice(end, Math.min(line.end, end + windowAfter)),
      key,
    )
  );
}

function isOther(text: string, line: Line, { head }: Place, { start }: Sighting): boolean {
  return head !== undefined && isOfOtherDates(head.cells, columnOf(text, line, head, start));
}

/** It follows another of its kind, and the label before that one holds for both. */
function goesOn(text: string, line: Line, counting: readonly Sighting[], one: Sighting): boolean {
  const [last] = counting.slice(-1);
  if (last === undefined || last.detector !== one.detector || one.start - last.end > 8) {
    return false;
  }
  const between = text.slice(last.end, one.start);
  if (another.test(between)) {
    return true;
  }
  const first = counting.find(({ detector }) => detector === one.detector) || last;
  const from = Math.max(line.start, first.start - windowBefore);
  return comma.test(between) && severalBefore.test(text.slice(from, first.start));
}

function toIdentifier({ detector, start, end, key }: Sighting): Identifier {
  return { kind: detector.kind, start, end, key };
}
