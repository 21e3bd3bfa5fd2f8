import type { Finding } from "../core/assessment/assessment";
import type { Evidence, RuleId } from "../core/rules";
import type { Names } from "./names";

/** What will happen to whom if this goes as it is: one sentence, by which a pane begins. */
export type Outcome<Evidence> = (evidence: Evidence, names: Names) => string;

export type OutcomeTexts = { readonly [Id in RuleId]: Outcome<Evidence<Id>> };

/** What went wrong elsewhere in the same way, and who reported it. */
export interface Incident {
  readonly text: string;
  /** Who and when, as one would say it. Where to read it stands on the page of the rule. */
  readonly source: string;
}

export type IncidentTexts = Readonly<Partial<Record<RuleId, Incident>>>;

/** Says what one finding comes to. */
export function outcomeFor(finding: Finding, outcomes: OutcomeTexts, names: Names): string {
  // One id ties an outcome to its evidence. TypeScript cannot follow it through an index.
  const say = outcomes[finding.rule] as Outcome<unknown>;
  return say(finding.evidence, names);
}
