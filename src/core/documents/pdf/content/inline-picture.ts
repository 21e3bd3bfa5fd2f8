import { byteAt } from "../../bytes/binary";
import { type Cursor, isSpace } from "../file/characters";

/** The bytes of a picture end with "EI" between spaces, and plain text behind. ISO 32000-1, 8.9.7. */
export function skipInlinePicture(cursor: Cursor): void {
  const { bytes } = cursor;
  while (cursor.at < bytes.length) {
    const at = bytes.indexOf(0x45, cursor.at);
    cursor.at = (at < 0 && bytes.length) || at + 2;
    const behind = bytes.subarray(cursor.at, cursor.at + 8);
    if (bytes[at + 1] === 0x49 && isSpace(byteAt(bytes, at - 1)) && behind.every(isPlain)) {
      return;
    }
    cursor.at -= Number(at >= 0);
  }
}

function isPlain(code: number): boolean {
  return isSpace(code) || (code >= 32 && code < 127);
}
