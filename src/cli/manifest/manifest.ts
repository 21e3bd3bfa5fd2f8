import { type ExitStatus, type Io, tryRead } from "../io";
import type { Address } from "../package/address";
import { readFolder } from "../package/folders";
import type { Files } from "../package/sums";
import { manifestMistakes } from "./manifest-mistakes";
import { mistakeSentence } from "./mistake";

export interface ManifestOptions {
  readonly package?: string | undefined;
}

/** Says what is wrong with a manifest, alone or with the files that it names. */
export async function lintManifest(
  path: string,
  options: ManifestOptions,
  io: Io,
): Promise<ExitStatus> {
  const bytes = await tryRead(io, path);
  const files = options.package === undefined ? undefined : await readFolder(options.package);
  if (bytes === undefined) {
    return 2;
  }
  if (options.package !== undefined && files === undefined) {
    io.complain(`--package: There is no folder ${options.package}.`);
    return 2;
  }
  const mistakes = manifestMistakes(Buffer.from(bytes), files && { files });
  mistakes.forEach((mistake) => io.print(`${path}: ${mistakeSentence(mistake)}`));
  if (mistakes.length === 0) {
    io.print(`${path}: no mistakes found.`);
  }
  return mistakes.length === 0 ? 0 : 1;
}

/** The same for a package that has just been made. */
export function packageManifestProblems(
  files: Files,
  { origin, path }: Address,
): readonly string[] {
  const manifest = files.get("manifest.xml") ?? Buffer.alloc(0);
  return manifestMistakes(manifest, { files, base: origin + path }).map(mistakeSentence);
}
