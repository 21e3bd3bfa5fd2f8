import { byteAt, u16, u32 } from "../../bytes/binary";
import { doubleAt, doubleOf } from "./double";
import type { Globals } from "./globals";
import type { RecordReader, RecordTakers } from "./records";
import { cellText, type SheetRows } from "./sheet-rows";

/** [MS-XLS] 2.5.133: how the result of a formula ends that is no number. A text comes behind it. */
export const noNumber = 0xffff;

/** Takes the records that hold what is in cells, and adds it to the rows. [MS-XLS] 2.1.7.20.6. */
export function cellTakers(bytes: Uint8Array, globals: Globals, rows: SheetRows): RecordTakers {
  const { dialect, formats, texts, isFrom1904 } = globals;
  let formulaAt = -1;

  function addText(at: number, content: string): void {
    rows.add(u16(bytes, at), u16(bytes, at + 2), content);
  }
  function addNumber(at: number, column: number, formatAt: number, value: number): void {
    rows.add(u16(bytes, at), column, formats.shown(value, u16(bytes, formatAt), isFrom1904));
  }
  function addLabel({ at, end }: RecordReader): void {
    addText(at, cellText(dialect.text(bytes, { at: at + 6, end }, 2)));
  }
  function addNumbers({ at, end }: RecordReader): void {
    const first = u16(bytes, at + 2);
    for (let index = 0; at + 6 * index + 12 <= end; index += 1) {
      const cell = at + 4 + 6 * index;
      addNumber(at, first + index, cell, compactNumber(u32(bytes, cell + 2)));
    }
  }
  function addFormula({ at }: RecordReader): void {
    if (u16(bytes, at + 12) !== noNumber) {
      addNumber(at, u16(bytes, at + 2), at + 4, doubleAt(bytes, at + 6));
    } else if (byteAt(bytes, at + 6) === 0) {
      formulaAt = at;
    }
  }
  function addResult({ at, end }: RecordReader): void {
    if (formulaAt >= 0) {
      addText(formulaAt, cellText(dialect.text(bytes, { at, end }, 2)));
    }
    formulaAt = -1;
  }
  return new Map<number, (record: RecordReader) => void>([
    [0x00fd, ({ at }) => addText(at, texts[u32(bytes, at + 6)] || "")],
    [0x0204, addLabel],
    [0x00d6, addLabel],
    [0x0203, ({ at }) => addNumber(at, u16(bytes, at + 2), at + 4, doubleAt(bytes, at + 6))],
    [
      0x027e,
      ({ at }) => addNumber(at, u16(bytes, at + 2), at + 4, compactNumber(u32(bytes, at + 6))),
    ],
    [0x00bd, addNumbers],
    [0x0006, addFormula],
    [0x0206, addFormula],
    [0x0406, addFormula],
    [0x0207, addResult],
  ]);
}

/** [MS-XLS] 2.5.217: 30 bits of a whole number, or the upper ones of a double. */
function compactNumber(packed: number): number {
  const hundredth = 1 + 99 * (packed & 1);
  if ((packed & 2) !== 0) {
    return (packed >> 2) / hundredth;
  }
  return doubleOf(0, packed & ~3) / hundredth;
}
