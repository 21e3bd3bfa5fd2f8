import { saidAddress, saidFile } from "../messages/names";
import type { PaneMessages, RepairMessages } from "../messages/pane-messages";
import type { MarkResult, SubjectChange, UnmarkResult } from "../outlook/mark-subject";
import type { KeepResult } from "../outlook/keep-only";
import type { MoveResult } from "../outlook/move-to-bcc";
import type { Before } from "../outlook/recipient-lists";
import type { Refusal } from "../outlook/recipient-refusal";
import type { Replacement, ReplaceResult } from "../outlook/replace-recipient";
import type { RestoreResult } from "../outlook/recipient-restoring";
import type { Removal, RemoveResult } from "../outlook/remove-recipient";
import type { ReplyResult } from "../outlook/reply-to-sender";
import { longestSubject } from "../outlook/subject-field";
import type { RepairOutcome } from "./repair";

/** What came of a repair, in words. */
export interface OutcomeNotice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
  /** Where an undo would go back to. */
  readonly before?: Before;
  /** What an undo of the subject would go back on. */
  readonly subject?: SubjectChange;
}

export function outcomeNotice(outcome: RepairOutcome, messages: PaneMessages): OutcomeNotice {
  const { repair, file } = messages;
  switch (outcome.kind) {
    case "move-to-bcc":
      return moveNotice(outcome.result, repair);
    case "remove":
      return removeNotice(outcome.result, outcome.removal, repair);
    case "replace":
      return replaceNotice(outcome.result, outcome.replacement, messages);
    case "keep-only":
      return keepNotice(outcome.result, messages);
    case "mark-subject":
      return markNotice(outcome.result, messages);
    case "unmark-subject":
      return unmarkNotice(outcome.result, outcome.change, messages);
    case "reply-to-sender":
      return replyNotice(outcome.result, repair);
    case "remove-attachment":
      return noted(
        outcome.isDone,
        file.removed(saidFile(outcome.name)),
        file.notRemoved(saidFile(outcome.name)),
      );
    case "settle":
      return noted(outcome.isDone, repair.settled, repair.notSettled);
    case "forget":
      return noted(outcome.isDone, repair.forgotten, repair.notForgotten);
    case "undo":
      return undoNotice(outcome.result, outcome.before, repair);
  }
}

function moveNotice(result: MoveResult, repair: RepairMessages): OutcomeNotice {
  switch (result.outcome) {
    case "moved":
      return { intent: "success", text: repair.moved(result.count), before: result.before };
    case "stopped": {
      const { count, stillVisible, inBcc, before } = result;
      const isUntouched = stillVisible === count;
      const text = isUntouched ? repair.moveNotBegun(inBcc) : repair.moveHalfDone(stillVisible);
      return { intent: "warning", text, before };
    }
    case "unknown":
      return { intent: "error", text: repair.unknown, before: result.before };
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, repair) };
  }
}

function removeNotice(
  result: RemoveResult,
  { address, field }: Removal,
  repair: RepairMessages,
): OutcomeNotice {
  const shown = saidAddress(address);
  switch (result.outcome) {
    case "removed":
      return { intent: "success", text: repair.removed(shown, field), before: result.before };
    case "stopped":
      return { intent: "warning", text: repair.notRemoved(shown, field) };
    case "unknown":
      return { intent: "error", text: repair.unknown, before: result.before };
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, repair) };
  }
}

function replaceNotice(
  result: ReplaceResult,
  { address, by }: Replacement,
  { replace, repair }: PaneMessages,
): OutcomeNotice {
  const [old, other] = [saidAddress(address), saidAddress(by.emailAddress)];
  switch (result.outcome) {
    case "replaced":
      return { intent: "success", text: replace.replaced(old, other), before: result.before };
    case "both":
      return { intent: "warning", text: replace.both(old, other), before: result.before };
    case "stopped":
      return { intent: "warning", text: replace.notReplaced(old) };
    case "unknown":
      return { intent: "error", text: repair.unknown, before: result.before };
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, repair) };
  }
}

function keepNotice(result: KeepResult, { apart, repair }: PaneMessages): OutcomeNotice {
  switch (result.outcome) {
    case "kept":
      return { intent: "success", text: apart.kept(result.count), before: result.before };
    case "stopped":
      return { intent: "warning", text: apart.notKept(result.left), before: result.before };
    case "unknown":
      return { intent: "error", text: repair.unknown, before: result.before };
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, repair) };
  }
}

function markNotice(result: MarkResult, { marking }: PaneMessages): OutcomeNotice {
  switch (result.outcome) {
    case "marked":
      return { intent: "success", text: marking.marked, subject: result.change };
    case "stopped":
      return { intent: "warning", text: marking.notMarked };
    case "unknown":
      return { intent: "error", text: marking.unknown };
    case "refused": {
      const tooLong = marking.tooLong(longestSubject);
      const texts = { ...marking, "too-long": tooLong };
      return { intent: "warning", text: texts[result.reason] };
    }
  }
}

function unmarkNotice(
  result: UnmarkResult,
  subject: SubjectChange,
  { marking }: PaneMessages,
): OutcomeNotice {
  switch (result) {
    case "restored":
      return { intent: "success", text: marking.unmarked };
    case "changed":
      return { intent: "warning", text: marking.changedSince };
    case "stopped":
      return { intent: "warning", text: marking.notUnmarked, subject };
    case "unknown":
      return { intent: "error", text: marking.unknown };
  }
}

function noted(isDone: boolean, done: string, failed: string): OutcomeNotice {
  return isDone ? { intent: "success", text: done } : { intent: "warning", text: failed };
}

function replyNotice(result: ReplyResult, repair: RepairMessages): OutcomeNotice {
  switch (result.outcome) {
    case "alone":
      return { intent: "success", text: repair.alone(result.count), before: result.before };
    case "stopped":
      return { intent: "warning", text: repair.notAlone(result.left), before: result.before };
    case "unknown":
      return { intent: "error", text: repair.unknown, before: result.before };
    case "refused":
      return { intent: "warning", text: refusalText(result.refusal, repair) };
  }
}

function undoNotice(result: RestoreResult, before: Before, repair: RepairMessages): OutcomeNotice {
  switch (result.outcome) {
    case "restored": {
      const intent = result.leftInBcc === 0 ? "success" : "warning";
      return { intent, text: repair.undone(result.leftInBcc) };
    }
    case "stopped":
      return { intent: "warning", text: repair.notUndone, before };
    case "unknown":
      return { intent: "error", text: repair.unknown, before };
  }
}

function refusalText(refusal: Refusal, { refused }: RepairMessages): string {
  switch (refusal.reason) {
    case "unreadable":
      return refused.unreadable;
    case "not-writable":
      return refused.notWritable(refusal.field);
    case "perhaps-more":
      return refused.perhapsMore(refusal.field);
    case "bcc-full":
      return refused.bccFull(refusal.limit);
    case "bcc-too-long":
      return refused.bccTooLong(refusal.limit);
  }
}
