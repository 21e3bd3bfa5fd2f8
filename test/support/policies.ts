import type { Policy } from "../../src/core/policy/policy";
import { readPolicy } from "../../src/core/policy/read-policy";

/** A policy as an administrator would write it. */
export function policyFrom(json: object): Policy {
  const result = readPolicy(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

/** Mockshire Police, with every rule at its defaults. */
export const mockshirePolicy = policyFrom({
  organisation: { name: "Mockshire Police", domains: ["mockshire.police.example"] },
  allow: ["cjs.example", "*.cjs.example"],
});
