/** A row of a table, and the line of the text that it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is not closed: all that follows is in one cell. */
  readonly isOpen: boolean;
}

/**
 * Reads a table as RFC 4180 has it, with the comma, semicolon or tab that programs use.
 *
 * @param separator left out: the one of these that stands in the first line
 */
export function csvRows(text: string, separator = separatorOf(text)): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const endRow = (isOpen: boolean) => {
    if (cells.some((cell) => cell !== "")) rows.push({ line: begun, cells, isOpen });
    cells = [];
    begun = line;
  };
  while (at < text.length) {
    const { cell, end, isOpen } = cellAt(text, at, separator);
    cells.push(cell.trim());
    line += text.slice(at, end).split("\n").length - 1;
    at = end;
    const mark = text[at];
    if (mark === separator) {
      at += 1;
    } else {
      at += mark === "\r" && text[at + 1] === "\n" ? 2 : 1;
      if (mark !== undefined) line += 1;
      endRow(isOpen);
    }
  }
  endRow(false);
  return rows;
}

function cellAt(text: string, from: number, separator: string) {
  if (text[from] === '"') {
    const quoted = /"([^"]*(?:""[^"]*)*)"/y;
    quoted.lastIndex = from;
    const match = quoted.exec(text);
    if (match === null) {
      return { cell: text.slice(from + 1), end: text.length, isOpen: true };
    }
    const rest = plainEnd(text, quoted.lastIndex, separator);
    const cell = (match[1] ?? "").replaceAll('""', '"') + text.slice(quoted.lastIndex, rest);
    return { cell, end: rest, isOpen: false };
  }
  const end = plainEnd(text, from, separator);
  return { cell: text.slice(from, end), end, isOpen: false };
}

function plainEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && !"\r\n".includes(text.charAt(end)) && text[end] !== separator)
    end += 1;
  return end;
}

/** The one that stands in the first line. A spreadsheet puts tabs on the clipboard. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  return ["\t", ";", ","].find((one) => first.includes(one)) ?? ",";
}
