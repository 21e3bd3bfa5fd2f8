import type { Trouble } from "../document";
import type { Reading } from "../reading";
import { type DirectoryEntry, isAt, localSignature, readDirectory } from "./directory";
import { readLocalHeaders } from "./local-headers";
import { overlapping } from "./overlapping";
import { type EntryBytes, type Unpacked, type Unpacking, unpacking } from "./unpacking";

export type { EntryBytes, Unpacked, Unpacking } from "./unpacking";

/** A file in an archive. */
export interface ArchiveEntry {
  /** With slashes between folders. */
  readonly name: string;
  /** Bytes once unpacked, and packed, as the archive says, which may be wrong. */
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
}

/** A ZIP archive. Nothing of it is unpacked before it is asked for. */
export interface Archive {
  /** Folders are left out. */
  readonly entries: readonly ArchiveEntry[];
  /** What is wrong with the archive itself. */
  readonly troubles: readonly Trouble[];
  /** All of an entry, or, with a trouble, what could be had of it. */
  readonly read: (entry: ArchiveEntry) => EntryBytes;
  /** The same step by step, for those who need only the first part of an entry. */
  readonly unpack: (entry: ArchiveEntry) => Unpacking;
}

const nothing: Unpacked = { bytes: new Uint8Array(0), isWhole: true };

/** Opens an archive, whatever may stand before it, within the limits of the reading. */
export function openArchive(bytes: Uint8Array, reading: Reading): Archive {
  const most = Math.max(0, reading.limits.entries - reading.used.entries);
  const { entries, isDamaged } = entriesOf(bytes, most + 1);
  const known = new Map<ArchiveEntry, DirectoryEntry>();
  entries
    .slice(0, most)
    .filter(({ name }) => !name.endsWith("/"))
    .forEach((entry) => {
      const { name, size, packedSize, isEncrypted } = entry;
      known.set({ name, size, packedSize, isEncrypted }, entry);
    });
  reading.used.entries += known.size;
  const covered = overlapping(entries);
  const unpack = (entry: ArchiveEntry): Unpacking => {
    const found = known.get(entry);
    if (found === undefined) {
      return { upTo: () => nothing };
    }
    return unpacking(bytes, found, covered.has(found), reading);
  };
  return {
    entries: Array.from(known.keys()),
    troubles: troublesOf(isDamaged || covered.size > 0, entries.length > most),
    read: (entry) => unpack(entry).upTo(Infinity),
    unpack,
  };
}

interface Found {
  readonly entries: readonly DirectoryEntry[];
  readonly isDamaged: boolean;
}

/** By the directory, and, where it is damaged, by the headers of entries if they tell more. */
function entriesOf(bytes: Uint8Array, most: number): Found {
  const found = readDirectory(bytes, most);
  const isGood = found.entries.every(({ start }) => isAt(bytes, localSignature, start));
  if (isGood && !found.isDamaged) {
    return found;
  }
  const entries = readLocalHeaders(bytes, most);
  if (isGood && entries.length <= found.entries.length) {
    return found;
  }
  return { entries, isDamaged: true };
}

function troublesOf(isDamaged: boolean, hasTooMany: boolean): readonly Trouble[] {
  const troubles: Trouble[] = [];
  if (isDamaged) {
    troubles.push("damaged");
  }
  if (hasTooMany) {
    troubles.push("too-large");
  }
  return troubles;
}
