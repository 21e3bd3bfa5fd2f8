import { codesOf, indexOfBytes } from "../bytes/binary";

export const less = 0x3c;
export const greater = 0x3e;
export const slash = 0x2f;

/** Names that are searched for are shorter than this with all that may stand before them. */
export const longestTag = 64;

/** Where the next `<` is, or `end`. */
export function nextLess(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== less) {
    at += 1;
  }
  return at;
}

/** Behind the next `>`, or `end`. */
export function behindTag(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== greater) {
    at += 1;
  }
  return Math.min(at + 1, end);
}

/** Whether this name, and no longer one, stands there. */
export function isTagAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index] !== name.charCodeAt(index)) {
      return false;
    }
  }
  const behind = bytes[at + name.length] || 0;
  return behind <= 0x20 || behind === greater || behind === slash;
}

/** Where the `<` of the first tag of this name is, whatever its prefix; -1 where there is none. */
export function findTag(bytes: Uint8Array, name: string, from: number): number {
  const codes = codesOf(name);
  let at = from;
  for (;;) {
    at = indexOfBytes(bytes, codes, at, bytes.length);
    if (at < 0) {
      return -1;
    }
    const before = at - prefixBefore(bytes, at);
    if (bytes[before - 1] === less && isTagAt(bytes, at, name)) {
      return before - 1;
    }
    at += 1;
  }
}

/** How many bytes the prefix of the tags takes, with its colon, by the first one of this name. */
export function prefixOf(bytes: Uint8Array, name: string): number {
  const at = findTag(bytes, name, 0);
  if (at < 0) {
    return 0;
  }
  return indexOfBytes(bytes, codesOf(name), at, bytes.length) - at - 1;
}

function prefixBefore(bytes: Uint8Array, name: number): number {
  if (bytes[name - 1] !== 0x3a) {
    return 0;
  }
  let at = name - 1;
  while (
    at > 0 &&
    name - at < longestTag &&
    bytes[at - 1] !== less &&
    (bytes[at - 1] || 0) > 0x20
  ) {
    at -= 1;
  }
  return name - at;
}
