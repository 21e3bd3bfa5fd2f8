import type { After } from "../../src/outlook/timers";

/** Timers as they are everywhere but in a test of timers. */
export const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
