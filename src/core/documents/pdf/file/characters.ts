import { byteAt } from "../../bytes/binary";

/** A place in bytes that are read value by value. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** ISO 32000-1, 7.2.2: 1 for white space, 2 for delimiters. */
const classes = new Uint8Array(256);
classes.fill(1, 9, 14);
classes[11] = 0;
[0, 32].forEach((code) => (classes[code] = 1));
Array.from("()<>[]{}/%").forEach((sign) => (classes[sign.charCodeAt(0)] = 2));

export function isSpace(code: number): boolean {
  return classes[code] === 1;
}

/** Whether a name or a bare word may hold it. */
export function isRegular(code: number): boolean {
  return classes[code] === 0;
}

/** Goes to what follows white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let isComment = false;
  for (; cursor.at < bytes.length; cursor.at += 1) {
    const code = byteAt(bytes, cursor.at);
    isComment = (isComment || code === 0x25) && code !== 10 && code !== 13;
    if (!isComment && !isSpace(code)) {
      return;
    }
  }
}

/** The regular characters from here on, each byte as the character of that number. */
export function takeWord(cursor: Cursor): string {
  const { bytes } = cursor;
  let word = "";
  while (cursor.at < bytes.length && isRegular(byteAt(bytes, cursor.at))) {
    word += String.fromCharCode(byteAt(bytes, cursor.at));
    cursor.at += 1;
  }
  return word;
}
