import { byteAt } from "./binary";
import { textOfUnits } from "./text";

/** What stands for bytes that are no UTF-8. */
const unknown = 0xfffd;

/** Bytes in UTF-8. What is none of it becomes U+FFFD. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  const to = Math.min(end, bytes.length);
  const units = new Uint16Array(Math.max(0, to - start));
  let size = 0;
  for (let at = start; at < to; size += 1) {
    const first = bytes[at] || 0;
    if (first < 0x80) {
      units[size] = first;
      at += 1;
    } else {
      const length = sequenceLength(bytes, at, to);
      const code = codeOf(bytes, at, length);
      if (code > 0xffff) {
        units[size] = 0xd7c0 + (code >> 10); // RFC 2781, section 2.1
        size += 1;
      }
      units[size] = (code <= 0xffff && code) || 0xdc00 | (code & 0x3ff);
      at += Math.max(1, length);
    }
  }
  return textOfUnits(units.subarray(0, size));
}

/**
 * Whether all of it is UTF-8, but for a character that the end of the file cuts through. A single
 * letter before the end tells nothing: in Latin-1 it looks as if it were cut.
 */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  const to = Math.min(end, bytes.length);
  let hasOthers = false;
  let at = start;
  while (at < to) {
    if ((bytes[at] || 0) < 0x80) {
      at += 1;
    } else {
      const length = sequenceLength(bytes, at, to);
      if (length === 0) {
        return hasOthers && to === bytes.length && isCutThrough(bytes, at);
      }
      hasOthers = true;
      at += length;
    }
  }
  return true;
}

function isCutThrough(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.subarray(at + 1);
  return byteAt(bytes, at) >= 0xc2 && rest.length < 3 && rest.every((byte) => byte >> 6 === 2);
}

/** How many bytes the character there takes; 0 where there is none. RFC 3629, section 4. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = byteAt(bytes, at);
  if (first < 0x80) {
    return 1;
  }
  const length = 2 + Number(first >= 0xe0) + Number(first >= 0xf0);
  if (first < 0xc2 || first > 0xf4 || at + length > end) {
    return 0;
  }
  for (let next = at + 1; next < at + length; next += 1) {
    if ((byteAt(bytes, next) & 0xc0) !== 0x80) {
      return 0;
    }
  }
  return length;
}

function codeOf(bytes: Uint8Array, at: number, length: number): number {
  if (length === 0) {
    return unknown;
  }
  let code = byteAt(bytes, at) & (0xff >> (length + Number(length > 1)));
  for (let next = at + 1; next < at + length; next += 1) {
    code = (code << 6) | (byteAt(bytes, next) & 0x3f);
  }
  return Math.min(code, 0x10ffff);
}
