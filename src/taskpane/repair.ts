import type { Organisation } from "../core/mail/organisation";
import type { Settled } from "../core/memory/settled";
import { type Keeping, keepOnly, type KeepResult } from "../outlook/keep-only";
import {
  markSubject,
  type MarkResult,
  type SubjectChange,
  type UnmarkResult,
  unmarkSubject,
} from "../outlook/mark-subject";
import { moveToBcc, type MoveResult, type Progress } from "../outlook/move-to-bcc";
import type { RecipientFields } from "../outlook/recipient-fields";
import type { Before } from "../outlook/recipient-lists";
import type { RecipientLimits } from "../outlook/recipient-refusal";
import { restoreRecipients, type RestoreResult } from "../outlook/recipient-restoring";
import { type Removal, removeRecipient, type RemoveResult } from "../outlook/remove-recipient";
import {
  type Replacement,
  replaceRecipient,
  type ReplaceResult,
} from "../outlook/replace-recipient";
import { type ReplyResult, replyToSender } from "../outlook/reply-to-sender";
import type { Stoppable } from "../outlook/stopping";
import type { SubjectField } from "../outlook/subject-field";

/** Something the officer asked the pane to do to the draft. */
export type Repair =
  | { readonly kind: "move-to-bcc"; readonly organisation: Organisation }
  | { readonly kind: "remove"; readonly removal: Removal }
  | { readonly kind: "replace"; readonly replacement: Replacement }
  /** Keeps one of a group, whose others get messages of their own. */
  | { readonly kind: "keep-only"; readonly keeping: Keeping }
  | { readonly kind: "mark-subject"; readonly change: SubjectChange }
  /** Puts the subject back to what it was before. */
  | { readonly kind: "unmark-subject"; readonly change: SubjectChange }
  /** Takes a file off, which cannot be undone from here. */
  | { readonly kind: "remove-attachment"; readonly id: string; readonly name: string }
  /** Keeps this one person in To. */
  | { readonly kind: "reply-to-sender"; readonly address: string }
  /** Notes that a question is answered: nothing of the mail changes. */
  | { readonly kind: "settle"; readonly settled: Settled }
  /** Wipes what the mailbox remembers. */
  | { readonly kind: "forget" }
  /** Puts everyone back to where they stood `before`. */
  | { readonly kind: "undo"; readonly before: Before };

/** A repair and what came of it. */
export type RepairOutcome =
  | { readonly kind: "move-to-bcc"; readonly result: MoveResult }
  | { readonly kind: "remove"; readonly removal: Removal; readonly result: RemoveResult }
  | { readonly kind: "replace"; readonly replacement: Replacement; readonly result: ReplaceResult }
  | { readonly kind: "keep-only"; readonly keeping: Keeping; readonly result: KeepResult }
  | { readonly kind: "mark-subject"; readonly result: MarkResult }
  | {
      readonly kind: "unmark-subject";
      readonly change: SubjectChange;
      readonly result: UnmarkResult;
    }
  | { readonly kind: "reply-to-sender"; readonly result: ReplyResult }
  | { readonly kind: "settle" | "forget"; readonly isDone: boolean }
  | { readonly kind: "remove-attachment"; readonly name: string; readonly isDone: boolean }
  | { readonly kind: "undo"; readonly before: Before; readonly result: RestoreResult };

/** What the pane knows of its repairs. */
export type RepairView =
  | { readonly state: "none" }
  /** Without progress as long as nobody knows how many people there are. */
  | {
      readonly state: "running";
      readonly kind: Repair["kind"];
      readonly progress: Progress | undefined;
      /** It was asked to stop, and stops when it can. */
      readonly isStopping: boolean;
    }
  | { readonly state: "done"; readonly outcome: RepairOutcome };

export interface RepairOptions extends RecipientLimits, Stoppable {
  readonly onProgress: (progress: Progress) => void;
}

/** What repairs work on: one draft, and the mailbox it is in. */
export interface Repaired {
  readonly fields: RecipientFields;
  readonly subject: SubjectField;
  readonly keep: (settled: Settled) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly removeFile: (id: string) => Promise<void>;
}

export async function runRepair(
  repair: Repair,
  { fields, subject, keep, forget, removeFile }: Repaired,
  options: RepairOptions,
): Promise<RepairOutcome> {
  switch (repair.kind) {
    case "move-to-bcc": {
      const { organisation } = repair;
      const result = await moveToBcc(fields, { ...options, organisation });
      return { kind: repair.kind, result };
    }
    case "remove":
      return { ...repair, result: await removeRecipient(fields, repair.removal, options) };
    case "replace":
      return { ...repair, result: await replaceRecipient(fields, repair.replacement, options) };
    case "keep-only":
      return { ...repair, result: await keepOnly(fields, repair.keeping, options) };
    case "mark-subject":
      return { kind: repair.kind, result: await markSubject(subject, repair.change) };
    case "unmark-subject":
      return { ...repair, result: await unmarkSubject(subject, repair.change) };
    case "reply-to-sender":
      return { kind: repair.kind, result: await replyToSender(fields, repair.address, options) };
    case "remove-attachment":
      return { ...repair, isDone: await succeeds(removeFile(repair.id)) };
    case "settle":
      return { kind: repair.kind, isDone: await succeeds(keep(repair.settled)) };
    case "forget":
      return { kind: repair.kind, isDone: await succeeds(forget()) };
    case "undo": {
      const result = await restoreRecipients(fields, repair.before, options);
      return { ...repair, result };
    }
  }
}

/** Nothing depends on how it failed: the officer is told, and can try again. */
function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
