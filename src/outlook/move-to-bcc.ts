import { type Organisation, standingOf } from "../core/mail/organisation";
import type { OfficeRecipient } from "./compose-item";
import { mailboxOf } from "./read-part";
import type { RecipientFields, Recipients } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import { maxRecipientsPerCall } from "./recipient-limits";
import { countIn, keyOf, keysOf, readLists, type RecipientLists, unite } from "./recipient-lists";
import {
  bccRefusal,
  type RecipientLimits,
  type Refusal,
  rewritingRefusal,
} from "./recipient-refusal";
import { type Stoppable, stopIfAsked } from "./stopping";

/** How far a repair has come, in people. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface MoveOptions extends RecipientLimits, Stoppable {
  readonly organisation: Organisation;
  readonly onProgress: (progress: Progress) => void;
}

/** What became of the move. All of it was read back from Outlook, and none of it is assumed. */
export type MoveResult =
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** `before` is what an undo goes back to. */
  | { readonly outcome: "moved"; readonly count: number; readonly before: RecipientLists }
  /** It failed, or was asked to stop. Nobody is lost: whoever still stands in To or Cc can be moved by trying again. */
  | {
      readonly outcome: "stopped";
      readonly count: number;
      readonly stillVisible: number;
      readonly inBcc: number;
      readonly before: RecipientLists;
    }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown"; readonly before: RecipientLists };

/**
 * Moves everyone outside the organisation from To and Cc to Bcc.
 *
 * They are in Bcc, and were seen there, before anybody leaves To or Cc. So a failure at any call
 * leaves somebody in two fields at worst, and in none never; trying again finishes the work.
 */
export async function moveToBcc(
  fields: RecipientFields,
  options: MoveOptions,
): Promise<MoveResult> {
  const before = await readLists(fields).catch(() => undefined);
  if (before === undefined) {
    return { outcome: "refused", refusal: { reason: "unreadable" } };
  }
  const outside = (person: OfficeRecipient) =>
    standingOf(mailboxOf(person), options.organisation) === "outside";
  const leaving = unite(before.to.filter(outside), before.cc.filter(outside));
  const refusal = refusalOf(before, leaving, options);
  if (refusal !== undefined) {
    return { outcome: "refused", refusal };
  }
  return move(fields, { before, leaving, outside }, options);
}

interface Plan {
  readonly before: RecipientLists;
  readonly leaving: Recipients;
  readonly outside: (person: OfficeRecipient) => boolean;
}

async function move(
  fields: RecipientFields,
  plan: Plan,
  options: MoveOptions,
): Promise<MoveResult> {
  const { before, leaving } = plan;
  const { readLimit, onProgress } = options;
  const count = leaving.length;
  const keeper = new RecipientKeeper(fields, before, readLimit);
  try {
    onProgress({ done: 0, of: count });
    await keeper.add("bcc", leaving, (done) => {
      onProgress({ done, of: count });
      stopIfAsked(options);
    });
    stopIfAsked(options);
  } catch {
    return untouched(fields, plan);
  }
  try {
    await keeper.takeOut("to", keysOf(leaving));
    stopIfAsked(options);
    await keeper.takeOut("cc", keysOf(leaving));
  } catch {
    // What came of it is read below, and that is what is said.
  }
  try {
    await keeper.unpark();
  } catch {
    // They stay in Bcc as well as in To or Cc, which hides nobody and loses nobody.
  }
  return observed(keeper, plan);
}

/** To and Cc have not been written yet. */
async function untouched(fields: RecipientFields, { before, leaving }: Plan): Promise<MoveResult> {
  const count = leaving.length;
  try {
    const inBcc = countIn(await fields.read("bcc"), keysOf(leaving));
    return { outcome: "stopped", count, stillVisible: count, inBcc, before };
  } catch {
    return { outcome: "stopped", count, stillVisible: count, inBcc: 0, before };
  }
}

/** With nobody to move, a second look must find nobody either, or the first was not to be trusted. */
async function observed(
  keeper: RecipientKeeper,
  { before, leaving, outside }: Plan,
): Promise<MoveResult> {
  const count = leaving.length;
  try {
    const { to, cc, bcc } = await keeper.settle();
    const stillVisible = countIn([...to, ...cc], keysOf(leaving));
    if (leaving.length === 0 && [...to, ...cc].some(outside)) {
      return { outcome: "refused", refusal: { reason: "unreadable" } };
    }
    if (stillVisible === 0) {
      return { outcome: "moved", count, before };
    }
    const inBcc = countIn(bcc, keysOf(leaving));
    return { outcome: "stopped", count, stillVisible, inBcc, before };
  } catch {
    return { outcome: "unknown", before };
  }
}

/** Only a field that somebody leaves is written anew; a contact list in another does no harm. */
function refusalOf(
  before: RecipientLists,
  leaving: Recipients,
  limits: RecipientLimits,
): Refusal | undefined {
  const keys = keysOf(leaving);
  let inBcc = unite(before.bcc, leaving);
  for (const field of ["to", "cc"] as const) {
    const staying = unite(before[field], []).filter((person) => !keys.has(keyOf(person)));
    if (before[field].some((person) => keys.has(keyOf(person)))) {
      const refusal = rewritingRefusal(before, field, limits);
      if (refusal !== undefined) {
        return refusal;
      }
      inBcc = unite(inBcc, staying.slice(maxRecipientsPerCall)); // Parked there for a moment.
    }
  }
  return bccRefusal(inBcc.length, limits);
}
