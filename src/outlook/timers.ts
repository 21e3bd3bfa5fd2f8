/** Runs something later, unless the returned function is called first. */
export type After = (milliseconds: number, run: () => void) => () => void;
