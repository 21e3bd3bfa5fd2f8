import { byteAt, u16, u32 } from "../../bytes/binary";
import { inCodePage } from "../../bytes/code-pages";
import { latin1, utf16 } from "../../bytes/text";
import { enterContinuation, skip, type Cursor } from "./records";

/** Reads a text whose length stands before it, in one byte or two, and moves behind it. */
export type StringReader = (bytes: Uint8Array, cursor: Cursor, lengthBytes: 1 | 2) => string;

/** How texts are written: from Excel 97 on otherwise than before. */
export interface Dialect {
  readonly isUnicode: boolean;
  readonly text: StringReader;
  /** Says in which code page texts are that have one byte a character. */
  readonly setCodePage: (page: number) => void;
}

/** By the version that the beginning of a workbook names. [MS-XLS] 2.4.21. */
export function dialectOf(version: number): Dialect {
  const isUnicode = version >= 0x0600;
  let codePage = 1252;
  const byteString: StringReader = (bytes, cursor, lengthBytes) => {
    const start = cursor.at + lengthBytes;
    cursor.at = Math.min(cursor.end, start + lengthAt(bytes, cursor.at, lengthBytes));
    return inCodePage(bytes, start, cursor.at, codePage);
  };
  return {
    isUnicode,
    text: (isUnicode && unicodeString) || byteString,
    setCodePage: (page) => {
      codePage = page;
    },
  };
}

/** Texts since Excel 97, without their runs of formatting and their phonetics. [MS-XLS] 2.5.293. */
function unicodeString(bytes: Uint8Array, cursor: Cursor, lengthBytes: 1 | 2): string {
  const count = lengthAt(bytes, cursor.at, lengthBytes);
  const flags = byteAt(bytes, cursor.at + lengthBytes);
  cursor.at += lengthBytes + 1;
  let after = 0;
  if ((flags & 8) !== 0) {
    after = 4 * u16(bytes, cursor.at);
    cursor.at += 2;
  }
  if ((flags & 4) !== 0) {
    after += u32(bytes, cursor.at);
    cursor.at += 4;
  }
  const text = characters(bytes, cursor, count, (flags & 1) !== 0);
  if (after > 0) {
    skip(bytes, cursor, after);
  }
  return text;
}

/** A text that begins in a continuing record, behind its flags. [MS-XLS] 2.4.329. */
export function continuedText(bytes: Uint8Array, end: number, count: number): string {
  const cursor = { at: end, end };
  return characters(bytes, cursor, count, false);
}

/** Whether two bytes or one make a character is told anew in each continuing record. */
function characters(bytes: Uint8Array, cursor: Cursor, count: number, wide: boolean): string {
  let [left, isWide, text] = [count, wide, ""];
  for (;;) {
    const [start, width] = [cursor.at, 1 + Number(isWide)];
    const some = Math.min(left, Math.max(0, cursor.end - start) >> Number(isWide));
    cursor.at += some * width;
    text += ((isWide && utf16) || latin1)(bytes, start, cursor.at);
    left -= some;
    if (left === 0 || !enterContinuation(bytes, cursor)) {
      return text;
    }
    isWide = (byteAt(bytes, cursor.at) & 1) !== 0;
    cursor.at += 1;
  }
}

function lengthAt(bytes: Uint8Array, at: number, lengthBytes: 1 | 2): number {
  return byteAt(bytes, at) + 0x100 * byteAt(bytes, at + 1) * (lengthBytes - 1);
}
