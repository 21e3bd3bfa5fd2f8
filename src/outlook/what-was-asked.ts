import { NotWhatWasAskedError } from "./office-call";

/**
 * A call can succeed and give nothing. Nothing is not an empty text: what was not read must not pass
 * as read.
 */
export function textFrom(value: unknown, call: string): string {
  if (typeof value !== "string") {
    throw new NotWhatWasAskedError(call);
  }
  return value;
}

/** The list without holes: `Array.from` visits those that `map` would leave out. */
export function listFrom<Item>(value: readonly Item[], call: string): readonly Item[] {
  if (!Array.isArray(value)) {
    throw new NotWhatWasAskedError(call);
  }
  return Array.from<Item>(value);
}
