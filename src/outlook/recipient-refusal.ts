import type { RecipientField } from "../core/mail/draft";
import { maxRecipientsPerCall } from "./recipient-limits";
import { canBeWritten, keyOf, type RecipientLists, unite } from "./recipient-lists";

/** Why a repair was not begun. Nothing has been changed. */
export type Refusal =
  | { readonly reason: "unreadable" }
  /** An entry that Outlook would not take back: a contact list, an X.500 name. */
  | { readonly reason: "not-writable"; readonly field: RecipientField }
  /** The field may hold more people than Outlook tells of. */
  | { readonly reason: "perhaps-more"; readonly field: RecipientField }
  /** Bcc would hold more than Outlook stores, or more than it would read back to us. */
  | { readonly reason: "bcc-full"; readonly limit: number }
  /** More than one call must stay in Bcc, or in a meeting's only field, and there is nowhere to park them. */
  | { readonly reason: "bcc-too-long"; readonly limit: number };

export interface RecipientLimits {
  /** Exactly so many in a field may mean that there are more. */
  readonly readLimit: number;
  /** Most that a field can hold, where Outlook sets a limit. */
  readonly fieldLimit: number | undefined;
  /** A meeting has no Bcc, in which those could be parked who must stay. */
  readonly hasNoBcc?: boolean;
}

/** Why this field cannot be written anew, if it cannot. */
export function rewritingRefusal(
  lists: RecipientLists,
  field: RecipientField,
  { readLimit }: RecipientLimits,
): Refusal | undefined {
  if (!lists[field].every(canBeWritten)) {
    return { reason: "not-writable", field };
  }
  if (lists[field].length === readLimit) {
    return { reason: "perhaps-more", field };
  }
  return undefined;
}

/** Why Bcc cannot hold so many people, if it cannot. */
export function bccRefusal(people: number, limits: RecipientLimits): Refusal | undefined {
  let limit = limits.readLimit;
  if (limits.fieldLimit !== undefined) {
    limit = Math.min(limit, limits.fieldLimit);
  }
  if (people > limit) {
    return { reason: "bcc-full", limit };
  }
  return undefined;
}

/** Why Bcc could not be emptied again of somebody parked there, if it could not. */
export function parkingRefusal({ bcc }: RecipientLists): Refusal | undefined {
  if (!bcc.every(canBeWritten)) {
    return { reason: "not-writable", field: "bcc" };
  }
  if (bcc.length > maxRecipientsPerCall) {
    return { reason: "bcc-too-long", limit: maxRecipientsPerCall };
  }
  return undefined;
}

/** Why these people cannot be taken out of a field in which some of them stand, if they cannot. */
export function leavingRefusal(
  before: RecipientLists,
  field: RecipientField,
  leaving: ReadonlySet<string>,
  limits: RecipientLimits,
): Refusal | undefined {
  const refusal = rewritingRefusal(before, field, limits);
  const staying = unite(before[field], []).filter((one) => !leaving.has(keyOf(one)));
  if (refusal !== undefined || staying.length <= maxRecipientsPerCall) {
    return refusal;
  }
  if (field === "bcc" || limits.hasNoBcc === true) {
    return { reason: "bcc-too-long", limit: maxRecipientsPerCall };
  }
  const parked = unite(before.bcc, staying.slice(maxRecipientsPerCall));
  return parkingRefusal(before) || bccRefusal(parked.length, limits);
}
