import { byteAt, u16 } from "../../bytes/binary";
import { doubleAt } from "./double";
import { numberText } from "./number-text";
import type { Cursor, RecordReader } from "./records";
import { cellText, sheetRows, type SheetRows } from "./sheet-rows";
import type { Dialect } from "./strings";

/** Cells of other workbooks, of which a workbook keeps copies for its formulas. */
export interface OutsideValues {
  readonly enterBook: (record: RecordReader) => void;
  readonly enterSheet: () => void;
  readonly addCells: (record: RecordReader) => void;
  readonly sheets: readonly OutsideSheet[];
}

/** The copies from one sheet. */
export interface OutsideSheet {
  /** The file that they came from. */
  readonly book: string;
  readonly rows: SheetRows;
}

/** More than formulas point to. What a hostile file has beyond that goes to the last one. */
const mostSheets = 1000;

/** [MS-XLS] 2.4.271, 2.4.358 and 2.4.59. */
export function outsideValues(bytes: Uint8Array, dialect: Dialect, most: number): OutsideValues {
  const sheets: OutsideSheet[] = [];
  let book = "";
  return {
    sheets,
    enterBook: ({ at, end }) => {
      // The path has control characters for its separators: [MS-XLS] 2.5.277.
      const path = dialect.text(bytes, { at: at + 2, end }, 2).split(/[\0-\x1f\\/]/);
      book = path[path.length - 1] || "";
    },
    enterSheet: () => {
      if (sheets.length < mostSheets) {
        sheets.push({ book, rows: sheetRows(most) });
      }
    },
    addCells: (record) => {
      const { [sheets.length - 1]: sheet } = sheets;
      if (sheet !== undefined) {
        addCells(bytes, record, dialect, sheet.rows);
      }
    },
  };
}

function addCells(
  bytes: Uint8Array,
  record: RecordReader,
  dialect: Dialect,
  rows: SheetRows,
): void {
  const { at, end } = record;
  const cursor = { at: at + 4, end };
  const last = byteAt(bytes, at);
  for (let column = byteAt(bytes, at + 1); column <= last && cursor.at < cursor.end; column += 1) {
    rows.add(u16(bytes, at + 2), column, cellText(takeValue(bytes, cursor, dialect)));
  }
}

/** [MS-XLS] 2.5.240: every value but text takes eight bytes. */
function takeValue(bytes: Uint8Array, cursor: Cursor, dialect: Dialect): string {
  const type = byteAt(bytes, cursor.at);
  cursor.at += 1;
  if (type === 2) {
    return dialect.text(bytes, cursor, (dialect.isUnicode && 2) || 1);
  }
  cursor.at += 8;
  return (type === 1 && numberText(doubleAt(bytes, cursor.at - 8), "plain", false)) || "";
}
