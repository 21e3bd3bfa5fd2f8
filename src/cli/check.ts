import { type Begin, lessonOf } from "../core/assessment/lesson";
import { isKnown, type Organisation } from "../core/mail/organisation";
import { type Memory, newMemory } from "../core/memory/memory";
import type { Policy } from "../core/policy/policy";
import { assessEml } from "../eml/assess-eml";
import { readEml } from "../eml/read-eml";
import { plainNames } from "../messages/names";
import { type ExitStatus, type Io, tryRead, worse } from "./io";
import { loadPolicy } from "./load-policy";
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
  const mail = await readEml(bytes);
  const { draft, flaws } = mail;
  for (const { sentence } of flaws) {
    io.complain(`${path}: ${sentence}`);
  }
  if (draft === undefined) {
    return 2;
  }
  const sent = options.remember === true ? mail.date : undefined;
  const judged = assessEml({ ...mail, draft }, policy, sent ?? io.now(), checking.memory);
  const { assessment, organisation } = judged;
  print({ path, assessment, names: plainNames(judged.draft, organisation) }, options, io);
  if (options.remember) {
    checking.memory = lessonOf(judged, policy, beginning) ?? checking.memory;
  }
  if (flaws.length > 0 || isOwnerless(path, organisation, io)) {
    return 2;
  }
  return assessment.decision === "send" ? 0 : 1;
}

/** Nothing of it leaves this process, so one salt will do. */
const beginning: Begin = (seconds) => newMemory("second-look-command-line", seconds);

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
