import type { Sighting } from "../detector";
import type { Line } from "../lines";
import { cellsOf, delimiters, maxCell, maxRow } from "./cells";
import type { Heading, ReadHeading } from "./headings";

/** The head of a table, which holds for the rows below it. */
export interface Table {
  readonly delimiter: string;
  readonly headings: readonly Heading[];
}

/** Longest head of a table, in UTF-16 units. */
const maxHead = 600;

/** The head of a table that this line is, if it is one. */
export function headAt(
  text: string,
  { start, end }: Line,
  below: Line | undefined,
  seen: readonly Sighting[],
  above: Table | undefined,
  read: ReadHeading,
): Table | undefined {
  if (end - start > maxHead || below === undefined || seen.some(isSure)) {
    return undefined;
  }
  const line = text.slice(start, end);
  let head: Table | undefined;
  let known = 0;
  for (const delimiter of delimiters) {
    const headings = headingsIn(text, line, start, delimiter, read);
    const count = headings.reduce((sum, heading) => sum + Number(heading !== ""), 0);
    if (count > known && text.slice(below.start, below.start + maxRow).includes(delimiter)) {
      known = count;
      head = { delimiter, headings };
    }
  }
  if (head === undefined || known > 1) {
    return head;
  }
  return (
    (above === undefined && seen.length === 0 && isLikeBelow(text, below, head, read) && head) ||
    undefined
  );
}

const none: readonly Heading[] = [];

/** None, where a cell is too long for a heading: most lines with a comma are prose. */
function headingsIn(
  text: string,
  line: string,
  start: number,
  delimiter: string,
  read: ReadHeading,
): readonly Heading[] {
  const first = line.indexOf(delimiter);
  if (first < 0 || first > maxCell || line.length - line.lastIndexOf(delimiter) > maxCell) {
    return none;
  }
  const cells = cellsOf(text, start, start + line.length, delimiter);
  if (cells.some((cell) => cell.end - cell.start > maxCell)) {
    return none;
  }
  return cells.map((cell) => read(text.slice(cell.start, cell.end)));
}

/** The row below has as many cells, and is no label with its value like this one. */
function isLikeBelow(
  text: string,
  { start, end }: Line,
  { delimiter, headings }: Table,
  read: ReadHeading,
): boolean {
  if (delimiter === "," && headings.length < 3) {
    return false; // A sentence, as often.
  }
  const cells = cellsOf(text, start, end, delimiter);
  const [first] = cells;
  return (
    cells.length === headings.length &&
    first !== undefined &&
    read(text.slice(first.start, first.end)) === ""
  );
}

function isSure({ confidence }: Sighting): boolean {
  return confidence > 1;
}
