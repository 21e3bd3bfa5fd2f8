import { utf8 } from "../bytes/utf8";

/** Up to here characters one by one are faster than a list of them. */
const short = 24;

/** Bytes in UTF-8, read fast where they are a number or a word, as in the cells of a sheet. */
export function shortText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > short) {
    return utf8(bytes, start, end);
  }
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] || 0;
    if (byte >= 0x80) {
      return utf8(bytes, start, end);
    }
    text += String.fromCharCode(byte);
  }
  return text;
}
