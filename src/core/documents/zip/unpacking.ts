import type { Trouble } from "../document";
import type { Reading } from "../reading";
import type { DirectoryEntry } from "./directory";
import { type Inflater, inflater } from "./inflate";
import { dataStart } from "./local-headers";

/** What was unpacked of an entry. */
export interface EntryBytes {
  readonly bytes: Uint8Array;
  /** Why there are no more bytes than these. Absent where it is only that no more were asked for. */
  readonly trouble?: Trouble;
}

/** A first part of an entry. */
export interface Unpacked extends EntryBytes {
  /** There is nothing behind these bytes. */
  readonly isWhole: boolean;
}

/** The unpacking of one entry. */
export interface Unpacking {
  /** Goes on until so many bytes are there, or all that can be had; gives all from the beginning. */
  readonly upTo: (size: number) => Unpacked;
}

const none = new Uint8Array(0);

/** What was ever sent in earnest is packed less than this, but for small files (detection.md 3.4). */
const highestRatio = 200;
const alwaysAllowed = 1024 * 1024;

/** So much is unpacked before the time is asked for again: about a millisecond. */
const step = 256 * 1024;

/** Begins to unpack an entry, within the limits of the reading. */
export function unpacking(
  archive: Uint8Array,
  entry: DirectoryEntry,
  isCovered: boolean,
  reading: Reading,
): Unpacking {
  const obstacle = obstacleOf(entry, isCovered);
  if (obstacle !== undefined) {
    return { upTo: () => ({ bytes: none, isWhole: false, trouble: obstacle }) };
  }
  const { limits, used } = reading;
  const start = dataStart(archive, entry.start);
  const packed = archive.subarray(start, start + entry.packedSize);
  const left = Math.max(0, limits.totalBytes - used.bytes);
  const ratio = Math.max(alwaysAllowed, packed.length * highestRatio);
  const most = Math.min(limits.entryBytes, left, ratio);
  const source = unpacker(packed, entry, most);
  let taken = 0;
  return {
    upTo: (size) => {
      const wanted = Math.min(size, most);
      let unpacked = source.upTo(Math.min(wanted, taken + step));
      while (unpacked.bytes.length > taken) {
        used.bytes += unpacked.bytes.length - taken;
        taken = unpacked.bytes.length;
        if (taken < wanted && !unpacked.isWhole && !unpacked.isDamaged && !limits.hasTime()) {
          return { bytes: unpacked.bytes, isWhole: false, trouble: "out-of-time" };
        }
        unpacked = source.upTo(Math.min(wanted, taken + step));
      }
      const { bytes, isWhole, isDamaged } = unpacked;
      const trouble = (isDamaged && "damaged") || (!isWhole && size > most && "too-large");
      return (trouble && { bytes, isWhole, trouble }) || { bytes, isWhole };
    },
  };
}

function obstacleOf(
  { isEncrypted, method }: DirectoryEntry,
  isCovered: boolean,
): Trouble | undefined {
  if (isEncrypted) {
    return "encrypted";
  }
  if (isCovered) {
    return "damaged";
  }
  return (method !== 0 && method !== 8 && "no-reader") || undefined;
}

/** Method 8 is DEFLATE, method 0 leaves the bytes as they are (PKWARE APPNOTE 4.4.5). */
function unpacker(packed: Uint8Array, entry: DirectoryEntry, most: number): Inflater {
  if (entry.method === 8) {
    return inflater(packed, most, entry.size);
  }
  return {
    upTo: (size) => ({
      bytes: packed.subarray(0, size),
      isWhole: packed.length <= size,
      isDamaged: packed.length < entry.packedSize && packed.length <= size,
      used: size,
    }),
  };
}
