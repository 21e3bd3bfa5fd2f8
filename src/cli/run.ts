import { Command, CommanderError, Option } from "commander";

import { check, type CheckOptions } from "./check";
import type { ExitStatus, Io } from "./io";
import { scan, type ScanOptions } from "./scan";

/** Runs one command line, and returns its exit status. Prints only through `io`. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command("second-look")
    .description("Takes a second look at a message before it is sent.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.complain(text.trimEnd()),
    });
  program
    .command("check")
    .description("Say what would happen if these drafts were sent.")
    .argument("<draft...>", "drafts saved as .eml files")
    .option(
      "--policy <file>",
      "the organisation's policy; without it, the sender's domain is inside",
    )
    .option(
      "--remember",
      "take the drafts for mail that one officer sends, one after the other, at the times in Date",
    )
    .option("--json", "print one JSON object a line")
    .action(async (drafts: string[], options: CheckOptions) => {
      status = await check(drafts, options, io);
    });
  program
    .command("scan")
    .description("Say what is in these files, and hidden in them, before they are handed over.")
    .argument("<path...>", "files and folders")
    .addOption(
      new Option("--audience <who>", "who is to have them")
        .choices(["inside", "trusted", "outside", "public"])
        .default("outside"),
    )
    .option("--policy <file>", "the organisation's policy")
    .addOption(new Option("--json", "print one JSON object a line").conflicts("sarif"))
    .option("--sarif", "print SARIF 2.1.0, for a pipeline")
    .action(async (paths: string[], options: ScanOptions) => {
      status = await scan(paths, options, io);
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (failure) {
    if (failure instanceof CommanderError) {
      return failure.exitCode === 0 ? 0 : 2; // Commander has said what is wrong by now.
    }
    throw failure;
  }
}
