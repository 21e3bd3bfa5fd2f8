import type { Memory } from "../core/memory/memory";
import type { Begin } from "../core/assessment/lesson";
import type { Clock } from "../outlook/watchdog";

/** Where a mailbox keeps its memory. */
export interface MemoryKeeper {
  readonly begin: Begin;
  /** Calls `done` when it is known how the saving ended, and perhaps never. */
  save(memory: Memory, done: () => void): void;
}

/** How long a save may keep a mail, in milliseconds. */
const patience = 150;

/** A mail that was this long in reading waits for no save: timers may be a second late as well. */
const lateFrom = 2000;

/** What is needed to wait, or to know that one should not. */
export interface Saving extends Clock {
  readonly keeper: MemoryKeeper;
  /** Without timers nobody would end the waiting. */
  readonly hasTimers: boolean;
  /** By `now`. */
  readonly startedAt: number;
}

/**
 * Starts to save what there is to save, and calls `complete` once: when Outlook has answered, or after
 * a moment. Nothing that is begun after `complete` need come to its end, so it is begun before.
 */
export function saveThen(
  lesson: Memory | undefined,
  { keeper, hasTimers, startedAt, after, now }: Saving,
  complete: () => void,
): void {
  if (lesson === undefined) {
    complete();
    return;
  }
  let isComplete = false;
  let stopWaiting = () => {};
  const once = () => {
    if (!isComplete) {
      isComplete = true;
      stopWaiting();
      complete();
    }
  };
  const mayWait = hasTimers && now() - startedAt <= lateFrom;
  if (mayWait) {
    stopWaiting = after(patience, once);
  }
  try {
    keeper.save(lesson, once);
  } catch {
    once(); // What cannot be saved is not remembered, and the mail need not know.
  }
  if (!mayWait) {
    once();
  }
}
