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
    /** The sender has answered it on this draft, and nothing it was about has changed since. */
    readonly isSettled: boolean;
  };
}[RuleId];

/** Whether it stands between the sender and the send. */
export function interrupts({ severity, isSettled }: Finding): boolean {
  return severity !== "note" && !isSettled;
}

/** A finding of any rule, seen as what it points at in the draft. */
export function pointersOf({ evidence }: Finding): Pointers {
  return evidence;
}

/** Something that could not be checked. Not to be mistaken for something that was found clean. */
export type Unchecked =
  | ({ readonly kind: "part" } & Unread)
  /** A rule that failed on this draft: a fault of ours. */
  | { readonly kind: "rule"; readonly rule: RuleId };

/** `send` goes, `ask` leaves the last word to the sender, `hold` and `refuse` wait for a repair. */
export type SendDecision = "send" | "ask" | "hold" | "refuse";

/** What the rules made of one draft under one policy. */
export interface Assessment {
  readonly decision: SendDecision;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** What it would have asked or held, where the policy only observes. Nobody is told but by a number. */
  readonly observed: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}
