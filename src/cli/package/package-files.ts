import type { Address } from "./address";
import { emergencyFiles } from "./emergency";
import { serverHeaders } from "./headers";
import { type ManifestChoices, packagedManifest } from "./packaged-manifest";
import { type PackagedPolicy, packagedPolicy } from "./packaged-policy";
import { holdsPolicy, withPolicy } from "./policy-place";
import { azureConfig, iisConfig, nginxConfig } from "./server-files";
import { type Files, sumsFile, sumsText } from "./sums";

export interface PackageChoices extends ManifestChoices {
  readonly address: Address;
  /** The policy as it was read, or none: then everything is let through. */
  readonly policy: Readonly<Record<string, unknown>> | "emergency-open";
  /** Further origins whose pages may put the pane into a frame. */
  readonly framedBy: readonly string[];
}

export interface Made {
  readonly files: Files;
  /** As the pane will say it; empty where nothing is checked. */
  readonly policyVersion: string;
}

export type PackageResult =
  ({ readonly ok: true } & Made) | { readonly ok: false; readonly problems: readonly string[] };

/** Files that carry the policy: the handler, which may fetch nothing, and what the pane reads. */
const policyFiles: readonly string[] = ["launchevent.js", "policy.js"];

/** The whole package, of the files of a release. Reads no clock, so that the same makes the same. */
export function packageFiles(release: Files, choices: PackageChoices): PackageResult {
  const officeScript = officeScriptOf(release);
  if (officeScript === undefined) {
    return refusal("taskpane.html: The page of the release does not say where office.js is.");
  }
  const content =
    choices.policy === "emergency-open"
      ? { ok: true as const, files: emergencyFiles(release, officeScript), policyVersion: "" }
      : withPolicyIn(release, packagedPolicy(choices.policy));
  if (!content.ok) {
    return content;
  }
  const files = new Map(content.files);
  files.delete(sumsFile);
  const manifest = files.get("manifest.xml")?.toString() ?? "";
  files.set("manifest.xml", Buffer.from(packagedManifest(manifest, choices.address, choices)));
  addServerFiles(files, choices, new URL(officeScript).origin);
  files.set(sumsFile, Buffer.from(sumsText(files)));
  return { ok: true, files, policyVersion: content.policyVersion };
}

function officeScriptOf(release: Files): string | undefined {
  const page = release.get("taskpane.html")?.toString() ?? "";
  return /<script src="(https:[^"]+\/office\.js)"/.exec(page)?.[1];
}

/** Refuses a release in which the policy has no place of its own, or a place that is not known. */
function withPolicyIn(release: Files, policy: PackagedPolicy): PackageResult {
  const holders = [...release].filter(
    ([path, bytes]) => path.endsWith(".js") && holdsPolicy(bytes.toString()),
  );
  const unknown = holders.find(([path]) => !policyFiles.includes(path));
  if (unknown !== undefined) {
    return refusal(
      `${unknown[0]}: A policy stands in this file, where none is looked for. ${tell}`,
    );
  }
  const files = new Map(release);
  for (const path of policyFiles) {
    const changed = withPolicy(release.get(path)?.toString() ?? "", policy);
    if (changed === undefined) {
      return refusal(`${path}: This file has not exactly one place for the policy. ${tell}`);
    }
    files.set(path, Buffer.from(changed));
  }
  return { ok: true, files, policyVersion: policy.version };
}

const tell = "This is a fault of the release: get another, and tell who made it.";

function addServerFiles(
  files: Map<string, Buffer>,
  { address, framedBy }: PackageChoices,
  officeOrigin: string,
): void {
  const headers = serverHeaders(officeOrigin, framedBy);
  const paths = [...files.keys()].sort();
  const wellKnown = { allowed: [`${address.origin}${address.path}launchevent.js`] };
  const made = {
    "nginx.conf": nginxConfig(headers, address),
    "web.config": iisConfig(headers, paths),
    "staticwebapp.config.json": azureConfig(headers, address, paths),
    ".well-known/microsoft-officeaddins-allowed.json": `${JSON.stringify(wellKnown, undefined, 2)}\n`,
  };
  Object.entries(made).forEach(([path, text]) => files.set(path, Buffer.from(text)));
}

function refusal(problem: string): PackageResult {
  return { ok: false, problems: [problem] };
}
