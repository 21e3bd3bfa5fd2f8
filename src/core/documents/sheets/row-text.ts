/** The rows of a sheet, or some of them, as text. */
export interface RowText {
  /** Rows that hold something, also those behind what is kept. */
  rows: number;
  isCut: boolean;
  /** Characters for which there is room. 0: rows need only be counted. */
  room: number;
  readonly lines: string[];
}

export function newRowText(most: number): RowText {
  return { rows: 0, isCut: false, room: most, lines: [] };
}

/** Adds a row that holds something; behind rows that hold nothing an empty line is before it. */
export function addRow(text: RowText, line: string, isBehindGap: boolean): void {
  text.rows += 1;
  if (text.room === 0) {
    text.isCut = true;
    return;
  }
  if (isBehindGap && text.lines.length > 0) {
    text.lines.push("");
  }
  text.isCut = line.length > text.room;
  text.lines.push(line.slice(0, text.room));
  text.room = Math.max(0, text.room - line.length - 1);
}
