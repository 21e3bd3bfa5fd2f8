import { addressKey } from "../core/mail/address";
import { recipientFields } from "../core/mail/draft";
import type { RecipientFields } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import { everyoneIn, keyOf, keysOf, readLists, type RecipientLists } from "./recipient-lists";
import { type RecipientLimits, type Refusal, rewritingRefusal } from "./recipient-refusal";

/** What became of it. All of it was read back from Outlook, and none of it is assumed. */
export type ReplyResult =
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** So many people were taken off. `before` is what an undo goes back to. */
  | { readonly outcome: "alone"; readonly count: number; readonly before: RecipientLists }
  /** The sender is in To, and so many others are still on the draft. */
  | { readonly outcome: "stopped"; readonly left: number; readonly before: RecipientLists }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown"; readonly before: RecipientLists };

/**
 * Keeps one person in To, and takes everyone else off To, Cc and Bcc.
 *
 * That person stands in a second field, and was seen there, whenever a field is written. So a failure
 * at any call leaves them on the draft; whoever else is still there goes when it is tried again.
 */
export async function replyToSender(
  fields: RecipientFields,
  address: string,
  limits: RecipientLimits,
): Promise<ReplyResult> {
  const before = await readLists(fields).catch(() => undefined);
  if (before === undefined) {
    return { outcome: "refused", refusal: { reason: "unreadable" } };
  }
  const key = addressKey(address);
  const refusal = refusalOf(before, key, limits);
  if (refusal !== undefined) {
    return { outcome: "refused", refusal };
  }
  const keeper = new RecipientKeeper(fields, before, limits.readLimit);
  try {
    await takeOthersOff(keeper, before, key);
  } catch {
    // What came of it is read below, and that is what is said.
  }
  return observed(keeper, before, key);
}

async function takeOthersOff(
  keeper: RecipientKeeper,
  before: RecipientLists,
  key: string,
): Promise<void> {
  const sender = everyoneIn(before).filter((one) => keyOf(one) === key);
  const everyone = keysOf(everyoneIn(before));
  await keeper.add("to", sender);
  await keeper.add("cc", sender);
  await keeper.takeOut("to", othersThan(key, before));
  await keeper.add("to", sender); // Seen there once more, before Cc lets go.
  await keeper.takeOut("cc", everyone);
  await keeper.takeOut("bcc", everyone);
}

async function observed(
  keeper: RecipientKeeper,
  before: RecipientLists,
  key: string,
): Promise<ReplyResult> {
  try {
    const left = othersThan(key, await keeper.settle()).size;
    if (left === 0) {
      return { outcome: "alone", count: othersThan(key, before).size, before };
    }
    return { outcome: "stopped", left, before };
  } catch {
    return { outcome: "unknown", before };
  }
}

/** Whoever could not be put back by an undo is not taken off. */
function refusalOf(
  before: RecipientLists,
  key: string,
  limits: RecipientLimits,
): Refusal | undefined {
  if (!keysOf(everyoneIn(before)).has(key)) {
    return { reason: "unreadable" };
  }
  const refusals = recipientFields.map((field) => rewritingRefusal(before, field, limits));
  return refusals.find((refusal) => refusal !== undefined);
}

function othersThan(key: string, lists: RecipientLists): ReadonlySet<string> {
  return keysOf(everyoneIn(lists).filter((one) => keyOf(one) !== key));
}
