/** What the command line needs from its surroundings. */
export interface Io {
  readFile(path: string): Promise<Uint8Array>;
  /** What is in a folder; `undefined` where the path is none. Links are left out: they may go round. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  now(): Date;
  /** The built add-in that came with this command. */
  readonly releaseFolder: string;
  /** Shows how far the work is, on a terminal. */
  progress(done: number, all: number): void;
  /** Writes one line to standard output. */
  print(line: string): void;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
}

/** 0: every draft or file would go without a question. 1: some would not. 2: something could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Reads a file, or says why not, in words and without the path twice. */
export async function tryRead(io: Io, path: string): Promise<Uint8Array | undefined> {
  try {
    return await io.readFile(path);
  } catch (failure) {
    io.complain(`${path}: ${reasons[codeOf(failure)] ?? "The file cannot be read."}`);
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EISDIR: "This is a folder. Name the files in it.",
  EACCES: "You may not read this file.",
};

/** What Node calls a failure, such as ENOENT. Empty of one that has no such name. */
export function codeOf(failure: unknown): string {
  const hasCode = typeof failure === "object" && failure !== null && "code" in failure;
  return hasCode ? String(failure.code) : "";
}

export function worse(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}
