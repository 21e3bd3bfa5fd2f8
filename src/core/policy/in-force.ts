import { isListed } from "../mail/address-list";
import type { Draft } from "../mail/draft";
import type { Day } from "../mail/list-entry";
import { type RuleId, ruleIds } from "../rules";
import type { Severity } from "../rules/severity";
import { inMode, milder, type Mode, modeOn } from "./mode";
import { type Policy, partsReadBy, type SenderGroup } from "./policy";

/** What a policy says to one sender on one day. */
export interface InForce extends Pick<Policy, "rules"> {
  modeOf(rule: RuleId): Mode;
  /** Whether anything is only observed. */
  readonly isObserving: boolean;
  /** What a part that could not be checked counts as. */
  readonly whenUnchecked: Severity;
  readonly parts: ReturnType<typeof partsReadBy>;
}

/** The group that speaks for whoever sends this, if one does. */
export function groupFor({ groups }: Policy, { from }: Draft, today: Day): SenderGroup | undefined {
  return from && groups.find(({ senders }) => isListed(from, senders, today));
}

/**
 * The first group that has the sender in it speaks for them, and else what the policy says to everybody.
 * A rule can have a milder mode than its sender, and never a stricter one. A sender whom Outlook does
 * not name is in no group.
 */
export function inForce(policy: Policy, draft: Draft, today: Day): InForce {
  const group = groupFor(policy, draft, today);
  const { rules } = group || policy;
  const mode = modeOn((group && group.mode) || policy.mode, today);
  const modeOf = (rule: RuleId) => milder(mode, modeOn(rules[rule].mode, today));
  return {
    rules,
    modeOf,
    isObserving: ruleIds.some((id) => rules[id].severity !== "off" && modeOf(id) === "observe"),
    whenUnchecked: inMode(policy.whenUnchecked, mode),
    parts: partsReadBy(rules),
  };
}
