/** Time as the emulated host sees it, so that a test can end it. */
export interface Clock {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => void;
}

type TimerHandle = ReturnType<typeof setTimeout>;

/**
 * Every timer of one emulated session. After `dispose` none of them runs, so a test leaves no open
 * handle behind, and an add-in's left-over timer cannot speak into the next test.
 */
export class TimerScope implements Clock {
  readonly #handles = new Map<number, () => void>();
  readonly #onError: (error: unknown) => void;
  #nextId = 1;
  #disposed = false;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  readonly now = (): number => performance.now();

  readonly after = (ms: number, run: () => void): void => {
    this.setTimeout(run, ms);
  };

  readonly setTimeout = (run: () => void, ms = 0): number => {
    const once = (id: number) => () => {
      this.#handles.delete(id);
      this.guard(run);
    };
    return this.#track((id) => {
      const handle: TimerHandle = setTimeout(once(id), ms);
      return () => clearTimeout(handle);
    });
  };

  readonly setInterval = (run: () => void, ms = 0): number =>
    this.#track(() => {
      const handle: TimerHandle = setInterval(() => this.guard(run), ms);
      return () => clearInterval(handle);
    });

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

  #track(start: (id: number) => () => void): number {
    const id = this.#nextId++;
    if (!this.#disposed) this.#handles.set(id, start(id));
    return id;
  }
}
