import type { AttachedFile } from "../core/assessment/attached-file";
import type { Counted } from "../core/memory/memory";
import type { Settled } from "../core/memory/settled";
import type { AssessedDraft } from "../outlook/smart-alert";

/** An assessed draft, and what is known beside it. */
export interface CheckedDraft extends AssessedDraft {
  /** Its attachments as they were read, by their positions. */
  readonly files: readonly (AttachedFile | undefined)[];
  readonly settled: Settled | undefined;
  /** This mailbox remembers something of earlier mail. */
  readonly isRemembering: boolean;
  /** What was counted of earlier mail. Absent where the policy observes nothing. */
  readonly onTrial: Counted | undefined;
}

/** How many files have been looked into, of how many. */
export interface FilesRead {
  readonly read: number;
  readonly all: number;
}

/** Whom the draft goes to: told before its text is searched, which takes the longest. */
export type Going = Pick<AssessedDraft, "draft" | "organisation">;

/** What the pane knows about the draft at this moment. */
export type AssessmentView =
  | { readonly state: "checking"; readonly files?: FilesRead; readonly going?: Going }
  | { readonly state: "failed" }
  /** While it is checked again, the assessment before is shown, and said to be so. */
  | {
      readonly state: "checked";
      readonly checked: CheckedDraft;
      readonly freshness: "current" | "checking-again";
      /** Of the check that is under way. */
      readonly files?: FilesRead;
    };
