/** The byte there, or 0 beyond the end: a file that lies about its length is read as if filled up. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] || 0;
}

/** Two bytes as an unsigned number, the low one first. */
export function u16(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
}

/** Four bytes as an unsigned number, the low one first. */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** Where these bytes next stand at or behind `from`, before `end`; -1 where they do not. */
export function indexOfBytes(
  bytes: Uint8Array,
  wanted: readonly number[],
  from: number,
  end: number,
): number {
  const [first = 0] = wanted;
  // Without the rest, which would be searched as well where the first byte is rare.
  const searched = (!(end >= bytes.length) && bytes.subarray(0, Math.max(0, end))) || bytes;
  const last = searched.length - wanted.length;
  for (
    let at = searched.indexOf(first, from);
    at >= 0 && at <= last;
    at = searched.indexOf(first, at + 1)
  ) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) {
      return at;
    }
  }
  return -1;
}

/** The codes of an ASCII word, for comparing with bytes. */
export function codesOf(ascii: string): readonly number[] {
  return Array.from(ascii, (character) => character.charCodeAt(0));
}
