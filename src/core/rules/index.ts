import type { DraftPart } from "../mail/draft";
import type { Pointers, RepairKind } from "./evidence";
import { outsideRecipient } from "./outside-recipient";
import type { Observation, Rule, RuleInput } from "./rule";
import { sensitiveContent } from "./sensitive-content";
import type { SettingSpecs, SettingsOf } from "./setting";
import { visibleRecipients } from "./visible-recipients";

/** Every rule. Findings of one severity are shown in this order. */
export const rules = {
  "visible-recipients": visibleRecipients,
  "sensitive-content": sensitiveContent,
  "outside-recipient": outsideRecipient,
};

export type RuleId = keyof typeof rules;

/** The same order. `Object.keys` forgets which strings it returns. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** A rule as the engine sees it, knowing nothing of its settings or its evidence. */
export interface AnyRule {
  readonly id: RuleId;
  readonly reads: readonly DraftPart[];
  readonly settings: SettingSpecs;
  readonly repairs: readonly RepairKind[];
  readonly ascending?: readonly string[];
  check(input: RuleInput<object>): readonly Observation<Pointers>[];
}

type Part<Id extends RuleId> =
  (typeof rules)[Id] extends Rule<Id, infer Specs, infer Evidence>
    ? { settings: SettingsOf<Specs>; evidence: Evidence }
    : never;

export type Settings<Id extends RuleId> = Part<Id>["settings"];
export type Evidence<Id extends RuleId> = Part<Id>["evidence"];
