import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

import { codeOf } from "../io";
import type { Files } from "./sums";

/** Every file of a folder and of those below it; `undefined` where there is no such folder. */
export async function readFolder(folder: string): Promise<Files | undefined> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return undefined;
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const file = join(entry.parentPath, entry.name);
    files.set(relative(folder, file).split(sep).join("/"), await readFile(file));
  }
  return files;
}

/**
 * Puts these files, and no others, at a folder's place. They are written beside it and moved there
 * when they are whole, so that no web server ever serves half a package.
 */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  const place = resolve(folder);
  await mkdir(dirname(place), { recursive: true });
  const beside = await mkdtemp(`${place}.new-`);
  try {
    const made = join(beside, "package");
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(made, path)), { recursive: true });
      await writeFile(join(made, path), bytes);
    }
    await swap(place, made, join(beside, "earlier"));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The earlier folder goes back to its place where the new one cannot take it. */
async function swap(place: string, made: string, aside: string): Promise<void> {
  const wasThere = await rename(place, aside).then(
    () => true,
    (failure: unknown) => {
      if (codeOf(failure) === "ENOENT") return false;
      throw failure;
    },
  );
  try {
    await rename(made, place);
  } catch (failure) {
    if (wasThere) await rename(aside, place);
    throw failure;
  }
}
