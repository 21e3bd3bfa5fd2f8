import type { Address } from "./address";

/** Where the manifest of the release says that its files are. */
const releaseUrl = "https://localhost:3001/";

export interface ManifestChoices {
  readonly id?: string | undefined;
  /** The fourth part of the version: counts the manifests that a force makes of one release. */
  readonly revision?: string | undefined;
}

/** What is wrong with the choices, in words. */
export function manifestChoiceProblem({ id, revision }: ManifestChoices): string | undefined {
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    return `--id: Write a GUID, such as 7d0c5c0e-2b64-4d3f-9a57-51c06f4a8e21. It is "${id}".`;
  }
  if (revision !== undefined && !/^(0|[1-9]\d{0,4})$/.test(revision)) {
    return `--revision: Write a whole number of up to five digits. It is "${revision}".`;
  }
  return undefined;
}

/** The manifest of the release, for an address. It changes with nothing else. */
export function packagedManifest(
  manifest: string,
  { origin, path }: Address,
  { id, revision }: ManifestChoices,
): string {
  const addressed = manifest.replaceAll(releaseUrl, origin + path);
  const named =
    id === undefined ? addressed : addressed.replace(/<Id>[^<]*</, `<Id>${id.toLowerCase()}<`);
  return revision === undefined
    ? named
    : named.replace(/<Version>((?:\d+\.){2}\d+)[^<]*</, `<Version>$1.${revision}<`);
}
