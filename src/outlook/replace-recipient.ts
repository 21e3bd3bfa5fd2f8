import { addressKey } from "../core/mail/address";
import { type RecipientField, recipientFields } from "../core/mail/draft";
import type { OfficeRecipient } from "./compose-item";
import type { RecipientFields, Recipients } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import {
  type Before,
  keyOf,
  keysOf,
  readLists,
  type RecipientLists,
  unite,
} from "./recipient-lists";
import {
  leavingRefusal,
  type RecipientLimits,
  type Refusal,
  rewritingRefusal,
} from "./recipient-refusal";

/** Somebody else in the place of one person in one field. */
export interface Replacement {
  readonly field: RecipientField;
  readonly address: string;
  /** Who comes instead. */
  readonly by: OfficeRecipient;
}

/** What became of it, as it was read back from Outlook. */
export type ReplaceResult =
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** `before` is what an undo goes back to. */
  | { readonly outcome: "replaced"; readonly before: Before }
  /** The new one is there, and the old one is still there too. */
  | { readonly outcome: "both"; readonly before: Before }
  /** The old one still stands there, the new one was not seen, and nobody is lost. */
  | { readonly outcome: "stopped" }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown"; readonly before: Before };

/**
 * Puts somebody else in the place of one person.
 *
 * The new one is in, and was seen there, before the old one is taken out. So a failure leaves both at
 * worst, and nobody who was to stay is lost. Whoever is in To or Cc already is not put there again.
 */
export async function replaceRecipient(
  fields: RecipientFields,
  replacement: Replacement,
  limits: RecipientLimits,
): Promise<ReplaceResult> {
  const before = await readLists(fields).catch(() => undefined);
  if (before === undefined) {
    return { outcome: "refused", refusal: { reason: "unreadable" } };
  }
  const { field, address } = replacement;
  const coming = comingInto(before, replacement);
  const refusal = refusalOf(before, coming, replacement, limits);
  if (refusal !== undefined) {
    return { outcome: "refused", refusal };
  }
  const keeper = new RecipientKeeper(fields, before, limits.readLimit);
  try {
    await keeper.add(field, coming);
    await keeper.takeOut(field, new Set([addressKey(address)]));
    await keeper.unpark();
  } catch {
    // What came of it is read below, and that is what is said.
  }
  const came = { field, people: coming };
  return observed(keeper, Object.assign({ came }, before), replacement);
}

async function observed(
  keeper: RecipientKeeper,
  before: Before,
  { field, address, by }: Replacement,
): Promise<ReplaceResult> {
  try {
    const lists = await keeper.settle();
    const isOldThere = keysOf(lists[field]).has(addressKey(address));
    const isNewThere = recipientFields.some((one) => keysOf(lists[one]).has(keyOf(by)));
    if (isNewThere) {
      return { outcome: (isOldThere && "both") || "replaced", before };
    }
    return (isOldThere && { outcome: "stopped" }) || { outcome: "unknown", before };
  } catch {
    return { outcome: "unknown", before };
  }
}

function comingInto({ to, cc, bcc }: RecipientLists, { field, by }: Replacement): Recipients {
  const there = { to: [to, cc], cc: [to, cc], bcc: [to, cc, bcc] }[field];
  return [by].filter((one) => !there.some((list) => keysOf(list).has(keyOf(one))));
}

/** The field must be fit to be written now, and with one more in it. */
function refusalOf(
  before: RecipientLists,
  coming: Recipients,
  { field, address }: Replacement,
  limits: RecipientLimits,
): Refusal | undefined {
  const leaving = new Set([addressKey(address)]);
  const longer = Object.assign({}, before, { [field]: unite(before[field], coming) });
  return rewritingRefusal(before, field, limits) || leavingRefusal(longer, field, leaving, limits);
}
