import { ruleIds } from "../core/rules";
import type { PaneRuleTexts, PaneRuleWords } from "./pane-messages";

/** The words of a message, with those in their places that are otherwise on a meeting. */
export function rulesInMeeting(
  texts: PaneRuleTexts,
  others: Partial<Record<keyof PaneRuleTexts, Partial<PaneRuleWords>>>,
): PaneRuleTexts {
  const all: Partial<Record<keyof PaneRuleTexts, PaneRuleWords>> = {};
  for (const id of ruleIds) {
    all[id] = Object.assign({}, texts[id], others[id]);
  }
  return all as PaneRuleTexts; // Each rule has been given its words.
}
