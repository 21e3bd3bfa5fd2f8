import { Command, CommanderError, Option } from "commander";

import { check, type CheckOptions } from "./check";
import type { ExitStatus, Io } from "./io";
import { encodings } from "./import/decoded-text";
import { importPolicy, type ImportOptions } from "./import/import";
import { productIds } from "./import/products";
import { lintManifest, type ManifestOptions } from "./manifest/manifest";
import { makePackage, type PackageOptions } from "./package/package";
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
  program
    .command("package")
    .description("Make the folder that a web server is given, of this release and a policy.")
    .requiredOption("--origin <address>", "where it will be served from: https://addin.example.org")
    .requiredOption("--out <folder>", "a new folder, or an earlier package, which is replaced")
    .option("--policy <file>", "the policy of the force")
    .option("--emergency-open", "let every message through, unchecked; needs no policy")
    .option("--id <guid>", "another id for the add-in than that of the release")
    .option("--revision <number>", "fourth part of the manifest's version: count it up with each")
    .option("--framed-by <origin...>", "further origins whose Outlook shows the pane")
    .option("--allow-localhost", "for trying it out: an origin that only this machine finds")
    .option("--release <folder>", "the built add-in; without it, the one beside this command")
    .action(async (options: PackageOptions) => {
      status = await makePackage(options, io);
    });
  program
    .command("manifest")
    .description("Check a manifest by Outlook's documented rules, without a network.")
    .argument("<manifest>", "an XML manifest")
    .option("--package <folder>", "the folder that the web server is given, to check it together")
    .action(async (path: string, options: ManifestOptions) => {
      status = await lintManifest(path, options, io);
    });
  program
    .command("import")
    .description("Make a policy of the files of FlexConfirmMail or OutlookOkan.")
    .argument("<path...>", "the folder that holds its files, or the files")
    .addOption(
      new Option("--from <product>", "whose files these are; without it, their names tell").choices(
        productIds,
      ),
    )
    .addOption(
      new Option("--encoding <name>", "how they are encoded, where not in UTF-8").choices(
        encodings,
      ),
    )
    .option("--into <file>", "a policy to add to, in place of an empty one")
    .option(
      "--out <file>",
      "the policy to write; without it, only say what would become of each line",
    )
    .option("--overwrite", "write it even if the file is there")
    .action(async (paths: string[], options: ImportOptions) => {
      status = await importPolicy(paths, options, io);
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
