import { recipientFields } from "../core/mail/draft";
import type { Progress } from "./move-to-bcc";
import type { RecipientFields } from "./recipient-fields";
import { RecipientKeeper } from "./recipient-keeper";
import {
  type Before,
  countIn,
  keysOf,
  missingFrom,
  readLists,
  type RecipientLists,
} from "./recipient-lists";
import type { RecipientLimits } from "./recipient-refusal";
import { type Stoppable, stopIfAsked } from "./stopping";

export interface RestoreOptions extends RecipientLimits, Stoppable {
  readonly onProgress: (progress: Progress) => void;
}

/** What became of an undo. */
export type RestoreResult =
  /** So many stand in Bcc as well, because it is too long to be written anew in one call. */
  | { readonly outcome: "restored"; readonly leftInBcc: number }
  /** Not everybody is back where they were, and nobody is lost. */
  | { readonly outcome: "stopped" }
  /** Outlook no longer says who stands where. */
  | { readonly outcome: "unknown" };

/**
 * Puts everyone back to where they stood before a repair.
 *
 * They are back in To and Cc, and were seen there, before anybody leaves Bcc. Whoever was typed since
 * then stays where they are; whoever came by the repair itself goes again.
 */
export async function restoreRecipients(
  fields: RecipientFields,
  before: Before,
  options: RestoreOptions,
): Promise<RestoreResult> {
  let keeper: RecipientKeeper;
  const visible = [...before.to, ...before.cc];
  const guests = keysOf(missingFrom(before.bcc, visible));
  try {
    keeper = new RecipientKeeper(fields, await readLists(fields), options.readLimit);
    await putBack(keeper, before, options);
    await takeAway(keeper, before);
  } catch {
    return afterFailure(fields, before);
  }
  try {
    await keeper.takeOut("bcc", guests);
  } catch {
    // They stay in Bcc as well, which is counted below.
  }
  try {
    const { bcc } = await keeper.settle();
    return { outcome: "restored", leftInBcc: countIn(bcc, guests) };
  } catch {
    return { outcome: "unknown" };
  }
}

async function takeAway(keeper: RecipientKeeper, { came }: Before): Promise<void> {
  if (came !== undefined) {
    await keeper.takeOut(came.field, keysOf(came.people));
    await keeper.unpark();
  }
}

async function putBack(
  keeper: RecipientKeeper,
  before: RecipientLists,
  options: RestoreOptions,
): Promise<void> {
  const { onProgress } = options;
  const of = recipientFields.reduce((sum, field) => sum + before[field].length, 0);
  let earlier = 0;
  for (const field of recipientFields) {
    onProgress({ done: earlier, of });
    await keeper.add(field, before[field], (people) => {
      onProgress({ done: earlier + people, of });
      stopIfAsked(options);
    });
    stopIfAsked(options);
    earlier += before[field].length;
  }
}

/** Nobody who stood there before has been taken out of any field. Was everybody somewhere to begin with? */
async function afterFailure(
  fields: RecipientFields,
  before: RecipientLists,
): Promise<RestoreResult> {
  try {
    const now = await readLists(fields);
    const everyone = [...before.to, ...before.cc, ...before.bcc];
    const lost = missingFrom([...now.to, ...now.cc, ...now.bcc], everyone);
    if (lost.length === 0) {
      return { outcome: "stopped" };
    }
  } catch {
    // Said below.
  }
  return { outcome: "unknown" };
}
