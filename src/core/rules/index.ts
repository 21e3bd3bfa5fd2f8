import type { DraftPart } from "../mail/draft";
import { attachmentMissing } from "./attachment-missing";
import { batch } from "./batch";
import { correction } from "./correction";
import type { Pointers, Question, RepairKind } from "./evidence";
import { exposedThread } from "./exposed-thread";
import { firstContact } from "./first-contact";
import { greetingMismatch } from "./greeting-mismatch";
import { hiddenData } from "./hidden-data";
import { loneOutsider } from "./lone-outsider";
import { lookAlikeDomain } from "./look-alike-domain";
import { mixedOutsiders } from "./mixed-outsiders";
import { newInThread } from "./new-in-thread";
import { outsideRecipient } from "./outside-recipient";
import { personalMailbox } from "./personal-mailbox";
import { protectiveMarking } from "./protective-marking";
import type { Observation, Rule, RuleInput } from "./rule";
import { sendingAs } from "./sending-as";
import { sensitiveContent } from "./sensitive-content";
import type { SettingSpecs, SettingsOf } from "./setting";
import { similarName } from "./similar-name";
import { unclearRecipient } from "./unclear-recipient";
import { unreadableAttachment } from "./unreadable-attachment";
import { visibleRecipients } from "./visible-recipients";

/** Every rule. Findings of one severity are shown in this order. */
export const rules = {
  "visible-recipients": visibleRecipients,
  "mixed-outsiders": mixedOutsiders,
  correction,
  batch,
  "exposed-thread": exposedThread,
  "protective-marking": protectiveMarking,
  "hidden-data": hiddenData,
  "sensitive-content": sensitiveContent,
  "similar-name": similarName,
  "look-alike-domain": lookAlikeDomain,
  "lone-outsider": loneOutsider,
  "greeting-mismatch": greetingMismatch,
  "new-in-thread": newInThread,
  "unclear-recipient": unclearRecipient,
  "unreadable-attachment": unreadableAttachment,
  "attachment-missing": attachmentMissing,
  "sending-as": sendingAs,
  "personal-mailbox": personalMailbox,
  "first-contact": firstContact,
  "outside-recipient": outsideRecipient,
};

export type RuleId = keyof typeof rules;

/** The same order. `Object.keys` forgets which strings it returns. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** A rule as the engine sees it, knowing nothing of its settings or its evidence. */
export interface AnyRule {
  readonly id: RuleId;
  readonly question: Question;
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
