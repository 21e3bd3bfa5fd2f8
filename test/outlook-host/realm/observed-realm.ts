import { setImmediate } from "node:timers";
import { TimerScope } from "../mailbox/timer-scope";

type TimerCallback = (...given: readonly unknown[]) => void;

/**
 * The part of a JavaScript realm the outside watches: what its code throws, prints and asks the
 * network for. Errors of a handler are seen by nobody else; Outlook hears nothing and waits.
 */
export class ObservedRealm {
  readonly #timerFloorMs: number;
  readonly errors: string[] = [];
  readonly logs: string[] = [];
  readonly requests: string[] = [];
  handlerStartedAt: number | undefined;
  readonly timers = new TimerScope((error) => {
    this.errors.push(describe(error));
  });

  readonly console = {
    log: (...values: readonly unknown[]) => this.#print(values),
    info: (...values: readonly unknown[]) => this.#print(values),
    debug: (...values: readonly unknown[]) => this.#print(values),
    warn: (...values: readonly unknown[]) => this.#print(values),
    error: (...values: readonly unknown[]) => this.#print(values),
  };

  /** The timers a script sees; none of them is shorter than the floor. */
  readonly timerGlobals = {
    setTimeout: (run: TimerCallback, ms?: number, ...given: readonly unknown[]) =>
      this.timers.setTimeout(() => run(...given), this.#floored(ms)),
    setInterval: (run: TimerCallback, ms?: number, ...given: readonly unknown[]) =>
      this.timers.setInterval(() => run(...given), this.#floored(ms)),
    clearTimeout: (id: number) => this.timers.clear(id),
    clearInterval: (id: number) => this.timers.clear(id),
  };

  /** Runs later, in order, as a posted message does. */
  readonly soon = (run: () => void): void => {
    setImmediate(() => this.timers.guard(run));
  };

  /** The handler as Outlook calls it, noting when, and whether the promise it returns is broken. */
  readonly watched = (handler: unknown): unknown => {
    if (typeof handler !== "function") return handler;
    return (...given: readonly unknown[]): unknown => {
      this.handlerStartedAt ??= this.timers.now();
      const result: unknown = Reflect.apply(handler, undefined, given);
      Promise.resolve(result).catch((error: unknown) => this.errors.push(describe(error)));
      return result;
    };
  };

  /** Timers of a hidden frame are held back to about a second (office-js issue #4826). */
  constructor(timerFloorMs = 0) {
    this.#timerFloorMs = timerFloorMs;
  }

  #floored(ms = 0): number {
    return Math.max(ms, this.#timerFloorMs);
  }

  #print(values: readonly unknown[]): void {
    this.logs.push(values.map(String).join(" "));
  }
}

/** An error as text. It comes from another realm, so `instanceof Error` would not know it. */
export function describe(error: unknown): string {
  return String(error);
}
