import { u16 } from "../../bytes/binary";
import { noNumber } from "./cells";
import { doubleAt } from "./double";
import { numberText } from "./number-text";
import type { RecordReader, RecordTakers } from "./records";
import { cellText, type SheetRows } from "./sheet-rows";
import type { Dialect } from "./strings";

/** Excel 2 has three bytes of formatting in each cell, later versions two. */
const content = 7;

/** Takes the cells of Excel 2, whose records have numbers of their own. */
export function oldCellTakers(bytes: Uint8Array, dialect: Dialect, rows: SheetRows): RecordTakers {
  let formulaAt = -1;
  const add = (at: number, text: string): void => {
    rows.add(u16(bytes, at), u16(bytes, at + 2), text);
  };
  const addNumber = (at: number, value: number): void => {
    add(at, numberText(value, "plain", false));
  };
  const addText = (at: number, start: number, end: number): void => {
    add(at, cellText(dialect.text(bytes, { at: start, end }, 1)));
  };
  return new Map<number, (record: RecordReader) => void>([
    [0x0002, ({ at }) => addNumber(at, u16(bytes, at + content))],
    [0x0003, ({ at }) => addNumber(at, doubleAt(bytes, at + content))],
    [0x0004, ({ at, end }) => addText(at, at + content, end)],
    [
      0x0006,
      ({ at }) => {
        formulaAt = at;
        if (u16(bytes, at + content + 6) !== noNumber) {
          addNumber(at, doubleAt(bytes, at + content));
        }
      },
    ],
    [0x0007, ({ at, end }) => formulaAt >= 0 && addText(formulaAt, at, end)],
  ]);
}
