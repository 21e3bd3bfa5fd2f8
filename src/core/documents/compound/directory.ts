import { byteAt, u16, u32 } from "../bytes/binary";
import { utf16 } from "../bytes/text";

/** One storage or stream, as the directory has it. [MS-CFB] 2.6.1. */
export interface DirectoryEntry {
  readonly path: string;
  readonly size: number;
  readonly isStorage: boolean;
  readonly firstSector: number;
}

const entryLength = 128;

/** Deeper nesting than any program writes. It keeps paths short in a hostile file. */
const deepest = 40;

interface Branch {
  readonly id: number;
  readonly folder: string;
  readonly depth: number;
}

/**
 * All entries that hang together with the root. Each is visited once, whichever way its
 * neighbours are arranged: that the trees are sorted and free of loops is not relied on.
 */
export function directoryEntries(directory: Uint8Array): readonly DirectoryEntry[] {
  const seen = new Uint8Array(Math.floor(directory.length / entryLength));
  const entries: DirectoryEntry[] = [];
  const branches: Branch[] = [{ id: u32(directory, 76), folder: "", depth: 0 }];
  for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
    const { id, folder, depth } = branch;
    if (seen[id] === 0) {
      seen[id] = 1;
      const at = id * entryLength;
      const entry = entryAt(directory, at, folder);
      // The left neighbour is looked at first, so that names stay in their order.
      branches.push({ id: u32(directory, at + 72), folder, depth });
      if (entry !== undefined) {
        entries.push(entry);
        if (entry.isStorage && depth < deepest) {
          branches.push({
            id: u32(directory, at + 76),
            folder: `${entry.path}/`,
            depth: depth + 1,
          });
        }
      }
      branches.push({ id: u32(directory, at + 68), folder, depth });
    }
  }
  return entries;
}

/** The root entry, which holds the stream of small streams. */
export function rootEntry(directory: Uint8Array): Pick<DirectoryEntry, "size" | "firstSector"> {
  return { size: u32(directory, 120), firstSector: u32(directory, 116) };
}

function entryAt(bytes: Uint8Array, at: number, folder: string): DirectoryEntry | undefined {
  const type = byteAt(bytes, at + 66);
  if (type !== 1 && type !== 2) {
    return undefined;
  }
  const [name = ""] = utf16(bytes, at, at + Math.min(64, u16(bytes, at + 64))).split("\0");
  return {
    path: folder + name,
    size: Number(type === 2) * u32(bytes, at + 120),
    isStorage: type === 1,
    firstSector: u32(bytes, at + 116),
  };
}
