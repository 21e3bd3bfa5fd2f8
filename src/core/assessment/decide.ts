import { gravity, type Severity } from "../rules/severity";
import { type Finding, interrupts, type SendDecision, type Unchecked } from "./assessment";

const decisionOf: Readonly<Record<Severity, SendDecision>> = {
  note: "send",
  warn: "ask",
  hold: "hold",
  refuse: "refuse",
};

/** The gravest finding decides; whatever went unchecked counts as the policy says. */
export function decide(
  findings: readonly Finding[],
  unchecked: readonly Unchecked[],
  whenUnchecked: Severity,
): SendDecision {
  let gravest: Severity = "note";
  if (unchecked.length > 0) {
    gravest = whenUnchecked;
  }
  for (const { severity } of findings.filter(interrupts)) {
    if (gravity(severity) > gravity(gravest)) {
      gravest = severity;
    }
  }
  return decisionOf[gravest];
}
