import { detailsOfOthers } from "../content/details-of-others";
import { audienceOf } from "../mail/audience";
import type { Draft, DraftPart } from "../mail/draft";
import { organisationFor, partsRead, type Policy } from "../policy/policy";
import { type AnyRule, type RuleId, ruleIds, rules } from "../rules";
import type { Occasion } from "../rules/occasion";
import type { RuleInput } from "../rules/rule";
import { severities } from "../rules/severity";
import type { Assessment, Finding, Unchecked } from "./assessment";
import { decide } from "./decide";
import { isSettled } from "./settle";

/** Asks every rule the policy has not switched off. A rule that fails is listed, not lost. */
export function assess(draft: Draft, policy: Policy, occasion: Occasion): Assessment {
  const findings: Finding[] = [];
  const organisation = organisationFor(policy, draft, occasion.today);
  const audience = audienceOf(draft, organisation);
  const details = once(() => detailsOfOthers(draft, audience, organisation, policy.content));
  const asked = { draft, audience, organisation, occasion, details };
  const unchecked: Unchecked[] = unreadParts(draft, partsRead(policy));
  for (const rule of ruleIds) {
    try {
      findings.push(...ask(rule, asked, policy));
    } catch {
      unchecked.push({ kind: "rule", rule }); // The cause may quote the mail, so it goes no further.
    }
  }
  const decision = decide(findings, unchecked, policy.whenUnchecked);
  return { decision, findings: gravestFirst(findings), unchecked };
}

type Asked = Omit<RuleInput<object>, "settings">;

/** A megabyte is searched once, however many rules ask. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found = found || { value: find() };
    return found.value;
  };
}

/** `Array.prototype.sort` keeps no order among equals in the engine of older classic Outlook. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  const ordered: Finding[] = [];
  for (const severity of severities) {
    ordered.unshift(...findings.filter((finding) => finding.severity === severity));
  }
  return ordered;
}

function ask(id: RuleId, asked: Asked, policy: Policy): Finding[] {
  const { severity, settings } = policy.rules[id];
  if (severity === "off") {
    return [];
  }
  const rule: AnyRule = rules[id];
  const seen = rule.check(Object.assign({ settings }, asked));
  return seen.map(({ severity: graded, evidence }) => {
    const finding = { rule: id, severity: graded, evidence, isSettled: false };
    if (severity !== "graded") {
      finding.severity = severity;
    }
    const found = finding as Finding; // One id ties a rule to its evidence; an index hides that.
    finding.isSettled = isSettled(found, asked.draft, asked.occasion.settled);
    return found;
  });
}

function unreadParts({ unread }: Draft, needed: ReadonlySet<DraftPart>): Unchecked[] {
  return unread
    .filter(({ part }) => needed.has(part))
    .map(({ part, reason }) => ({ kind: "part", part, reason }));
}
