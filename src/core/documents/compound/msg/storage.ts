import type { CompoundEntry, CompoundFile } from "../container";

/** What lies in a storage, as a compound file of its own. */
export function storageIn(file: CompoundFile, path: string): CompoundFile {
  const folder = `${path}/`;
  const within = file.entries.filter((entry) => entry.path.startsWith(folder));
  return storageOf(file, folder, within);
}

/** The storages that lie in a file itself, with such a name: a mail may have a thousand recipients. */
export function storagesNamed(file: CompoundFile, prefix: string): readonly CompoundFile[] {
  const storages = new Map<string, CompoundEntry[]>();
  for (const entry of file.entries.filter(({ path }) => path.startsWith(prefix))) {
    const [name = ""] = entry.path.split("/", 1);
    const known = storages.get(name) || [];
    storages.set(name, known);
    if (entry.path.length > name.length) {
      known.push(entry);
    }
  }
  return Array.from(storages, ([name, within]) => storageOf(file, `${name}/`, within));
}

function storageOf(
  file: CompoundFile,
  folder: string,
  within: readonly CompoundEntry[],
): CompoundFile {
  return {
    entries: within.map(({ path, size, isStorage }) => ({
      path: path.slice(folder.length),
      size,
      isStorage,
    })),
    stream: (inner) => file.stream(folder + inner),
    get isDamaged() {
      return file.isDamaged;
    },
  };
}
