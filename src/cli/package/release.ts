import { join } from "node:path";

import { readFolder } from "./folders";
import { type Difference, differences, type Files, sumsFile } from "./sums";

export type ReleaseResult =
  | { readonly ok: true; readonly files: Files }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the built add-in, and refuses one that is not as it was built. */
export async function readRelease(folder: string): Promise<ReleaseResult> {
  const files = await readFolder(folder);
  if (files === undefined) {
    return refusal(`${folder}: The built add-in is not there. ${again}`);
  }
  const differing = differences(files);
  if (differing === undefined) {
    return refusal(`${folder}: The sums of the built add-in are missing (${sumsFile}). ${again}`);
  }
  if (differing.length > 0) {
    const problems = differing.map(({ path, how }) => `${join(folder, path)}: ${wrong[how]}`);
    return { ok: false, problems: [...problems, `${folder}: ${again}`] };
  }
  return { ok: true, files };
}

const again = "Unpack the release again, or name its folder with --release.";

const wrong: Readonly<Record<Difference["how"], string>> = {
  missing: "This file of the release is missing.",
  changed: "This file is not as it was built.",
  added: "This file is none of the release.",
};

function refusal(problem: string): ReleaseResult {
  return { ok: false, problems: [problem] };
}
