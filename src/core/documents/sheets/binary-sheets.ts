import { byteAt, u32 } from "../bytes/binary";
import { utf16 } from "../bytes/text";
import type { HiddenKind } from "../document";
import { type SheetEntry, sheetEntry } from "./sheet-entry";

/** [MS-XLSB] 2.4.312: a sheet of the list. */
const bundledSheet = 156;

const states: readonly (HiddenKind | undefined)[] = [
  undefined,
  "hidden-sheet",
  "very-hidden-sheet",
];

/** The list of sheets in the binary form of a workbook. */
export function binarySheets(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
): readonly SheetEntry[] {
  const sheets: SheetEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [type, lengthAt] = variable(bytes, at, 2);
    const [length, start] = variable(bytes, lengthAt, 4);
    if (type === bundledSheet) {
      const [id, behindId] = wideString(bytes, start + 8);
      const [name] = wideString(bytes, behindId);
      sheets.push(sheetEntry(name, parts.get(id) || "", states[u32(bytes, start)]));
    }
    at = start + length;
  }
  return sheets;
}

/** [MS-XLSB] 2.1.4: seven bits to a byte, the low ones first, the highest bit if more follow. */
function variable(bytes: Uint8Array, from: number, most: number): readonly [number, number] {
  let value = 0;
  let at = from;
  do {
    value |= (byteAt(bytes, at) & 0x7f) << (7 * (at - from));
    at += 1;
  } while ((byteAt(bytes, at - 1) & 0x80) !== 0 && at - from < most);
  return [value, at];
}

/** [MS-XLSB] 2.5.169. */
function wideString(bytes: Uint8Array, at: number): readonly [string, number] {
  const end = Math.min(bytes.length, at + 4 + 2 * u32(bytes, at));
  return [utf16(bytes, at + 4, end), end];
}
