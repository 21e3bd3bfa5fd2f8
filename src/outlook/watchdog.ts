import type { After } from "./timers";

/** What a watchdog needs of the world. `now` is in milliseconds from any fixed moment. */
export interface Clock {
  readonly after: After;
  readonly now: () => number;
}

/** When the time is up, in milliseconds. Well under the five after which Outlook shows a dialog. */
const timeLimit = 3500;

/** The latest moment at which a late timer may still find that the time is up. */
const latest = 3800;

/** How often it looks. */
const tick = 250;

/**
 * Calls `expire` when the time is up, unless it is cancelled first.
 *
 * One long timer would do, were it not that browsers let the timers of a hidden page fire only once
 * a second (office-js issue #4826): it could be a second late. So this one looks at the clock now and
 * then, and gives up early if the next look, as late as this one was, would come after `latest`.
 */
export function startWatchdog({ after, now }: Clock, expire: () => void): () => void {
  let cancelTick = () => {};
  const look = (before: number) => {
    const last = now();
    cancelTick = after(tick, () => {
      // Never less than a tick: a clock may be set back while Outlook is silent.
      const step = Math.max(now() - last, tick);
      const elapsed = before + step;
      if (elapsed >= timeLimit || elapsed + step > latest) {
        expire();
      } else {
        look(elapsed);
      }
    });
  };
  look(0);
  return () => {
    cancelTick();
  };
}
