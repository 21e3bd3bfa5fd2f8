import { runInContext, type Context } from "node:vm";
import { TimerScope } from "../mailbox/timer-scope";
import { realTime, type Time } from "./time";

type TimerCallback = (...given: readonly unknown[]) => void;

/** What may be otherwise for the scripts of a realm. */
export interface RealmOptions {
  readonly time?: Time;
  /** No timer of a script fires sooner (office-js issue #4826: about 900 ms in a hidden frame). */
  readonly timerFloorMs?: number;
  /** A timer of a script that is cleared fires all the same. */
  readonly keepsClearedTimers?: boolean;
}

/**
 * The part of a JavaScript realm the outside watches: what its code throws, prints and asks the
 * network for. Errors of a handler are seen by nobody else; Outlook hears nothing and waits.
 */
export class ObservedRealm {
  readonly #options: RealmOptions;
  readonly time: Time;
  readonly errors: string[] = [];
  readonly logs: string[] = [];
  readonly requests: string[] = [];
  handlerStartedAt: number | undefined;
  readonly timers: TimerScope;

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
    clearTimeout: (id: number) => {
      if (this.#options.keepsClearedTimers !== true) this.timers.clear(id);
    },
    clearInterval: (id: number) => this.timers.clear(id),
  };

  /** Runs later, in order, as a posted message does. */
  readonly soon = (run: () => void): void => {
    this.time.soon(() => this.timers.guard(run));
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

  constructor(options: RealmOptions = {}) {
    this.#options = options;
    this.time = options.time ?? realTime;
    this.timers = new TimerScope((error) => {
      this.errors.push(describe(error));
    }, this.time);
  }

  /** Gives a realm the clock of the session, as far as it is asked how late it is in `Date.now`. */
  setClock(context: Context): void {
    const offset = Date.now() - performance.now();
    const now = (): number => Math.floor(offset + this.time.now());
    Object.assign(runInContext("Date", context) as object, { now });
  }

  #floored(ms = 0): number {
    return Math.max(ms, this.#options.timerFloorMs ?? 0);
  }

  #print(values: readonly unknown[]): void {
    this.logs.push(values.map(String).join(" "));
  }
}

/** An error as text. It comes from another realm, so `instanceof Error` would not know it. */
export function describe(error: unknown): string {
  return String(error);
}
