import { byteAt } from "../bytes/binary";
import { latin1, utf16, windows1252 } from "../bytes/text";

/** Says of itself that it is in the alphabet of western Europe, one byte to a character. */
const western = /^<\?xml[^>]*encoding=["'](?:iso-8859-1|windows-1252)["']/i;

/** An XML document as UTF-8 without a byte order mark, whatever it is in. XML 1.0, appendix F. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  const mark = (byteAt(bytes, 0) << 8) | byteAt(bytes, 1);
  if (mark === 0xfffe || mark === 0x3c00) {
    return encoded(utf16(bytes, 2 * Number(mark === 0xfffe), bytes.length));
  }
  if (mark === 0xfeff || mark === 0x003c) {
    return encoded(utf16(bytes, 2 * Number(mark === 0xfeff), bytes.length, "high-first"));
  }
  if (mark === 0xefbb) {
    return bytes.subarray(3);
  }
  if (western.test(latin1(bytes, 0, 100))) {
    return encoded(windows1252(bytes, 0, bytes.length));
  }
  return bytes;
}

/** At most three bytes to a UTF-16 unit; two units of a pair make four. */
function encoded(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) || 0;
    index += Number(point > 0xffff);
    at = writeCharacter(bytes, at, point);
  }
  return bytes.subarray(0, at);
}

/** Writes a character and returns the offset behind it. RFC 3629, section 3. */
function writeCharacter(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const more = 1 + Number(point > 0x7ff) + Number(point > 0xffff);
  bytes[at] = ((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more));
  for (let next = 1; next <= more; next += 1) {
    bytes[at + next] = 0x80 | ((point >> (6 * (more - next))) & 0x3f);
  }
  return at + more + 1;
}
