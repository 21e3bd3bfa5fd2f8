import type { PolicyJson } from "../document/policy-json";
import { groupChanges } from "./group-changes";
import { listChanges } from "./list-changes";
import type { PolicyChange } from "./policy-change";
import { otherChanges } from "./value-changes";

/** What is different, in the order of the second policy. */
export function policyChanges(before: PolicyJson, after: PolicyJson): readonly PolicyChange[] {
  return [
    ...otherChanges("", without(before), without(after)),
    ...groupChanges(before.groups ?? [], after.groups ?? []),
    ...listChanges("allow", before.allow ?? [], after.allow ?? []),
    ...listChanges("deny", before.deny ?? [], after.deny ?? []),
  ];
}

function without({ allow: _allow, deny: _deny, groups: _groups, ...others }: PolicyJson): object {
  return others;
}
