import { byteAt } from "../../bytes/binary";
import type { Cursor } from "./characters";

/** What follows a backslash for characters that have no sign. ISO 32000-1, table 3. */
const escaped: ReadonlyMap<number, string> = new Map([
  [0x6e, "\n"],
  [0x72, "\r"],
  [0x74, "\t"],
  [0x62, "\b"],
  [0x66, "\f"],
  [10, ""],
]);

/** Longer ones stop here: texts that never close would each be read to the end of the file. */
const longest = 65536;

/** The text in parentheses that begins here, with "(" before it. ISO 32000-1, 7.3.4.2. */
export function takeLiteral(cursor: Cursor): string {
  const { bytes } = cursor;
  const end = Math.min(bytes.length, cursor.at + longest);
  let text = "(";
  let depth = 1;
  cursor.at += 1;
  while (cursor.at < end) {
    const code = byteAt(bytes, cursor.at);
    cursor.at += 1;
    if (code === 0x5c) {
      text += takeEscaped(cursor);
      continue;
    }
    depth += Number(code === 0x28) - Number(code === 0x29);
    if (depth === 0) {
      break;
    }
    text += String.fromCharCode(code);
  }
  return text;
}

function takeEscaped(cursor: Cursor): string {
  const { bytes } = cursor;
  const digits = /^[0-7]{1,3}/.exec(
    String.fromCharCode(...bytes.subarray(cursor.at, cursor.at + 3)),
  );
  if (digits) {
    cursor.at += digits[0].length;
    return String.fromCharCode(parseInt(digits[0], 8) & 255);
  }
  const code = byteAt(bytes, cursor.at);
  const isTwoByteBreak = code === 13 && bytes[cursor.at + 1] === 10;
  cursor.at += 1 + Number(isTwoByteBreak);
  const meant = escaped.get(code);
  if (code === 13 || meant !== undefined) {
    return meant || "";
  }
  return String.fromCharCode(code);
}

/** The text in hexadecimal digits that begins here, with "(" before it. ISO 32000-1, 7.3.4.3. */
export function takeHexadecimal(cursor: Cursor): string {
  const { bytes } = cursor;
  const end = Math.min(bytes.length, cursor.at + 2 * longest);
  let text = "(";
  let high = -1;
  for (cursor.at += 1; cursor.at < end && bytes[cursor.at] !== 0x3e; cursor.at += 1) {
    const digit = hexadecimalDigit(byteAt(bytes, cursor.at));
    if (digit >= 0 && high >= 0) {
      text += String.fromCharCode(16 * high + digit);
      high = -1;
    } else if (digit >= 0) {
      high = digit;
    }
  }
  cursor.at += 1;
  if (high >= 0) {
    text += String.fromCharCode(16 * high);
  }
  return text;
}

/** What a digit counts; -1 for what is none. */
export function hexadecimalDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) {
    return code - 0x30;
  }
  const letter = code & ~0x20;
  return (letter >= 0x41 && letter <= 0x46 && letter - 0x37) || -1;
}
