import type { After } from "../../src/outlook/timers";
import { after } from "./after";

/** The timers that a handler started with `counted`, as long as they run. */
export const timers = new Set<object>();

export const counted: After = (milliseconds, run) => {
  const timer = {};
  timers.add(timer);
  const cancel = after(milliseconds, () => {
    timers.delete(timer);
    run();
  });
  return () => {
    timers.delete(timer);
    cancel();
  };
};
