import { type RuleId, ruleIds } from "../rules";
import { always } from "./mode";
import type { Policy } from "./policy";

/**
 * The policy as if its roll-out were over, groups and their settings included: for whoever asks what it
 * will ask, before it does.
 */
export function allEnforced(policy: Policy): Policy {
  const groups = policy.groups.map((group) =>
    Object.assign({}, group, { mode: undefined, rules: enforced(group.rules) }),
  );
  return Object.assign({}, policy, {
    mode: always("enforce"),
    groups,
    rules: enforced(policy.rules),
  });
}

function enforced(rules: Policy["rules"]): Policy["rules"] {
  const all: Partial<Record<RuleId, unknown>> = {};
  for (const id of ruleIds) {
    all[id] = Object.assign({}, rules[id], { mode: always("enforce") });
  }
  return all as Policy["rules"]; // Every id is set just above; an index hides which is which.
}
