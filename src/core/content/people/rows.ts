import type { Sighting } from "../detector";
import type { Line } from "../lines";
import { type Cell, cellsOf, maxCell, maxRow } from "./cells";
import type { Heading, ReadHeading } from "./headings";
import type { PlacedLine } from "./columns";
import { type Label, labelOf, noLabel } from "./label";
import { headAt, type Table } from "./table-head";

/** A stretch of a row that the head of its column, or the label before it, says something of. */
export interface TypedCell extends Cell {
  readonly heading: Heading;
}

/** A line, what was seen on it, and what its layout says. */
export interface Row extends Line {
  readonly sightings: readonly Sighting[];
  /** It stands below the head of a table: one row, one record. */
  readonly table: Table | undefined;
  readonly label: Label;
  /** Its cells below their headings, or what stands behind its label. */
  readonly cells: readonly TypedCell[];
  /** What the headings and labels that stand alone above it say of lines that hold one thing. */
  readonly announced: ReadonlySet<Heading>;
}

const none: ReadonlySet<Heading> = new Set();

/** Lays sightings out on the lines of an area, and reads what its layout says of each. */
export function rowsOf(
  text: string,
  lines: readonly PlacedLine[],
  sightings: readonly Sighting[],
  read: ReadHeading,
): readonly Row[] {
  let table: Table | undefined;
  let announced = none;
  const seenOn = lines.map(({ start, end }) =>
    sightings.slice(countBefore(sightings, start), countBefore(sightings, end)),
  );
  const isTable = lines.some((line, at) => isBare(line, seenOn[at]));
  return lines.map((line, at) => {
    const seen = seenOn[at] || [];
    const { start, end, gap } = line;
    const isOne = line.label === undefined;
    const head = (isOne && headAt(text, line, lines[at + 1], seen, table, read)) || undefined;
    const isProse = seen.length === 0 && end - start > maxCell;
    const label = line.label || (isProse && noLabel(start)) || labelOf(text, line, read);
    let rowTable = table;
    if (head !== undefined || table === undefined || !isRowOf(text, line, table)) {
      table = head;
      rowTable = undefined;
    }
    const cells = cellsUnder(text, line, rowTable, label);
    const row = { start, end, gap, sightings: seen, table: rowTable, label, cells, announced };
    announced = (isTable && announcedBelow(text, line, announced, read)) || none;
    return row;
  });
}

/** In a row with more or fewer cells than the head, no column can be told. */
function cellsUnder(
  text: string,
  { start, end }: Line,
  table: Table | undefined,
  label: Label,
): readonly TypedCell[] {
  if (table === undefined) {
    const isTyped = label.heading !== "" && label.heading !== "other";
    return (
      (isTyped && typed(cellsOf(text, label.end, end, "\t").slice(0, 1), [label.heading])) || []
    );
  }
  const cells = cellsOf(text, start, end, table.delimiter);
  return (cells.length === table.headings.length && typed(cells, table.headings)) || [];
}

function typed(cells: readonly Cell[], headings: readonly Heading[]): readonly TypedCell[] {
  return cells.map(({ start, end }, at) => ({ start, end, heading: headings[at] || "" }));
}

/** How many sightings begin before an offset. */
function countBefore(sightings: readonly Sighting[], offset: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start = 0 } = sightings[middle] || {};
    if (start < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Only where a sighting fills its line may a heading that fills another one announce it. */
function isBare({ start, end }: Line, seen: readonly Sighting[] | undefined): boolean {
  return seen !== undefined && seen.some((one) => one.start === start && one.end === end);
}

/** What a line that is nothing but a heading announces, added to what others above it did. */
function announcedBelow(
  text: string,
  { start, end }: Line,
  above: ReadonlySet<Heading>,
  read: ReadHeading,
): ReadonlySet<Heading> {
  if (end - start > maxCell) {
    return none;
  }
  const heading = read(text.slice(start, end));
  if (heading === "" || above.has(heading)) {
    return above;
  }
  return new Set(above).add(heading);
}

function isRowOf(text: string, line: Line, { delimiter, headings }: Table): boolean {
  const row = text.slice(line.start, Math.min(line.end, line.start + maxRow));
  if (!row.includes(delimiter)) {
    return false;
  }
  return line.gap === "none" || cellsOf(row, 0, row.length, delimiter).length === headings.length;
}
