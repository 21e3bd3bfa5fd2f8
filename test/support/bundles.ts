import { existsSync, readFileSync } from "node:fs";

/** A built file. The tests of bundles run what is deployed, so it must have been built. */
export function builtFile(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there: run "npm run build" first.`);
  return readFileSync(path, "utf8");
}
