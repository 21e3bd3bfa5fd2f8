import { byteAt } from "./binary";
import { inCodePage } from "./code-pages";
import { utf16 } from "./text";
import { isUtf8, utf8 } from "./utf8";

/** What the alphabets that mail and web pages name are here. All others are read by what they are. */
const pages: Readonly<Record<string, number>> = {
  "iso-8859-1": 1252,
  "iso-8859-15": 1252,
  "windows-1252": 1252,
  "iso-8859-2": 28592,
  "windows-1250": 1250,
  "windows-1251": 1251,
};

/** How much of a text shows which of the two bytes of UTF-16 comes first. */
const sample = 512;

/** A text in whatever it is written in, and without a byte order mark. */
export function anyText(bytes: Uint8Array, start: number, to: number): string {
  const end = Math.min(to, bytes.length);
  const mark = (byteAt(bytes, start) << 8) | byteAt(bytes, start + 1);
  if (mark === 0xfffe || mark === 0xfeff) {
    return utf16(bytes, start + 2, end, (mark === 0xfffe && "low-first") || "high-first");
  }
  if (mark === 0xefbb && byteAt(bytes, start + 2) === 0xbf) {
    return utf8(bytes, start + 3, end);
  }
  const order = unmarkedOrder(bytes, start, end);
  if (order !== undefined) {
    return utf16(bytes, start, end, order);
  }
  if (isUtf8(bytes, start, end)) {
    return utf8(bytes, start, end);
  }
  return inCodePage(bytes, start, end, 1252);
}

/** A text in the alphabet that it says it is in; where that is not known here, as `anyText`. */
export function textIn(bytes: Uint8Array, alphabet: string): string {
  const page = pages[alphabet.toLowerCase()];
  if (page !== undefined && !(page === 1252 && isUtf8(bytes, 0, bytes.length))) {
    return inCodePage(bytes, 0, bytes.length, page);
  }
  if (/^utf-?16be$/i.test(alphabet)) {
    return utf16(bytes, 0, bytes.length, "high-first");
  }
  if (/^utf-?16(?:le)?$/i.test(alphabet) && byteAt(bytes, 0) < 0xfe) {
    return utf16(bytes, 0, bytes.length);
  }
  return anyText(bytes, 0, bytes.length);
}

/** Of UTF-16 without a mark every other byte is zero, or nearly: no other text has any zeros. */
function unmarkedOrder(
  bytes: Uint8Array,
  start: number,
  end: number,
): "low-first" | "high-first" | undefined {
  const to = Math.min(end, start + sample);
  const zeros = [0, 0];
  for (let at = start; at < to; at += 1) {
    if (bytes[at] === 0) {
      zeros[(at - start) & 1] = (zeros[(at - start) & 1] || 0) + 1;
    }
  }
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(1, (to - start) / 4);
  if (odd >= enough && even * 8 < odd) {
    return "low-first";
  }
  return (even >= enough && odd * 8 < even && "high-first") || undefined;
}
