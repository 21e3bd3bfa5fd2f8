import { byteAt, codesOf, indexOfBytes, u16, u32 } from "../bytes/binary";
import { entryName } from "./entry-name";

/** What a directory says of an entry. All of it may be wrong. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly start: number;
}

export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Some or all entries were found without the directory. */
  readonly isDamaged: boolean;
}

export const localSignature = codesOf("PK\u0003\u0004");
export const centralSignature = codesOf("PK\u0001\u0002");
const endSignature = codesOf("PK\u0005\u0006");
const end64Signature = codesOf("PK\u0006\u0006");

const endLength = 22;
const longestComment = 0xffff;
const centralLength = 46;

/** A size that stands elsewhere, as it needs 64 bits (PKWARE APPNOTE 4.4.8). */
const wide = 0xffffffff;

/** The entries by the central directory (PKWARE APPNOTE 4.3.12), at most so many. */
export function readDirectory(bytes: Uint8Array, most: number): Directory {
  const end = findEnd(bytes);
  if (end < 0) {
    return { entries: [], isDamaged: true };
  }
  const { size, offset, count, at } = endRecord(bytes, end);
  // Where something was put before the archive, all offsets are too low by its length.
  const shift = Number(!isAt(bytes, centralSignature, offset)) * (at - size - offset);
  const entries: DirectoryEntry[] = [];
  let next = offset + shift;
  while (entries.length < most && next < end && isAt(bytes, centralSignature, next)) {
    entries.push(centralEntry(bytes, next, shift));
    next += centralLength + u16(bytes, next + 28) + u16(bytes, next + 30) + u16(bytes, next + 32);
  }
  const isLost = entries.length === 0 && end > 0;
  return { entries, isDamaged: isLost || entries.length < Math.min(count, most) };
}

export function isAt(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, offset) => bytes[at + offset] === byte);
}

/** The last end record whose comment fits into the file; else the last one (APPNOTE 4.3.16). */
function findEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  let last = -1;
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (byteAt(bytes, at) === 0x50 && isAt(bytes, endSignature, at)) {
      if (at + endLength + u16(bytes, at + 20) <= bytes.length) {
        return at;
      }
      last = Math.max(last, at);
    }
  }
  return last;
}

interface EndRecord {
  readonly count: number;
  /** Of the central directory in bytes, and where it begins. */
  readonly size: number;
  readonly offset: number;
  /** Where this record, or its form of 64 bits before it, begins. */
  readonly at: number;
}

function endRecord(bytes: Uint8Array, end: number): EndRecord {
  const count = u16(bytes, end + 10);
  const size = u32(bytes, end + 12);
  const offset = u32(bytes, end + 16);
  // The locator of 20 bytes before it says where the wide record is, but a prefix makes it wrong.
  const at = indexOfBytes(bytes, end64Signature, Math.max(0, end - 20 - 0xff), end);
  if (at < 0 || (count !== 0xffff && size !== wide && offset !== wide)) {
    return { count, size, offset, at: end };
  }
  return {
    count: u64(bytes, at + 32),
    size: u64(bytes, at + 40),
    offset: u64(bytes, at + 48),
    at,
  };
}

function centralEntry(bytes: Uint8Array, at: number, shift: number): DirectoryEntry {
  const flags = u16(bytes, at + 8);
  const method = u16(bytes, at + 10);
  const extra = at + centralLength + u16(bytes, at + 28);
  const [size = 0, packedSize = 0, start = 0] = wideFields(
    bytes,
    [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)],
    extra,
    extra + u16(bytes, at + 30),
  );
  return {
    name: entryName(bytes, at + centralLength, extra, flags),
    method,
    size,
    packedSize,
    isEncrypted: isEncrypted(flags, method),
    start: start + shift,
  };
}

/** Bit 0 is the old cipher, method 99 the one of WinZip (APPNOTE 4.4.4 and appendix E). */
export function isEncrypted(flags: number, method: number): boolean {
  return (flags & 1) === 1 || method === 99;
}

/** The extra field 1 has those of these that need 64 bits, in this order (APPNOTE 4.5.3). */
export function wideFields(
  bytes: Uint8Array,
  fields: readonly number[],
  from: number,
  end: number,
): readonly number[] {
  let at = from;
  while (at + 4 <= end && u16(bytes, at) !== 1) {
    at += 4 + u16(bytes, at + 2);
  }
  if (at + 4 > end) {
    return fields;
  }
  at += 4;
  return fields.map((field) => {
    if (field !== wide) {
      return field;
    }
    at += 8;
    return u64(bytes, at - 8);
  });
}

/** Exact up to 2^53, which no file comes near. */
function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}
