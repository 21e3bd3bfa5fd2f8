import { type Finding, interrupts, pointersOf } from "../core/assessment/assessment";
import { questionsOf } from "../core/assessment/questions";
import { addressKey } from "../core/mail/address";
import type { Draft } from "../core/mail/draft";
import { repairsFor } from "./offered-repairs";

/** What stands between the sender and the send. */
export interface OpenQuestions {
  /** The gravest: what will happen if this goes. */
  readonly gravest: Finding | undefined;
  /** How many there are beside it. */
  readonly more: number;
}

/** @param findings the gravest first, as an assessment lists them */
export function openQuestions(findings: readonly Finding[]): OpenQuestions {
  const open = questionsOf(findings).flatMap(({ lead, reasons }) => {
    const asking = [lead, ...reasons].find(interrupts);
    return asking === undefined ? [] : [asking];
  });
  return { gravest: open[0], more: Math.max(0, open.length - 1) };
}

/**
 * How many people a finding is about who see each other and would not in Bcc. 0 where that is not what
 * is wrong.
 */
export function crowdOf(finding: Finding | undefined, draft: Draft): number {
  const { recipients } = draft;
  if (finding === undefined || !repairsFor([finding], draft).includes("move-to-bcc")) {
    return 0;
  }
  const people = (pointersOf(finding).recipients ?? []).flatMap((at) => recipients[at] ?? []);
  const seen = people.filter(({ field }) => field !== "bcc");
  const count = new Set(seen.map(({ address }) => addressKey(address))).size;
  return count > 1 ? count : 0;
}
