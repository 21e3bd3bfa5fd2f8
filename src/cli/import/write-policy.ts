import { rename, rm, writeFile } from "node:fs/promises";

import { codeOf } from "../io";

/** Writes a policy whole or not at all. Says in words why not, or returns nothing. */
export async function writePolicy(
  path: string,
  text: string,
  isOverwriting: boolean,
): Promise<string | undefined> {
  try {
    await (isOverwriting ? replace(path, text) : writeFile(path, text, { flag: "wx" }));
    return undefined;
  } catch (failure) {
    const code = codeOf(failure);
    return code === "EEXIST"
      ? `--out: ${path} is there already. Name another file, or add --overwrite.`
      : `--out: ${path} cannot be written (${code}). Nothing was changed there.`;
  }
}

/** Written beside it first, so that a full disk leaves the earlier policy. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.new-${process.pid}`;
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
