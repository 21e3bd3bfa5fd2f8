import { realTime } from "./realm/time";
import type { Timeline } from "./mailbox/timer-scope";

/** Whether something happened before the deadline. The timer is gone either way. */
export function once(
  ms: number,
  begin: (resolve: () => void) => void,
  time: Timeline = realTime,
): Promise<boolean> {
  return new Promise((settle) => {
    const cancel = time.after(ms, () => settle(false));
    begin(() => {
      cancel();
      settle(true);
    });
  });
}

export function pause(ms: number, time: Timeline): Promise<void> {
  return new Promise((resolve) => {
    time.after(ms, resolve);
  });
}
