import type { DirectoryEntry } from "./directory";
import { localLength } from "./local-headers";

/**
 * The entries that begin inside another one.
 *
 * No packer makes them. They let a small file claim to hold petabytes, each byte of it being read
 * for many entries.
 */
export function overlapping(entries: readonly DirectoryEntry[]): ReadonlySet<DirectoryEntry> {
  const found = new Set<DirectoryEntry>();
  let end = 0;
  Array.from(entries)
    .sort((one, other) => one.start - other.start)
    .forEach((entry) => {
      if (entry.start < end) {
        found.add(entry);
      }
      end = Math.max(end, entry.start + localLength + entry.packedSize);
    });
  return found;
}
