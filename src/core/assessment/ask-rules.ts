import type { InForce } from "../policy/in-force";
import { inMode } from "../policy/mode";
import { type AnyRule, type RuleId, rules } from "../rules";
import type { RuleInput } from "../rules/rule";
import { severities } from "../rules/severity";
import type { Finding, Unchecked } from "./assessment";
import { isSettled } from "./settle";

/** What every rule is asked about. */
export type Asked = Omit<RuleInput<object>, "settings">;

export interface Answers {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Of rules that only observe, what would have interrupted. */
  readonly observed: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

/** Asks these rules, but for those that the policy has switched off. One that fails is listed, not lost. */
export function askRules(ids: readonly RuleId[], asked: Asked, policy: InForce): Answers {
  const findings: Finding[] = [];
  const observed: Finding[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of ids) {
    try {
      for (const finding of ask(rule, asked, policy)) {
        const isObserved = policy.modeOf(rule) === "observe" && finding.severity !== "note";
        ((isObserved && observed) || findings).push(finding);
      }
    } catch {
      unchecked.push({ kind: "rule", rule }); // The cause may quote the mail, so it goes no further.
    }
  }
  return { findings: gravestFirst(findings), observed: gravestFirst(observed), unchecked };
}

/** `Array.prototype.sort` keeps no order among equals in the engine of older classic Outlook. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  const ordered: Finding[] = [];
  for (const severity of severities) {
    ordered.unshift(...findings.filter((finding) => finding.severity === severity));
  }
  return ordered;
}

function ask(id: RuleId, asked: Asked, policy: InForce): Finding[] {
  const { severity, settings } = policy.rules[id];
  if (severity === "off") {
    return [];
  }
  const rule: AnyRule = rules[id];
  const mode = policy.modeOf(id);
  const seen = rule.check(Object.assign({ settings }, asked));
  return seen.map(({ severity: graded, evidence }) => {
    const finding = { rule: id, severity: graded, evidence, isSettled: false };
    if (severity !== "graded") {
      finding.severity = severity;
    }
    if (mode === "advise") {
      finding.severity = inMode(finding.severity, mode);
    }
    const found = finding as Finding; // One id ties a rule to its evidence; an index hides that.
    finding.isSettled = isSettled(found, asked.draft, asked.occasion.settled);
    return found;
  });
}
