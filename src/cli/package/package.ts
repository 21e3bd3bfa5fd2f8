import { packageManifestProblems } from "../manifest/manifest";
import { dayOf } from "../../eml/day";
import { codeOf, type ExitStatus, type Io } from "../io";
import { readPolicyFile } from "../load-policy";
import { type Address, readAddress } from "./address";
import { replaceFolder } from "./folders";
import { outFolderProblems } from "./out-folder";
import { type Made, type PackageChoices, packageFiles } from "./package-files";
import { manifestChoiceProblem } from "./packaged-manifest";
import { readRelease } from "./release";
import { sumsFile } from "./sums";

export interface PackageOptions {
  readonly origin: string;
  readonly out: string;
  readonly policy?: string | undefined;
  readonly emergencyOpen?: boolean | undefined;
  readonly id?: string | undefined;
  readonly revision?: string | undefined;
  readonly framedBy?: readonly string[] | undefined;
  readonly allowLocalhost?: boolean | undefined;
  readonly release?: string | undefined;
}

/** Turns the release into the folder that is copied to a web server. Writes all of it or nothing. */
export async function makePackage(options: PackageOptions, io: Io): Promise<ExitStatus> {
  const problems: string[] = [];
  const address = readAddress(options.origin, options.allowLocalhost === true);
  if ("problem" in address) problems.push(address.problem);
  problems.push(...choiceProblems(options));
  const folder = options.release ?? io.releaseFolder;
  problems.push(...(await outFolderProblems(options.out, folder)));
  const policy = await chosenPolicy(options, io);
  problems.forEach((problem) => io.complain(problem));
  if (problems.length > 0 || policy === undefined || "problem" in address) {
    return 2;
  }
  const release = await readRelease(folder);
  const { id, revision, framedBy = [] } = options;
  const made = release.ok
    ? packageFiles(release.files, { address, policy, id, revision, framedBy })
    : release;
  if (!made.ok) {
    made.problems.forEach((problem) => io.complain(problem));
    return 2;
  }
  return finish(made, address, options, io);
}

/** The last look, at what was made. Then it is written. */
async function finish(
  { files, policyVersion }: Made,
  address: Address,
  { out, policy, emergencyOpen }: PackageOptions,
  io: Io,
): Promise<ExitStatus> {
  const problems = packageManifestProblems(files, address);
  if (problems.length > 0) {
    problems.forEach((problem) => io.complain(`manifest.xml: ${problem}`));
    return 2;
  }
  try {
    await replaceFolder(out, files);
  } catch (failure) {
    io.complain(`--out: ${out} cannot be written (${codeOf(failure)}). Nothing was changed there.`);
    return 2;
  }
  io.print(`${out}: ${files.size} files for ${address.origin}${address.path}`);
  io.print(
    emergencyOpen === true
      ? "NOTHING IS CHECKED with this package: every message is sent. The pane says so."
      : `Policy: ${policy ?? ""}, version ${policyVersion}.`,
  );
  io.print(`Copy the folder to the web server. ${sumsFile} names every file in it.`);
  return 0;
}

function choiceProblems(options: PackageOptions): readonly string[] {
  const framing = (options.framedBy ?? []).filter(
    (origin) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/.test(origin),
  );
  const isBoth = options.emergencyOpen === true && options.policy !== undefined;
  return [
    ...(isBoth
      ? ["--emergency-open: Nothing is checked, so leave out --policy: it would not count."]
      : []),
    ...[manifestChoiceProblem(options)].flatMap((problem) => problem ?? []),
    ...framing.map(
      (origin) =>
        `--framed-by: Write an origin without a path, such as https://mail.example.police.uk. It is "${origin}".`,
    ),
  ];
}

async function chosenPolicy(
  { policy, emergencyOpen }: PackageOptions,
  io: Io,
): Promise<PackageChoices["policy"] | undefined> {
  if (emergencyOpen === true) {
    return "emergency-open";
  }
  if (policy === undefined) {
    io.complain(
      "--policy: Name the policy of the force. samples/policy.json is one to begin with.",
    );
    return undefined;
  }
  const read = await readPolicyFile(policy, io);
  if (read === undefined) {
    return undefined;
  }
  const { reviewBy } = read.policy.about;
  if (reviewBy !== undefined && reviewBy < dayOf(io.now())) {
    io.complain(`${policy}: reviewBy: This day is over (${reviewBy}). The pane will say so.`);
  }
  return read.json as Readonly<Record<string, unknown>>; // What is read as a policy is an object.
}
