import { byteAt, u32 } from "../bytes/binary";
import { fileSectors, smallSectors } from "./allocation";
import { directoryEntries, rootEntry, type DirectoryEntry } from "./directory";

/** A storage or a stream of a compound file. */
export interface CompoundEntry {
  /** With the storages that it lies in, "/" between. */
  readonly path: string;
  /** In bytes, as the directory says: 0 of a storage, and a lie in a damaged file. */
  readonly size: number;
  readonly isStorage: boolean;
}

/** A file that holds streams in storages, as files lie in folders. [MS-CFB]. */
export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** What is in a stream, without regard to case; less than its size where the file is damaged. */
  readonly stream: (path: string) => Uint8Array | undefined;
  /** The directory could not be read to its end, or a stream read so far is shorter than it says. */
  readonly isDamaged: boolean;
}

/** [MS-CFB] 2.6.1: what the first entry of every directory is. */
const rootType = 5;

/** Opens a compound file, damaged ones as far as they go. Undefined where it is none at all. */
export function openCompound(bytes: Uint8Array): CompoundFile | undefined {
  if (u32(bytes, 0) !== 0xe011cfd0) {
    return undefined;
  }
  const sectors = fileSectors(bytes);
  const directory = sectors.chain(u32(bytes, 48), bytes.length);
  const root = rootEntry(directory);
  const table = sectors.chain(u32(bytes, 60), bytes.length);
  const small = smallSectors(sectors.chain(root.firstSector, root.size), table, bytes);
  const cutoff = u32(bytes, 56);
  const entries = directoryEntries(directory);
  const streams = new Map<string, DirectoryEntry>();
  const read = new Map<string, Uint8Array>();
  let isDamaged = byteAt(directory, 66) !== rootType;
  for (const entry of entries) {
    if (!entry.isStorage && !streams.has(entry.path.toLowerCase())) {
      streams.set(entry.path.toLowerCase(), entry);
    }
  }

  function content(entry: DirectoryEntry): Uint8Array {
    const found = ((entry.size < cutoff && small) || sectors).chain(entry.firstSector, entry.size);
    isDamaged = isDamaged || found.length < entry.size;
    return found;
  }
  return {
    entries,
    stream: (path) => {
      const key = path.toLowerCase();
      const entry = streams.get(key);
      const known = read.get(key);
      if (entry === undefined || known !== undefined) {
        return known;
      }
      const found = content(entry);
      read.set(key, found);
      return found;
    },
    get isDamaged() {
      return isDamaged;
    },
  };
}
