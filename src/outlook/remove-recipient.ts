import { addressKey } from "../core/mail/address";
import type { RecipientField } from "../core/mail/draft";
import type { RecipientFields } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import { keysOf, readLists, type RecipientLists } from "./recipient-lists";
import { leavingRefusal, type RecipientLimits, type Refusal } from "./recipient-refusal";

/** One person in one field. The same person in another field is left alone. */
export interface Removal {
  readonly field: RecipientField;
  readonly address: string;
}

/** What became of a removal, as it was read back from Outlook. */
export type RemoveResult =
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** `before` is what an undo goes back to. */
  | { readonly outcome: "removed"; readonly before: RecipientLists }
  /** The person still stands there, and nobody else is lost. */
  | { readonly outcome: "stopped" }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown"; readonly before: RecipientLists };

/** Removes one person by writing everyone else of the field anew: Outlook has no call to remove one. */
export async function removeRecipient(
  fields: RecipientFields,
  { field, address }: Removal,
  limits: RecipientLimits,
): Promise<RemoveResult> {
  const before = await readLists(fields).catch(() => undefined);
  if (before === undefined) {
    return { outcome: "refused", refusal: { reason: "unreadable" } };
  }
  const key = addressKey(address);
  if (!keysOf(before[field]).has(key)) {
    return { outcome: "removed", before };
  }
  const refusal = leavingRefusal(before, field, new Set([key]), limits);
  if (refusal !== undefined) {
    return { outcome: "refused", refusal };
  }
  const keeper = new RecipientKeeper(fields, before, limits.readLimit);
  try {
    await keeper.takeOut(field, new Set([key]));
    await keeper.unpark();
  } catch {
    // What came of it is read below, and that is what is said.
  }
  return observed(keeper, before, { field, address });
}

async function observed(
  keeper: RecipientKeeper,
  before: RecipientLists,
  { field, address }: Removal,
): Promise<RemoveResult> {
  try {
    const lists = await keeper.settle();
    if (keysOf(lists[field]).has(addressKey(address))) {
      return { outcome: "stopped" };
    }
    return { outcome: "removed", before };
  } catch {
    return { outcome: "unknown", before };
  }
}
