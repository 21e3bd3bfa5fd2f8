import type { Policy } from "../../src/core/policy/policy";
import { readPolicy } from "../../src/core/policy/read-policy";
import { type RuleId, ruleIds } from "../../src/core/rules";

/** A policy as an administrator would write it. */
export function policyFrom(json: object): Policy {
  const result = readPolicy(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

/** The policy with every rule off but these: for what must not change as rules are added. */
export function onlyRules(ids: readonly RuleId[], rest: object = {}): Policy {
  const off = ruleIds.filter((id) => !ids.includes(id)).map((id) => [id, { severity: "off" }]);
  const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };
  return policyFrom({ organisation, rules: Object.fromEntries(off) as object, ...rest });
}

/** Mockshire Police, with every rule at its defaults. */
export const mockshirePolicy = policyFrom({
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  allow: ["cjs.example", "*.cjs.example"],
});
