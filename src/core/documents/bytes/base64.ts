const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The six bits of each UTF-16 unit, -1 for what is no base64: RFC 4648, sections 4 and 5. */
const bitsOf = new Int8Array(0x10000).fill(-1);
Array.from(`${alphabet}+/`, (one, bits) => (bitsOf[one.charCodeAt(0)] = bits));
bitsOf["-".charCodeAt(0)] = 62;
bitsOf["_".charCodeAt(0)] = 63;

const padding = "=".charCodeAt(0);

/** Where a text and its bytes have come. */
interface Progress {
  readonly bytes: Uint8Array;
  size: number;
  at: number;
}

/** The bytes that a text in base64 stands for. Line ends and whatever else is none are passed over. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * Math.ceil(text.length / 4));
  const progress: Progress = { bytes, size: 0, at: 0 };
  while (progress.at < text.length) {
    readWholeGroups(text, progress);
    readBrokenGroup(text, progress);
  }
  return bytes.subarray(0, progress.size);
}

/** Four characters that follow one another are three bytes: what nearly all of a text consists of. */
function readWholeGroups(text: string, progress: Progress): void {
  const { bytes } = progress;
  const last = text.length - 4;
  let { at, size } = progress;
  for (; at <= last; at += 4) {
    const group = groupAt(text, at);
    if (group < 0) {
      break;
    }
    bytes[size] = group >> 16;
    bytes[size + 1] = group >> 8;
    bytes[size + 2] = group;
    size += 3;
  }
  progress.at = at;
  progress.size = size;
}

/** Negative as soon as one of the four is no base64. */
function groupAt(text: string, at: number): number {
  return (
    (bits(text, at) << 18) |
    (bits(text, at + 1) << 12) |
    (bits(text, at + 2) << 6) |
    bits(text, at + 3)
  );
}

function bits(text: string, at: number): number {
  return bitsOf[text.charCodeAt(at)] || 0;
}

/** A group with a line end in it, or one that padding or the end cuts short. */
function readBrokenGroup(text: string, progress: Progress): void {
  let group = 0;
  let filled = 0;
  while (filled < 24 && progress.at < text.length) {
    const value = bits(text, progress.at);
    const isEnd = text.charCodeAt(progress.at) === padding;
    progress.at += 1;
    if (isEnd) {
      break;
    }
    if (value >= 0) {
      group |= value << (18 - filled);
      filled += 6;
    }
  }
  for (let shift = 16; filled >= 8; filled -= 8, shift -= 8) {
    progress.bytes[progress.size] = group >> shift;
    progress.size += 1;
  }
}
