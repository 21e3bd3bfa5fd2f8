import { byteAt } from "../../bytes/binary";
import { growingBytes } from "./growing";
import type { Filter } from "./unpack";

const clear = 256;
const end = 257;
const largest = 4096;

/**
 * LZW as in ISO 32000-1, 7.4.4. An entry is kept as the place in the output where it stood first,
 * and its length.
 */
export function unpackLzw(packed: Uint8Array, filter: Filter, most: number): Uint8Array {
  const bytes = growingBytes(packed.length * 3);
  const early = filter.parameter("EarlyChange", 1);
  const starts = new Uint32Array(largest + 1);
  const lengths = new Uint16Array(largest + 1);
  let entries = end + 1;
  let before = 0;
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < packed.length && bytes.size() < most;) {
    const width = widthFor(entries + early);
    while (bits < width) {
      buffer = ((buffer << 8) | byteAt(packed, at)) & 0xfffff;
      at += 1;
      bits += 8;
    }
    bits -= width;
    const code = (buffer >> bits) & ((1 << width) - 1);
    if (code === end) {
      break;
    }
    if (code === clear) {
      entries = end + 1;
      before = 0;
      continue;
    }
    before = addEntry(code, before);
  }
  return bytes.all();

  /** Gives the length of what was added. */
  function addEntry(code: number, previous: number): number {
    const start = bytes.size();
    if (previous > 0 && entries < largest) {
      starts[entries] = start - previous;
      lengths[entries] = previous + 1;
      entries += 1;
    }
    if (code < clear) {
      bytes.add(code);
      return 1;
    }
    const length = (code < entries && lengths[code]) || 0;
    for (let done = 0; done < length; done += 1) {
      bytes.add(bytes.at((starts[code] || 0) + done));
    }
    return length;
  }
}

function widthFor(codes: number): number {
  return 9 + Number(codes >= 512) + Number(codes >= 1024) + Number(codes >= 2048);
}
