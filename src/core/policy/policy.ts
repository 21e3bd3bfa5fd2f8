import type { ContentSettings } from "../content/content-settings";
import { type AddressList, addressList } from "../mail/address-list";
import type { Draft, DraftPart } from "../mail/draft";
import { type Day, plainEntry } from "../mail/list-entry";
import { isKnown, type Organisation } from "../mail/organisation";
import { type RuleId, ruleIds, rules, type Settings } from "../rules";
import type { Severity } from "../rules/severity";
import type { LanguageChoice } from "./language";
import type { ModePlan } from "./mode";

export interface RulePolicy<Id extends RuleId> {
  /** `graded`: as grave as the rule's own thresholds make it. Otherwise always this, or never. */
  readonly severity: Severity | "graded" | "off";
  /** When it may do what. Never stricter than the mode of whoever sends. */
  readonly mode: ModePlan;
  readonly settings: Settings<Id>;
}

/** The organisation as a policy names it. It is asked about on a day. */
export type OrganisationLists = Omit<Organisation, "today">;

/** Senders for whom something is different, such as those who try it first. */
export interface SenderGroup {
  /** For those who read the policy. */
  readonly name: string;
  readonly senders: AddressList;
  /** Absent: what holds for everybody. */
  readonly mode: ModePlan | undefined;
  readonly rules: Policy["rules"];
}

/** What a policy says of itself. Each may be missing: an empty text, or no day. */
export interface PolicyAbout {
  readonly name: string;
  readonly version: string;
  /** The day of its last change. */
  readonly updated: Day | undefined;
  /** The day by which somebody is to have looked at it again. */
  readonly reviewBy: Day | undefined;
}

/** What an administrator decided: who belongs, which rules speak, how gravely, and from when. */
export interface Policy {
  readonly about: PolicyAbout;
  /** With no domain at all, the sender's own domain counts as the organisation. */
  readonly organisation: OrganisationLists;
  readonly rules: { readonly [Id in RuleId]: RulePolicy<Id> };
  readonly mode: ModePlan;
  /** The first that has the sender in it speaks for them. */
  readonly groups: readonly SenderGroup[];
  /** What the search for personal details looks for, and what it passes over. */
  readonly content: ContentSettings;
  /** What a part that could not be checked counts as. Never less than a question. */
  readonly whenUnchecked: Exclude<Severity, "note">;
  /** What alert and pane speak. */
  readonly language: LanguageChoice;
}

/** The organisation this draft is sent from: the policy's, or the sender's domain if it names none. */
export function organisationFor(
  { organisation }: Policy,
  { from }: Draft,
  today: Day,
): Organisation {
  const known: Organisation = Object.assign({ today }, organisation);
  if (isKnown(known) || from === undefined || from.domain === undefined) {
    return known;
  }
  const pattern = { kind: "domain", domain: from.domain } as const;
  const domains = addressList([{ pattern, entry: plainEntry }]);
  return Object.assign({}, known, { domains });
}

/** The parts that some rule of this policy looks at, whoever sends. The others need not be read. */
export function partsRead({ rules: all, groups }: Policy): ReadonlySet<DraftPart> {
  const parts = groups.map(({ rules: own }) => Array.from(partsReadBy(own)));
  return new Set(Array.from(partsReadBy(all)).concat(...parts));
}

export function partsReadBy(chosen: Policy["rules"]): ReadonlySet<DraftPart> {
  const parts = new Set<DraftPart>();
  for (const id of ruleIds) {
    if (chosen[id].severity !== "off") {
      for (const part of rules[id].reads) {
        parts.add(part);
      }
    }
  }
  return parts;
}
