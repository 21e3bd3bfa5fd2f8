import type { CompoundEntry, CompoundFile } from "./container";

/** The storages in which Excel keeps objects, and that in which Word keeps them. */
const objectStorage = /^(MBD[0-9A-F]{8}|ObjectPool\/[^/]+)\/(.*)$/i;

/** The objects in a workbook or a document, each as a compound file of its own. */
export function objectStorages(file: CompoundFile): readonly CompoundFile[] {
  const found = new Map<string, CompoundEntry[]>();
  for (const { path, size, isStorage } of file.entries) {
    const [, storage = "", within = ""] = objectStorage.exec(path) || [];
    if (storage !== "") {
      const entries = found.get(storage) || [];
      entries.push({ path: within, size, isStorage });
      found.set(storage, entries);
    }
  }
  return Array.from(found, ([storage, entries]) => ({
    entries,
    stream: (path) => file.stream(`${storage}/${path}`),
    get isDamaged() {
      return file.isDamaged;
    },
  }));
}
