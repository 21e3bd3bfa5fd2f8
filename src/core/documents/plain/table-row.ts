/** A row of a table that is a text. */
export interface TableRow {
  /** Its cells with tabs between. */
  readonly text: string;
  /** Where the next row begins. */
  readonly next: number;
}

/** The row that begins there. Quotes may hold separators, line ends, and quotes twice. */
export function rowAt(source: string, start: number, separator: string): TableRow {
  const feed = source.indexOf("\n", start);
  const line = source.slice(start, (feed < 0 && source.length) || feed);
  if (!line.includes('"')) {
    return { text: withTabs(line, separator), next: start + line.length + 1 };
  }
  const cells: string[] = [];
  let next = start;
  do {
    const end = endOfCell(source, next, separator);
    cells.push(cellText(source.slice(next, end)));
    next = end + 1;
  } while (source.charAt(next - 1) === separator);
  return { text: cells.join("\t"), next };
}

function withTabs(line: string, separator: string): string {
  if (separator === "\t") {
    return line;
  }
  return line.replace(/\t/g, " ").split(separator).join("\t");
}

/** Where the cell ends that begins there: at a separator or a line end, or where the text does. */
function endOfCell(source: string, start: number, separator: string): number {
  let at = start;
  if (source.charAt(at) === '"') {
    at = behindQuotes(source, at + 1);
  }
  while (at < source.length && source.charAt(at) !== separator && source.charAt(at) !== "\n") {
    at += 1;
  }
  return at;
}

/** A quote that is never closed is a character like others: else it would swallow all that follows. */
function behindQuotes(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source.charAt(at + 1) !== '"') {
      return at + 1;
    }
  }
  return from;
}

function cellText(cell: string): string {
  const whole = cell.trim().replace(/^"([^]*)"$/, "$1");
  return whole.replace(/""/g, '"').replace(/[\t\n]+/g, " ");
}
