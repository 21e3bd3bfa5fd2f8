import { assess } from "../core/assessment/assess";
import type { SendDecision } from "../core/assessment/assessment";
import type { Draft } from "../core/mail/draft";
import { isKnown } from "../core/mail/organisation";
import { organisationFor, type Policy } from "../core/policy/policy";
import { plainNames } from "../messages/names";
import { type ExitStatus, type Io, tryRead } from "./io";
import { loadPolicy } from "./load-policy";
import { readEml } from "./read-eml";
import { jsonLine, plainLines } from "./report";

export interface CheckOptions {
  readonly policy?: string | undefined;
  readonly json?: boolean | undefined;
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
  let status: ExitStatus = 0;
  for (const path of paths) {
    status = worse(status, await checkOne(path, policy, options, io));
  }
  return status;
}

async function checkOne(
  path: string,
  policy: Policy,
  options: CheckOptions,
  io: Io,
): Promise<ExitStatus> {
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return 2;
  }
  const { draft, flaws } = await readEml(bytes);
  for (const { sentence } of flaws) {
    io.complain(`${path}: ${sentence}`);
  }
  if (draft === undefined) {
    return 2;
  }
  const decision = report(path, draft, policy, options, io);
  if (flaws.length > 0 || isOwnerless(path, draft, policy, io)) {
    return 2;
  }
  return decision === "send" ? 0 : 1;
}

function report(
  path: string,
  draft: Draft,
  policy: Policy,
  options: CheckOptions,
  io: Io,
): SendDecision {
  const assessment = assess(draft, policy);
  const names = plainNames(draft, organisationFor(policy, draft));
  const lines = options.json
    ? [jsonLine({ path, assessment, names })]
    : plainLines({ path, assessment, names });
  lines.forEach((line) => io.print(line));
  return assessment.decision;
}

/** Without a sender and without a policy, nobody can tell inside from outside. */
function isOwnerless(path: string, draft: Draft, policy: Policy, io: Io): boolean {
  if (isKnown(organisationFor(policy, draft))) {
    return false;
  }
  io.complain(
    `${path}: It has no From address, so its organisation is unknown. Name one with --policy.`,
  );
  return true;
}

function worse(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}
