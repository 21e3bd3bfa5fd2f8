import type { Detector, Identifier, IdentifierKind, Sighting } from "./detector";
import { detectors } from "./detectors";
import type { Line } from "./lines";
import { listedDates } from "./listed-dates";
import { columnName, columnOf, headAt, type TableHead } from "./table-head";

/** A line with the identifiers that count. */
export interface Row extends Line {
  /** It stands below the head of a table: one row, one record. */
  readonly isInTable: boolean;
  readonly identifiers: readonly Identifier[];
}

/** How far from it a label may stand. 300, as others have it, would reach every footer. */
const windowBefore = 60;
const windowAfter = 40;

/** A longer line is prose, and ends a table that has one cell on each line. */
const maxCell = 60;

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
  const listed = listedDates(text, lines, seen);
  let place: Place = { top: 0, head: undefined, announced: new Set() };
  return lines.map((line, at) => {
    place = placeOf(text, line, place);
    const counting = (seen[at] || []).filter(
      (one) => one.isSure || isNamed(text, line, place, one) || listed.has(one),
    );
    return rowOf(line, place.head !== undefined, counting.map(toIdentifier));
  });
}

/** The same line with these identifiers and no others. */
export function withIdentifiers(row: Row, identifiers: readonly Identifier[]): Row {
  return rowOf(row, row.isInTable, identifiers);
}

function rowOf({ start, end, gap }: Line, isInTable: boolean, identifiers: readonly Identifier[]) {
  return { start, end, gap, isInTable, identifiers };
}

function byLine(lines: readonly Line[], sightings: readonly Sighting[]): readonly Sighting[][] {
  let next = 0;
  return lines.map(({ end }) => {
    const from = next;
    while (next < sightings.length && isBefore(sightings[next], end)) {
      next += 1;
    }
    return sightings.slice(from, next);
  });
}

function isBefore(sighting: Sighting | undefined, end: number): boolean {
  return sighting !== undefined && sighting.start < end;
}

function placeOf(text: string, line: Line, above: Place): Place {
  const head = headAt(text, line, above.head);
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

function toIdentifier({ detector, start, end, key }: Sighting): Identifier {
  return { kind: detector.kind, start, end, key };
}
