/** A cell of a row, without the white space and the quotation marks around it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Two spaces or more stand between columns that are drawn with spaces. */
const spaces = "  ";

/** What separates cells, the likeliest first: a sentence has commas, but no tab. */
export const delimiters = ["\t", "|", ";", ",", spaces] as const;

/** A longer line is prose, and ends a table that has one cell on each line; no heading is as long. */
export const maxCell = 60;

/** Longer rows are no rows of a table. */
export const maxRow = 4000;

/** A delimiter between quotation marks is part of its cell: RFC 4180 section 2. */
export function cellsOf(text: string, start: number, end: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  if (delimiter === spaces) {
    return cellsBetweenSpaces(text, start, end);
  }
  let from = start;
  let isQuoted = false;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === delimiter && !isQuoted) {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    }
  }
  cells.push(trimmed(text, from, end));
  return cells;
}

function cellsBetweenSpaces(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  while (from < end) {
    const gap = text.indexOf(spaces, from);
    const to = (gap >= 0 && gap < end && gap) || end;
    cells.push(trimmed(text, from, to));
    from = to;
    while (from < end && text.charCodeAt(from) === 32) {
      from += 1;
    }
  }
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isEdge(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  return { start, end };
}

function isEdge(code: number): boolean {
  return code <= 32 || code === 34;
}
