import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "../../../src/cli/run";

export type Content = string | Uint8Array;

/** A policy as it was written. */
export interface Written {
  readonly organisation: { readonly domains?: readonly string[] };
  readonly allow?: readonly unknown[];
  readonly deny?: readonly unknown[];
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A folder with these files, and what is asked of the command there. */
export function folderWith(files: Readonly<Record<string, Content>>) {
  const folder = mkdtempSync(join(tmpdir(), "second-look-import-"));
  const configs = join(folder, "configs");
  mkdirSync(configs);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(configs, name), content);
  }
  return { folder, configs, out: join(folder, "policy.json") };
}

/** Runs one command line over the disk. Paths of the folder are taken out of what it says. */
export async function cli(args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await run(args, {
    readFile: (path) => Promise.resolve().then(() => readFileSync(path)),
    listFolder: (path) =>
      Promise.resolve().then(() => {
        const found = statSync(path, { throwIfNoEntry: false });
        return found?.isDirectory() === true
          ? readdirSync(path).map((name) => ({ name, kind: "file" as const }))
          : undefined;
      }),
    progress: () => {},
    now: () => new Date("2026-11-23T12:00:00Z"),
    releaseFolder: "dist",
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { status, printed, complained };
}

/** Imports files into a new policy, and reads it. */
export async function imported(files: Readonly<Record<string, Content>>, ...options: string[]) {
  const { configs, out } = folderWith(files);
  const said = await cli(["import", configs, "--out", out, ...options]);
  const policy = said.status === 2 ? undefined : (JSON.parse(readFileSync(out, "utf8")) as Written);
  return { ...said, policy, out, configs };
}

/** The patterns of a list, in order. */
export function matches(list: readonly unknown[] = []): readonly unknown[] {
  return list.map((line) => (line as { match: unknown }).match);
}

/** `file:line` of every line that is said not to be as it was, and how. */
export function told(printed: readonly string[]): readonly string[] {
  return printed.flatMap((line) => {
    const [, file, at, how] =
      /([^/]+): line (\d+): (not carried over|carried over with another meaning)/.exec(line) ?? [];
    return file === undefined
      ? []
      : [`${file}:${at ?? ""} ${how?.startsWith("not") ? "left" : "changed"}`];
  });
}
