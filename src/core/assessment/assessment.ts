import type { Unread } from "../mail/draft";
import type { Evidence, RuleId } from "../rules";
import type { Pointers } from "../rules/evidence";
import type { Severity } from "../rules/severity";

/** One thing the sender should look at. `rule` says which kind of evidence it carries. */
export type Finding = {
  readonly [Id in RuleId]: {
    readonly rule: Id;
    readonly severity: Severity;
    readonly evidence: Evidence<Id>;
  };
}[RuleId];

/** A finding of any rule, seen as what it points at in the draft. */
export function pointersOf({ evidence }: Finding): Pointers {
  return evidence;
}

/** Something that could not be checked. Not to be mistaken for something that was found clean. */
export type Unchecked =
  | ({ readonly kind: "part" } & Unread)
  /** Recipients whose people cannot be seen, by position: a contact list, an X.500 name. */
  | { readonly kind: "recipients"; readonly recipients: readonly number[] }
  /** A rule that failed on this draft: a fault of ours. */
  | { readonly kind: "rule"; readonly rule: RuleId };

/** `send` goes, `ask` leaves the last word to the sender, `hold` and `refuse` wait for a repair. */
export type SendDecision = "send" | "ask" | "hold" | "refuse";

/** What the rules made of one draft under one policy. */
export interface Assessment {
  readonly decision: SendDecision;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}
