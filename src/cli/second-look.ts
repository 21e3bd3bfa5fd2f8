import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import type { FolderEntry } from "./io";
import { run } from "./run";
import { TerminalProgress } from "./terminal-progress";

/** The binary: the only file that prints, and that sets the exit status. */
async function main(): Promise<void> {
  const progress = new TerminalProgress();
  process.exitCode = await run(process.argv.slice(2), {
    readFile: (path) => readFile(path),
    listFolder,
    now: () => new Date(),
    releaseFolder: join(__dirname, "../dist"),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    progress: (done, all) => {
      progress.show(done, all);
    },
  });
}

/** A path that cannot be looked at is no folder: reading it says why. */
async function listFolder(path: string): Promise<readonly FolderEntry[] | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return undefined;
  }
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FolderEntry["kind"] {
  if (entry.isFile()) {
    return "file";
  }
  return entry.isDirectory() ? "folder" : "other";
}

main().catch((failure: unknown) => {
  // The kind of fault and not its message, which may quote the mail.
  const kind = failure instanceof Error ? failure.name : "unknown fault";
  process.stderr.write(`second-look: This is a fault of Second Look itself (${kind}).\n`);
  process.exitCode = 2;
});
