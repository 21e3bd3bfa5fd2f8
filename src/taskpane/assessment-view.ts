import type { Settled } from "../core/memory/settled";
import type { AssessedDraft } from "../outlook/smart-alert";

/** An assessed draft, and what is known beside it. */
export interface CheckedDraft extends AssessedDraft {
  readonly settled: Settled | undefined;
  /** This mailbox remembers something of earlier mail. */
  readonly isRemembering: boolean;
}

/** What the pane knows about the draft at this moment. */
export type AssessmentView =
  | { readonly state: "checking" }
  | { readonly state: "failed" }
  /** While it is checked again, the assessment before is shown, and said to be so. */
  | {
      readonly state: "checked";
      readonly checked: CheckedDraft;
      readonly freshness: "current" | "checking-again";
    };
