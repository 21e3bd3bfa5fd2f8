import { assess } from "../core/assessment/assess";
import { type Begin, lessonOf } from "../core/assessment/lesson";
import { withHiddenPlaces } from "../core/assessment/attached-file";
import { attachedFileReader } from "../core/assessment/read-attached";
import { widestLimits } from "../core/documents/limits";
import { isKnown, type Organisation } from "../core/mail/organisation";
import { type Memory, newMemory } from "../core/memory/memory";
import { organisationFor, type Policy } from "../core/policy/policy";
import type { Occasion } from "../core/rules/occasion";
import { plainNames } from "../messages/names";
import { dayOf } from "./day";
import { type ExitStatus, type Io, tryRead, worse } from "./io";
import { loadPolicy } from "./load-policy";
import { readEml } from "./read-eml";
import { jsonLine, plainLines, type Report } from "./report";

export interface CheckOptions {
  readonly policy?: string | undefined;
  readonly json?: boolean | undefined;
  readonly remember?: boolean | undefined;
}

/** What all drafts of one command line are checked with. */
interface Checking {
  readonly policy: Policy;
  readonly options: CheckOptions;
  readonly io: Io;
  /** Of the drafts so far, where they are taken for mail of one officer. */
  memory: Memory | undefined;
}

/** Assesses each draft and prints what it finds. A draft that cannot be read stops no other. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<ExitStatus> {
  const policy = await loadPolicy(options.policy, io);
  if (policy === undefined) {
    return 2;
  }
  const checking: Checking = { policy, options, io, memory: undefined };
  let status: ExitStatus = 0;
  for (const path of paths) {
    status = worse(status, await checkOne(path, checking));
  }
  return status;
}

async function checkOne(path: string, checking: Checking): Promise<ExitStatus> {
  const { policy, options, io } = checking;
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return 2;
  }
  const { draft: written, contents, signedIn, date, flaws } = await readEml(bytes);
  for (const { sentence } of flaws) {
    io.complain(`${path}: ${sentence}`);
  }
  if (written === undefined) {
    return 2;
  }
  const sent = options.remember === true ? date : undefined;
  const now = sent ?? io.now();
  const occasion = { ...moment(now), ...noNotes, signedIn, memory: checking.memory };
  const organisation = organisationFor(policy, written, occasion.today);
  const read = attachedFileReader(written, policy, occasion.today);
  const files = contents.map((content, at) =>
    read(content, written.attachments[at]?.name ?? "", widestLimits),
  );
  const draft = withHiddenPlaces(written, files);
  const verdicts = files.map(({ verdict }) => verdict);
  const assessment = assess(draft, policy, occasion, verdicts);
  print({ path, assessment, names: plainNames(draft, organisation) }, options, io);
  if (options.remember) {
    const judged = { draft, organisation, occasion, assessment };
    checking.memory = lessonOf(judged, policy, beginning) ?? checking.memory;
  }
  if (flaws.length > 0 || isOwnerless(path, organisation, io)) {
    return 2;
  }
  return assessment.decision === "send" ? 0 : 1;
}

/** A saved mail carries none of what the add-in notes on an open draft. */
const noNotes = { start: undefined, settled: undefined };

/** Nothing of it leaves this process, so one salt will do. */
const beginning: Begin = (seconds) => newMemory("second-look-command-line", seconds);

function moment(now: Date): Pick<Occasion, "today" | "seconds"> {
  return { today: dayOf(now), seconds: Math.floor(now.getTime() / 1000) };
}

function print(report: Report, { json }: CheckOptions, io: Io): void {
  const lines = json ? [jsonLine(report)] : plainLines(report);
  lines.forEach((line) => io.print(line));
}

/** Without a sender and without a policy, nobody can tell inside from outside. */
function isOwnerless(path: string, organisation: Organisation, io: Io): boolean {
  if (isKnown(organisation)) {
    return false;
  }
  io.complain(
    `${path}: It has no From address, so its organisation is unknown. Name one with --policy.`,
  );
  return true;
}
