import type { Organisation } from "../core/mail/organisation";
import { moveToBcc, type MoveResult, type Progress } from "../outlook/move-to-bcc";
import type { RecipientFields } from "../outlook/recipient-fields";
import type { RecipientLists } from "../outlook/recipient-lists";
import type { RecipientLimits } from "../outlook/recipient-refusal";
import { restoreRecipients, type RestoreResult } from "../outlook/recipient-restoring";
import { type Removal, removeRecipient, type RemoveResult } from "../outlook/remove-recipient";

/** Something the officer asked the pane to do to the draft. */
export type Repair =
  | { readonly kind: "move-to-bcc"; readonly organisation: Organisation }
  | { readonly kind: "remove"; readonly removal: Removal }
  /** Puts everyone back to where they stood `before`. */
  | { readonly kind: "undo"; readonly before: RecipientLists };

/** A repair and what came of it. */
export type RepairOutcome =
  | { readonly kind: "move-to-bcc"; readonly result: MoveResult }
  | { readonly kind: "remove"; readonly removal: Removal; readonly result: RemoveResult }
  | { readonly kind: "undo"; readonly before: RecipientLists; readonly result: RestoreResult };

/** What the pane knows of its repairs. */
export type RepairView =
  | { readonly state: "none" }
  /** Without progress as long as nobody knows how many people there are. */
  | {
      readonly state: "running";
      readonly kind: Repair["kind"];
      readonly progress: Progress | undefined;
    }
  | { readonly state: "done"; readonly outcome: RepairOutcome };

export interface RepairOptions extends RecipientLimits {
  readonly onProgress: (progress: Progress) => void;
}

export async function runRepair(
  repair: Repair,
  fields: RecipientFields,
  { readLimit, fieldLimit, onProgress }: RepairOptions,
): Promise<RepairOutcome> {
  const limits = { readLimit, fieldLimit };
  switch (repair.kind) {
    case "move-to-bcc": {
      const { organisation } = repair;
      const result = await moveToBcc(fields, { ...limits, organisation, onProgress });
      return { kind: repair.kind, result };
    }
    case "remove":
      return { ...repair, result: await removeRecipient(fields, repair.removal, limits) };
    case "undo": {
      const result = await restoreRecipients(fields, repair.before, { ...limits, onProgress });
      return { ...repair, result };
    }
  }
}
