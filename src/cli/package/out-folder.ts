import { lstat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

import { readFolder } from "./folders";
import { differences } from "./sums";

/** A file that every package has, and no release. */
const ofPackage = "nginx.conf";

/** Why no package may be put at this place, in words; nothing where one may. */
export async function outFolderProblems(out: string, release: string): Promise<readonly string[]> {
  const between = relative(resolve(out), resolve(release));
  if (between === "" || !between.startsWith("..")) {
    return [`--out: ${out} is, or holds, the release itself. Name another folder.`];
  }
  if (await isSomethingElse(out)) {
    return [`--out: ${out} is a file and no folder. Name a folder.`];
  }
  const files = await readFolder(out);
  if (files === undefined || files.size === 0) {
    return [];
  }
  const differing = differences(files);
  if (differing === undefined || !files.has(ofPackage)) {
    return [`--out: ${out} is not empty, and what is in it is no package. Name another folder.`];
  }
  return differing
    .filter(({ how }) => how !== "missing")
    .map(({ path, how }) => `${join(out, path)}: ${wrong[how === "changed" ? how : "added"]}`);
}

/** Nothing is at its place yet, or a folder. All else would be lost. */
function isSomethingElse(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

const wrong = {
  changed:
    "Somebody has changed this file since it was packaged. Move it away, then package again.",
  added: "This file was not put here by a package. Move it away, then package again.",
} as const;
