import type { DetailRange } from "../content/personal-details";

/** What evidence may point at in a draft, so that whoever shows it need not know the rule. */
export interface Pointers {
  /** Positions in `draft.recipients` of the people it is about. */
  readonly recipients?: readonly number[];
  /** Places in the subject and in what `bodyText` returns. */
  readonly ranges?: readonly DetailRange[];
}

/** What the pane can do about a finding: to all the people it is about, or to one of them. */
export type RepairKind = "move-to-bcc" | "remove-recipient";
