import { interrupts, type SendDecision } from "../../core/assessment/assessment";
import type { Draft } from "../../core/mail/draft";
import type { Day } from "../../core/mail/list-entry";
import { isKnown } from "../../core/mail/organisation";
import { groupFor } from "../../core/policy/in-force";
import type { Policy } from "../../core/policy/policy";
import type { RuleId } from "../../core/rules";
import type { Severity } from "../../core/rules/severity";
import { assessEml } from "../../eml/assess-eml";
import { readEml } from "../../eml/read-eml";
import { en } from "../../messages/en";
import { sentenceFor, uncheckedSentences } from "../../messages/messages";
import { plainNames } from "../../messages/names";

/** One thing a mail would have been stopped for, or that the pane would have noted. */
export interface Asked {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly interrupts: boolean;
  /** As the alert says it, in English. */
  readonly sentence: string;
}

/** What became of one file that was dropped. */
export interface Verdict {
  readonly name: string;
  /** Absent where the file could not be read. */
  readonly decision: SendDecision | undefined;
  readonly asked: readonly Asked[];
  /** What could not be read or checked, in sentences. */
  readonly flaws: readonly string[];
  /** The mail names no sender, and the policy no organisation. */
  readonly isOwnerless: boolean;
  /** The group that speaks for the sender: its name, and where it stands. */
  readonly group?: { readonly name: string; readonly at: number } | undefined;
}

/** Asks every rule of a mail, as if it were sent now. */
export async function judgeMail(
  name: string,
  bytes: Uint8Array,
  policy: Policy,
  now: Date,
): Promise<Verdict> {
  const mail = await readEml(bytes);
  const { draft } = mail;
  const flaws = mail.flaws.map(({ sentence }) => sentence);
  if (draft === undefined) {
    return { name, decision: undefined, asked: [], flaws, isOwnerless: false };
  }
  const judged = assessEml({ ...mail, draft }, policy, now);
  const { decision, findings, unchecked } = judged.assessment;
  const names = plainNames(judged.draft, judged.organisation);
  return {
    name,
    decision,
    asked: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      interrupts: interrupts(finding),
      sentence: sentenceFor(finding, en, names),
    })),
    flaws: [...flaws, ...uncheckedSentences(unchecked, en)],
    isOwnerless: !isKnown(judged.organisation),
    group: spokenFor(policy, draft, judged.occasion.today),
  };
}

function spokenFor(policy: Policy, draft: Draft, today: Day): Verdict["group"] {
  const group = groupFor(policy, draft, today);
  return group && { name: group.name, at: policy.groups.indexOf(group) };
}
