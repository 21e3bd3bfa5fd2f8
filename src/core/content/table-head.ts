import { columnName, isColumnName, type RowsAre, rowsUnder } from "./column-names";
import type { Sighting } from "./detector";
import type { Line } from "./lines";

/** The first row of a table in text: CSV, tabs, or bars. It says what stands below each cell. */
export interface TableHead {
  readonly delimiter: string;
  /** The names of the columns. Empty where a cell is too long for one. */
  readonly cells: readonly string[];
  readonly rowsAre: RowsAre;
}

/** A line with everything that was seen on it. */
export interface SeenLine {
  readonly line: Line;
  readonly sightings: readonly Sighting[];
}

const delimiters: readonly string[] = ["\t", "|", ";", ","];

/** Longer lines are prose, and would cost more with every cell that is looked up. */
const maxHead = 400;
const maxRow = 2000;

/** A number or a date: the row of a table, and not its head. */
const value = /^[\d ./+()-]{4}/;

/** The head this line is, or else the one above it whose row it is. */
export function headAt(
  text: string,
  seen: SeenLine,
  above: TableHead | undefined,
  next: SeenLine | undefined,
): TableHead | undefined {
  const { start, end, gap } = seen.line;
  const row = text.slice(start, Math.min(end, start + maxRow + 1));
  if (row.length > maxRow) {
    return undefined;
  }
  let head: TableHead | undefined;
  if (!seen.sightings.some(({ isSure }) => isSure)) {
    head = readHead(row);
  }
  const goesOn = above !== undefined && gap !== "apart" && row.includes(above.delimiter);
  if (head !== undefined && isHead(text, head, next, goesOn)) {
    return head;
  }
  return (goesOn && above) || undefined;
}

/** What the head says of the cell in which this offset lies. Empty where it says nothing. */
export function columnOf(text: string, line: Line, head: TableHead, offset: number): string {
  const before = cellsOf(text.slice(line.start, offset), head.delimiter);
  return head.cells[before.length - 1] || "";
}

function readHead(row: string): TableHead | undefined {
  const delimiter = delimiters.find((one) => row.includes(one));
  if (delimiter === undefined || row.length > maxHead) {
    return undefined;
  }
  const cells = cellsOf(row, delimiter).map(columnName);
  if (!cells.some(isColumnName) || cells.some((cell) => value.test(cell))) {
    return undefined;
  }
  return { delimiter, cells, rowsAre: rowsUnder(cells) };
}

/**
 * Two names of columns make a head. One is enough if the row below has as many cells and holds what
 * it says; or if it says who or what the rows are, which inside a table is a value like others.
 */
function isHead(text: string, head: TableHead, next: SeenLine | undefined, isInside: boolean) {
  const { cells, delimiter } = head;
  if (cells.filter(isColumnName).length > 1 || next === undefined) {
    return next !== undefined;
  }
  const { line, sightings } = next;
  const below = cellsOf(text.slice(line.start, Math.min(line.end, line.start + maxRow)), delimiter);
  const isNamed = head.rowsAre !== "" && !isInside && !below.map(columnName).some(isColumnName);
  return (
    below.length === cells.length &&
    sightings.some(
      ({ detector, start }) => isNamed || detector.column.test(columnOf(text, line, head, start)),
    )
  );
}

/** A delimiter between quotation marks is part of its cell: RFC 4180 section 2. */
function cellsOf(row: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const character = row.charAt(at);
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === delimiter && !isQuoted) {
      cells.push(row.slice(from, at));
      from = at + 1;
    }
  }
  cells.push(row.slice(from));
  return cells;
}
