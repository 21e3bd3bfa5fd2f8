import type { After } from "../outlook/timers";

/** An event that comes before Send, as Outlook hands it over. */
export interface EarlyEvent {
  completed(): void;
}

/** The time that the work for an event has. */
export interface EventTime {
  /** From then on, nothing more is to be asked of Outlook. */
  isOver(): boolean;
  /** Has something stopped when the time is over: at once, if it is. It may have ended by itself. */
  atEnd(stop: () => void): void;
}

/**
 * Works for an event and completes it once, whatever happens: when the work has ended or failed, or at
 * the limit. Before that, whatever still runs is stopped, since a send may begin right behind it.
 *
 * @param timeLimit in milliseconds
 */
export function completeInTime(
  event: EarlyEvent,
  after: After,
  timeLimit: number,
  work: (time: EventTime) => Promise<void>,
): void {
  const stops: (() => void)[] = [];
  let isOver = false;
  const atEnd = (stop: () => void) => {
    if (isOver) {
      stopSafely(stop);
    } else {
      stops.push(stop);
    }
  };
  const complete = () => {
    if (!isOver) {
      isOver = true;
      stops.forEach(stopSafely);
      event.completed();
    }
  };
  atEnd(after(timeLimit, complete));
  Promise.resolve()
    .then(() => work({ isOver: () => isOver, atEnd }))
    .then(complete, complete);
}

/** One that fails is no reason for the others to go on, nor for Outlook to wait. */
function stopSafely(stop: () => void): void {
  try {
    stop();
  } catch {
    // It may run on, and finds that the time is over.
  }
}
