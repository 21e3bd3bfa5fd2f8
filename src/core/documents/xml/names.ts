import { latin1 } from "../bytes/text";
import { code, isSpace } from "./codes";

/** A power of two, above the number of names that a part of a document uses. */
const slots = 512;

/**
 * Gives the name of the tag there, without its prefix, and makes no string for one seen before.
 *
 * A slot holds the last name that fell into it: a file of nothing but names takes no more memory.
 */
export function nameCache(): (bytes: Uint8Array, start: number, end: number) => string {
  const names = new Array<string>(slots).fill("");
  return (bytes, start, end) => {
    let from = start;
    let hash = 0;
    let to = start;
    for (; to < end; to += 1) {
      const byte = bytes[to] || 0;
      if (byte === code.slash || isSpace(byte)) {
        break;
      }
      hash = (hash * 31 + byte) & 0xffffff;
      if (byte === code.colon) {
        from = to + 1;
        hash = 0;
      }
    }
    const slot = hash & (slots - 1);
    const known = names[slot] || "";
    if (isNameAt(bytes, from, to, known)) {
      return known;
    }
    return (names[slot] = latin1(bytes, from, to));
  };
}

/** Whether these bytes are this name in ASCII. */
export function isNameAt(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) {
    return false;
  }
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[start + index] !== name.charCodeAt(index)) {
      return false;
    }
  }
  return true;
}
