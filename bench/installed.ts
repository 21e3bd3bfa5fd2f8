import { createRequire } from "node:module";
import path from "node:path";

const requireHere = createRequire(path.resolve("bench/package.json"));

/**
 * A package of `bench/package.json`. The project is checked without these packages, so that whoever
 * loads one says what it takes it for.
 */
export function installed(name: string): unknown {
  return requireHere(name);
}

/** Where the files of such a package are. */
export function folderOf(name: string): string {
  return path.resolve("bench/node_modules", name);
}
