import { setImmediate } from "node:timers";
import { machineTime, type Timeline } from "../mailbox/timer-scope";

/** How time passes for one emulated Outlook and the add-in in it. */
export interface Time extends Timeline {
  /** Runs later, in order, as a posted message does. */
  readonly soon: (run: () => void) => void;
}

/** As on this machine. */
export const realTime: Time = {
  ...machineTime,
  soon: (run) => {
    setImmediate(run);
  },
};

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Time in which nobody waits: where nothing is left to do but wait, the clock is put forward to the
 * next timer. What is computed still takes as long as it takes, and counts.
 */
export class SkippingTime implements Time {
  #skipped = 0;
  #isTurning = false;
  readonly #messages: (() => void)[] = [];
  readonly #timers = new Set<Timer>();

  readonly now = (): number => machineTime.now() + this.#skipped;

  readonly soon = (run: () => void): void => {
    this.#messages.push(run);
    this.#turn();
  };

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.now() + ms, run };
    this.#timers.add(timer);
    this.#turn();
    return () => {
      this.#timers.delete(timer);
    };
  };

  /** One thing at a time, so that what has been promised is kept before the next. */
  #turn(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    setImmediate(() => {
      this.#isTurning = false;
      const message = this.#messages.shift();
      if (message === undefined) this.#runNextTimer();
      else message();
      if (this.#messages.length + this.#timers.size > 0) this.#turn();
    });
  }

  #runNextTimer(): void {
    const [first, ...others] = this.#timers;
    if (first === undefined) return;
    const next = others.reduce((least, each) => (each.at < least.at ? each : least), first);
    this.#timers.delete(next);
    this.#skipped += Math.max(0, next.at - this.now());
    next.run();
  }
}
