import { addressKey } from "../core/mail/address";
import { recipientFields } from "../core/mail/draft";
import type { RecipientFields } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import { countIn, everyoneIn, keysOf, readLists, type RecipientLists } from "./recipient-lists";
import { leavingRefusal, type RecipientLimits, type Refusal } from "./recipient-refusal";

/** One of a group, who stays. The others get a message of their own. */
export interface Keeping {
  readonly address: string;
  readonly others: readonly string[];
}

/** What became of it, as it was read back from Outlook. */
export type KeepResult =
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** `before` is what an undo goes back to. */
  | { readonly outcome: "kept"; readonly count: number; readonly before: RecipientLists }
  /** So many of the others are still there, and nobody who was to stay is lost. */
  | {
      readonly outcome: "stopped";
      readonly left: number;
      readonly count: number;
      readonly before: RecipientLists;
    }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown"; readonly before: RecipientLists };

/**
 * Takes the others of a group off To, Cc and Bcc. Whoever is not of the group stays, and each stays in
 * the field where they stand: from Bcc nobody is moved to where they are seen.
 */
export async function keepOnly(
  fields: RecipientFields,
  { address, others }: Keeping,
  limits: RecipientLimits,
): Promise<KeepResult> {
  const before = await readLists(fields).catch(() => undefined);
  const leaving = new Set(others.map(addressKey));
  if (before === undefined || leaving.has(addressKey(address)) || !holds(before, address)) {
    return { outcome: "refused", refusal: { reason: "unreadable" } };
  }
  const refusal = refusalOf(before, leaving, limits);
  if (refusal !== undefined) {
    return { outcome: "refused", refusal };
  }
  const keeper = new RecipientKeeper(fields, before, limits.readLimit);
  try {
    for (const field of recipientFields) {
      await keeper.takeOut(field, leaving);
    }
    await keeper.unpark();
  } catch {
    // What came of it is read below, and that is what is said.
  }
  return observed(keeper, before, leaving);
}

async function observed(
  keeper: RecipientKeeper,
  before: RecipientLists,
  leaving: ReadonlySet<string>,
): Promise<KeepResult> {
  const count = countIn(everyoneIn(before), leaving);
  try {
    const left = countIn(everyoneIn(await keeper.settle()), leaving);
    if (left === 0) {
      return { outcome: "kept", count, before };
    }
    return { outcome: "stopped", left, count, before };
  } catch {
    return { outcome: "unknown", before };
  }
}

function refusalOf(
  before: RecipientLists,
  leaving: ReadonlySet<string>,
  limits: RecipientLimits,
): Refusal | undefined {
  const refusals = recipientFields
    .filter((field) => countIn(before[field], leaving) > 0)
    .map((field) => leavingRefusal(before, field, leaving, limits));
  return refusals.find((refusal) => refusal !== undefined);
}

function holds(lists: RecipientLists, address: string): boolean {
  return keysOf(everyoneIn(lists)).has(addressKey(address));
}
