import { u16 } from "../../bytes/binary";
import type { CompoundFile } from "../container";

/**
 * A workbook stream that stands for itself, as Excel 2 to 4 saved them and some programs still do.
 * Undefined where it is none.
 */
export function bareWorkbook(bytes: Uint8Array): CompoundFile | undefined {
  const [type, length] = [u16(bytes, 0), u16(bytes, 2)];
  if ((type & 0xff) !== 0x09 || type > 0x0809 || length < 4 || length > 16) {
    return undefined;
  }
  const path = "Workbook";
  return {
    entries: [{ path, size: bytes.length, isStorage: false }],
    stream: (wanted) => (wanted === path && bytes) || undefined,
    isDamaged: false,
  };
}
