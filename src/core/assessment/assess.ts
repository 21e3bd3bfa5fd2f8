import type { Draft, DraftPart } from "../mail/draft";
import { type Organisation, standingOf } from "../mail/organisation";
import { positionsWhere } from "../mail/people";
import { organisationFor, partsRead, type Policy } from "../policy/policy";
import { type AnyRule, type RuleId, ruleIds, rules } from "../rules";
import { severities } from "../rules/severity";
import type { Assessment, Finding, Unchecked } from "./assessment";
import { decide } from "./decide";

/** Asks every rule the policy has not switched off. A rule that fails is listed, not lost. */
export function assess(draft: Draft, policy: Policy): Assessment {
  const findings: Finding[] = [];
  const organisation = organisationFor(policy, draft);
  const needed = partsRead(policy);
  const unchecked: Unchecked[] = [
    ...unreadParts(draft, needed),
    ...unclear(draft, organisation, needed),
  ];
  for (const rule of ruleIds) {
    try {
      findings.push(...ask(rule, draft, organisation, policy));
    } catch {
      unchecked.push({ kind: "rule", rule }); // The cause may quote the mail, so it goes no further.
    }
  }
  const decision = decide(findings, unchecked, policy.whenUnchecked);
  return { decision, findings: gravestFirst(findings), unchecked };
}

/** `Array.prototype.sort` keeps no order among equals in the engine of older classic Outlook. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  const ordered: Finding[] = [];
  for (const severity of severities) {
    ordered.unshift(...findings.filter((finding) => finding.severity === severity));
  }
  return ordered;
}

function ask(id: RuleId, draft: Draft, organisation: Organisation, policy: Policy): Finding[] {
  const { severity, settings } = policy.rules[id];
  if (severity === "off") {
    return [];
  }
  const rule: AnyRule = rules[id];
  const seen = rule.check({ draft, organisation, settings });
  return seen.map((observation) => {
    const finding = { rule: id, severity, evidence: observation.evidence };
    if (severity === "graded") {
      finding.severity = observation.severity;
    }
    return finding as Finding; // One id ties a rule to its evidence; an index hides that.
  });
}

function unreadParts({ unread }: Draft, needed: ReadonlySet<DraftPart>): Unchecked[] {
  return unread
    .filter(({ part }) => needed.has(part))
    .map(({ part, reason }) => ({ kind: "part", part, reason }));
}

function unclear(
  draft: Draft,
  organisation: Organisation,
  needed: ReadonlySet<DraftPart>,
): Unchecked[] {
  const recipients = positionsWhere(
    draft,
    (one) => needed.has(one.field) && standingOf(one, organisation) === "unclear",
  );
  if (recipients.length === 0) {
    return [];
  }
  return [{ kind: "recipients", recipients }];
}
