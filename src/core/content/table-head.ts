import { detectors } from "./detectors";
import type { Line } from "./lines";

/** The first row of a table in text: CSV, tabs, or bars. It says what stands below each cell. */
export interface TableHead {
  readonly delimiter: string;
  readonly cells: readonly string[];
}

const delimiters: readonly string[] = ["\t", "|", ";", ","];

/** Longer lines are prose, and would cost more with every cell that is looked up. */
const maxHead = 400;
const maxRow = 2000;
const maxCell = 30;

/** Heads of columns that no detector reads, and that a list of people often has. */
const otherColumn =
  /^(?:(?:full |first |last |sur|fore|middle )?names?|initials?|title|ref(?:erence)?|id|no\.?|age|sex|gender|role|rank|town|status|notes?|offence|enw|cyfenw)$/i;

/** The head this line is, or else the one above it whose row it is. */
export function headAt(
  text: string,
  line: Line,
  above: TableHead | undefined,
): TableHead | undefined {
  const row = text.slice(line.start, Math.min(line.end, line.start + maxRow + 1));
  if (row.length > maxRow) {
    return undefined;
  }
  if (above !== undefined && line.gap !== "apart" && row.includes(above.delimiter)) {
    return readHead(row) || above;
  }
  return readHead(row);
}

/** What the head says of the cell in which this offset lies. Empty where it says nothing. */
export function columnOf(text: string, line: Line, head: TableHead, offset: number): string {
  const before = cellsOf(text.slice(line.start, offset), head.delimiter);
  return head.cells[before.length - 1] || "";
}

/** Whether a text that stands alone names the column below it, or the value beside it. */
function isColumnName(text: string): boolean {
  return otherColumn.test(text) || detectors.some(({ column }) => column.test(text));
}

/** The name in a cell, without its quotation marks or its colon. */
export function columnName(cell: string): string {
  return cell.replace(/["'*:]/g, "").trim();
}

function readHead(row: string): TableHead | undefined {
  const delimiter = delimiters.find((one) => row.includes(one));
  if (delimiter === undefined || row.length > maxHead || /\d/.test(row)) {
    return undefined;
  }
  const cells = cellsOf(row, delimiter).map(columnName);
  const isHead = cells.every(({ length }) => length <= maxCell);
  if (isHead && cells.filter(isColumnName).length >= 2) {
    return { delimiter, cells };
  }
  return undefined;
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
