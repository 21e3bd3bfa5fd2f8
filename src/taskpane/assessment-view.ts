import type { AssessedDraft } from "../outlook/smart-alert";

/** What the pane knows about the draft at this moment. */
export type AssessmentView =
  | { readonly state: "checking" }
  | { readonly state: "failed" }
  /** While it is checked again, the assessment before is shown, and said to be so. */
  | {
      readonly state: "checked";
      readonly checked: AssessedDraft;
      readonly freshness: "current" | "checking-again";
    };
