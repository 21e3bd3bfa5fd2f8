import { addressKey } from "../core/mail/address";
import { everyoneIn, keysOf } from "../outlook/recipient-lists";
import type { RepairOutcome } from "./repair";

export const noneTakenOff: readonly string[] = [];

/**
 * Who was taken off so that they get a message of their own, after one more repair. Where it is not
 * known who is off, all are kept on the list: an address too many harms nobody. An undo puts them back.
 */
export function takenOffAfter(
  before: readonly string[],
  outcome: RepairOutcome,
): readonly string[] {
  if (outcome.kind === "keep-only" && outcome.result.outcome !== "refused") {
    const { address, others } = outcome.keeping;
    const kept = addressKey(address);
    const listed = new Map([...before, ...others].map((one) => [addressKey(one), one] as const));
    listed.delete(kept);
    return [...listed.values()];
  }
  if (outcome.kind === "undo" && outcome.result.outcome === "restored") {
    const back = keysOf(everyoneIn(outcome.before));
    return before.filter((one) => !back.has(addressKey(one)));
  }
  return before;
}
