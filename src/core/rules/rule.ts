import type { PersonalDetails } from "../content/personal-details";
import type { FileVerdict } from "../documents/verdict";
import type { Audience } from "../mail/audience";
import type { Draft, DraftPart } from "../mail/draft";
import type { Organisation } from "../mail/organisation";
import type { Reach } from "./content-reach";
import type { Pointers, Question, RepairKind } from "./evidence";
import type { Occasion } from "./occasion";
import type { SettingSpecs, SettingsOf } from "./setting";
import type { Severity } from "./severity";

export interface RuleInput<Settings> {
  readonly draft: Draft;
  /** The draft's recipients, each looked up in the organisation's lists. */
  readonly audience: Audience;
  readonly organisation: Organisation;
  readonly occasion: Occasion;
  readonly settings: Settings;
  /** Whose details subject and text give. Found when first asked for, and then for every rule. */
  readonly details: () => PersonalDetails;
  /** Who is the least trusted of those it goes to. */
  readonly reach: Reach;
  /** What was made of each of the draft's attachments, in their order. */
  readonly files: readonly FileVerdict[];
}

/** One thing the sender should look at, and how grave the rule's settings make it. */
export interface Observation<Evidence> {
  readonly severity: Severity;
  /**
   * What was seen: counts, positions in `draft.recipients`, character ranges. It refers into the
   * draft and never copies from it, so that it can be logged, stored or sent nowhere by mistake.
   */
  readonly evidence: Evidence;
}

/**
 * One question asked of every draft.
 *
 * A rule says what it saw and where its settings place it. What the policy then makes of it
 * (`assess`), how it is worded (`src/messages`) and what Outlook does (`decide`) lie elsewhere.
 */
export interface Rule<Id extends string, Specs extends SettingSpecs, Evidence extends Pointers> {
  readonly id: Id;
  readonly question: Question;
  /** The parts it looks at. Where one was not read, the draft counts as not wholly checked. */
  readonly reads: readonly DraftPart[];
  readonly settings: Specs;
  /** What would put it right, if the pane can do that. */
  readonly repairs: readonly RepairKind[];
  /** Settings that must not fall below the one before, such as thresholds of growing severity. */
  readonly ascending?: readonly (keyof Specs & string)[];
  /** Pure. Returns one item per thing the sender should look at, and none when all is well. */
  check(input: RuleInput<SettingsOf<Specs>>): readonly Observation<Evidence>[];
}

/** Infers a rule's types from its definition, so that no rule file has to spell them out. */
export function defineRule<
  const Id extends string,
  Specs extends SettingSpecs,
  Evidence extends Pointers,
>(rule: Rule<Id, Specs, Evidence>): Rule<Id, Specs, Evidence> {
  return rule;
}
