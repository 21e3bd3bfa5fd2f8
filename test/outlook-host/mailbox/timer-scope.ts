/** Time as the emulated host sees it, so that a test can end it. */
export interface Clock {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => void;
}

/** What lets time pass: by waiting, or not. */
export interface Timeline {
  readonly now: () => number;
  /** Runs later, unless what is returned is called first. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** The time of this machine. */
export const machineTime: Timeline = {
  now: () => performance.now(),
  after: (ms, run) => {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};

/**
 * Every timer of one emulated session. After `dispose` none of them runs, so a test leaves no open
 * handle behind, and an add-in's left-over timer cannot speak into the next test.
 */
export class TimerScope implements Clock {
  readonly #handles = new Map<number, () => void>();
  readonly #onError: (error: unknown) => void;
  readonly #time: Timeline;
  #nextId = 1;
  #disposed = false;

  constructor(onError: (error: unknown) => void, time = machineTime) {
    this.#onError = onError;
    this.#time = time;
  }

  readonly now = (): number => this.#time.now();

  readonly after = (ms: number, run: () => void): void => {
    this.setTimeout(run, ms);
  };

  readonly setTimeout = (run: () => void, ms = 0): number => {
    const id = this.#nextId++;
    if (!this.#disposed) {
      const cancel = this.#time.after(ms, () => {
        this.#handles.delete(id);
        this.guard(run);
      });
      this.#handles.set(id, cancel);
    }
    return id;
  };

  readonly setInterval = (run: () => void, ms = 0): number => {
    const id = this.#nextId++;
    const again = (): void => {
      this.#handles.set(id, this.#time.after(Math.max(ms, 1), tick));
    };
    const tick = (): void => {
      again();
      this.guard(run);
    };
    if (!this.#disposed) again();
    return id;
  };

  readonly clear = (id: number): void => {
    this.#handles.get(id)?.();
    this.#handles.delete(id);
  };

  /** Runs add-in code; what it throws is reported, as `window.onerror` would, and goes no further. */
  readonly guard = (run: () => void): void => {
    if (this.#disposed) return;
    try {
      run();
    } catch (error) {
      this.#onError(error);
    }
  };

  readonly dispose = (): void => {
    this.#disposed = true;
    for (const cancel of this.#handles.values()) cancel();
    this.#handles.clear();
  };
}
