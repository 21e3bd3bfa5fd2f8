/** The alphabet of RFC 4648 section 5: letters, digits, `-` and `_`, safe in JSON and in XML. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const valueOf: ReadonlyMap<string, number> = new Map(
  digits.split("").map((digit, value): [string, number] => [digit, value]),
);

/** A number from 0 on in so many digits of six bits. What has no room is cut off at the top. */
export function writeNumber(value: number, width: number): string {
  let text = "";
  let rest = Math.floor(value);
  while (text.length < width) {
    text = digits.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** `undefined` where a character is no digit. Exact up to eight digits. */
export function readNumber(text: string): number | undefined {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf.get(text.charAt(at));
    if (value === undefined) {
      return undefined;
    }
    number = number * 64 + value;
  }
  return number;
}

/** How many bytes four digits hold. */
const group = 3;

/** Bytes, a multiple of three, in four digits for every three. `atob` is no part of classic Outlook. */
export function writeBytes(bytes: Readonly<Uint8Array>): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += group) {
    const number = (at8(bytes, at) << 16) | (at8(bytes, at + 1) << 8) | at8(bytes, at + 2);
    text += digitOf(number >> 18) + digitOf(number >> 12) + digitOf(number >> 6) + digitOf(number);
  }
  return text;
}

/** `undefined` where the text does not stand for exactly so many bytes. */
export function readBytes(text: string, length: number): Uint8Array | undefined {
  if (text.length * group !== length * 4) {
    return undefined;
  }
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += group) {
    const from = (at / group) * 4;
    const number = readNumber(text.slice(from, from + 4));
    if (number === undefined) {
      return undefined;
    }
    bytes[at] = number / 65_536;
    bytes[at + 1] = number / 256; // The array keeps the lowest 8 bits.
    bytes[at + 2] = number;
  }
  return bytes;
}

function digitOf(number: number): string {
  return digits.charAt(number & 63);
}

/** Never beyond the end here, which the compiler cannot know. */
function at8(bytes: Readonly<Uint8Array>, at: number): number {
  return bytes[at] || 0;
}
