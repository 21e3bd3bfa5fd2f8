import { createHash } from "node:crypto";

/** The files of a folder, by their path in it, with slashes. */
export type Files = ReadonlyMap<string, Buffer>;

/** The sums of a folder stand in it, and are read by `sha256sum --check`. */
export const sumsFile = "SHA256SUMS";

export function sumOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** One line for each file but the sums themselves, sorted by path. */
export function sumsText(files: Files): string {
  return [...files]
    .filter(([path]) => path !== sumsFile)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${sumOf(bytes)}  ${path}\n`)
    .join("");
}

export interface Difference {
  readonly path: string;
  readonly how: "missing" | "changed" | "added";
}

/** How a folder differs from its own sums. `undefined` where it has none. */
export function differences(files: Files): readonly Difference[] | undefined {
  const text = files.get(sumsFile)?.toString();
  if (text === undefined) {
    return undefined;
  }
  const expected = readSums(text);
  const gone = [...expected].flatMap(([path, sum]): readonly Difference[] => {
    const bytes = files.get(path);
    if (bytes === undefined) return [{ path, how: "missing" }];
    return sumOf(bytes) === sum ? [] : [{ path, how: "changed" }];
  });
  const added = [...files.keys()].filter((path) => path !== sumsFile && !expected.has(path));
  return [...gone, ...added.map((path): Difference => ({ path, how: "added" }))];
}

function readSums(text: string): ReadonlyMap<string, string> {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm)];
  return new Map(lines.map(([, sum = "", path = ""]) => [path, sum]));
}
