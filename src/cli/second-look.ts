import { readFile } from "node:fs/promises";

import { run } from "./run";

/** The binary: the only file that prints, and that sets the exit status. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    readFile: (path) => readFile(path),
    now: () => new Date(),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
}

main().catch((failure: unknown) => {
  // The kind of fault and not its message, which may quote the mail.
  const kind = failure instanceof Error ? failure.name : "unknown fault";
  process.stderr.write(`second-look: This is a fault of Second Look itself (${kind}).\n`);
  process.exitCode = 2;
});
