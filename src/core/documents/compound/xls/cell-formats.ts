import { u16 } from "../../bytes/binary";
import { builtInWriting, writingOf, type Writing } from "./format-codes";
import { numberText } from "./number-text";
import type { RecordReader } from "./records";
import type { Dialect } from "./strings";

/** The formats of a workbook, and the numbers of its cells as they show them. */
export interface CellFormats {
  /** [MS-XLS] 2.4.126 and 2.4.353. */
  readonly addFormat: (record: RecordReader) => void;
  readonly addCellFormat: (record: RecordReader) => void;
  /** `style` is the number of the cell format, as cells give it. */
  readonly shown: (value: number, style: number, isFrom1904: boolean) => string;
}

export function cellFormats(bytes: Uint8Array, dialect: Dialect): CellFormats {
  const writings = new Map<number, Writing>();
  const formats: number[] = [];
  return {
    addFormat: ({ at, end }) => {
      // Before Excel 97 the length of the text has one byte.
      const code = dialect.text(bytes, { at: at + 2, end }, (dialect.isUnicode && 2) || 1);
      writings.set(u16(bytes, at), writingOf(code));
    },
    addCellFormat: ({ at }) => {
      formats.push(u16(bytes, at + 2));
    },
    shown: (value, style, isFrom1904) => {
      const format = formats[style] || 0;
      const writing = writings.get(format) || builtInWriting(format);
      if (typeof writing === "string") {
        return numberText(value, writing, isFrom1904);
      }
      const text = numberText(value, "plain", isFrom1904);
      return "0".repeat(Math.max(0, writing - text.length)) + text;
    },
  };
}
