import { assessFile, draftOfFile, type FileAudience } from "../core/assessment/assess-file";
import { withHiddenPlaces } from "../core/assessment/attached-file";
import { attachedFileReader } from "../core/assessment/read-attached";
import { widestLimits } from "../core/documents/limits";
import { organisationFor, type Policy } from "../core/policy/policy";
import { counted } from "../messages/english";
import { type Names, plainNames } from "../messages/names";
import { dayOf } from "../eml/day";
import { filesUnder } from "./files-under";
import { type ExitStatus, type Io, tryRead, worse } from "./io";
import { loadPolicy } from "./load-policy";
import { jsonLine, plainLines, type Report } from "./report";
import { sarifLog } from "./sarif";

export interface ScanOptions {
  readonly policy?: string | undefined;
  readonly audience: FileAudience;
  readonly json?: boolean | undefined;
  readonly sarif?: boolean | undefined;
}

/** Looks into files and folders before they are handed over or published, and prints what it finds. */
export async function scan(
  paths: readonly string[],
  options: ScanOptions,
  io: Io,
): Promise<ExitStatus> {
  const policy = await loadPolicy(options.policy, io);
  if (policy === undefined) {
    return 2;
  }
  const lists = await Promise.all(paths.map((path) => filesUnder(path, io)));
  const files = lists.flat();
  const reports: Report[] = [];
  let status: ExitStatus = 0;
  for (const [at, path] of files.entries()) {
    const report = await scanOne(path, options, policy, io);
    status = worse(status, statusOf(report));
    if (report !== undefined) reports.push(report);
    io.progress(at + 1, files.length);
  }
  print(reports, options, io);
  return status;
}

async function scanOne(
  path: string,
  { audience }: ScanOptions,
  policy: Policy,
  io: Io,
): Promise<Report | undefined> {
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return undefined;
  }
  const today = dayOf(io.now());
  const name = path.replace(/^.*[/\\]/, "");
  const alone = draftOfFile(name, bytes.length);
  const file = attachedFileReader(alone, policy, today)(bytes, name, widestLimits);
  const draft = withHiddenPlaces(alone, [file]);
  const names = plainNames(draft, organisationFor(policy, draft, today));
  const assessment = assessFile(draft, file, audience, policy, today);
  return {
    path,
    assessment,
    names: { ...names, address: () => said[audience], isOrganisationKnown: true },
  };
}

/** What the people are called who would get it: they have no address. */
const said: Readonly<Record<FileAudience, ReturnType<Names["address"]>>> = {
  inside: "a colleague",
  trusted: "a partner",
  outside: "somebody",
  public: "the public",
};

function statusOf(report: Report | undefined): ExitStatus {
  if (report === undefined) {
    return 2;
  }
  return report.assessment.decision === "send" ? 0 : 1;
}

/** In words, only the files of which there is something to say, and then how many were clean. */
function print(reports: readonly Report[], { json, sarif }: ScanOptions, io: Io): void {
  if (sarif) {
    io.print(JSON.stringify(sarifLog(reports), null, 2));
  } else if (json) {
    reports.forEach((report) => io.print(jsonLine(report)));
  } else {
    const speaking = reports.filter(({ assessment }) => saysSomething(assessment));
    speaking.flatMap(plainLines).forEach((line) => io.print(line));
    const looked = counted(reports.length, "file", "files");
    io.print(`${looked} looked into, nothing found in ${reports.length - speaking.length}.`);
  }
}

function saysSomething({ findings, unchecked }: Report["assessment"]): boolean {
  return findings.length + unchecked.length > 0;
}
