import { type RecipientField, recipientFields } from "../core/mail/draft";
import { addInBatches, ensureIn, type OnAdded } from "./recipient-adding";
import type { RecipientFields, Recipients } from "./recipient-fields";
import { maxRecipientsPerCall } from "./recipient-limits";
import {
  canBeWritten,
  keyOf,
  keysOf,
  missingFrom,
  type RecipientLists,
  unite,
} from "./recipient-lists";

/** A field cannot be written anew without losing somebody, so it is left alone. */
class CannotRewriteError extends Error {
  override readonly name = "CannotRewriteError";

  constructor(readonly field: RecipientField) {
    super(`${field} cannot be written anew`);
  }
}

/**
 * Changes recipients without losing anybody: it knows at any moment who must stand where, so that
 * whatever goes wrong, `settle` can put it right.
 *
 * Outlook has no call to remove one recipient, only `setAsync`, which replaces a whole field and
 * takes 100 (office-js issues #1322, #5932). Whoever must stay and is beyond the hundredth is parked
 * in Bcc while the field is written.
 */
export class RecipientKeeper {
  private readonly expected: Record<RecipientField, Recipients>;
  private parked: Recipients = [];

  constructor(
    private readonly fields: RecipientFields,
    before: RecipientLists,
    private readonly readLimit: number,
  ) {
    this.expected = { to: before.to, cc: before.cc, bcc: before.bcc };
  }

  async add(field: RecipientField, people: Recipients, onAdded?: OnAdded): Promise<void> {
    this.expect(field, await ensureIn(this.fields, field, people, onAdded));
    this.expect(field, people);
  }

  /**
   * Takes people out of a field. They must stand elsewhere already, or be meant to go. Somebody who
   * was typed meanwhile stays; so does somebody whom a faulty reading left out.
   */
  async takeOut(field: RecipientField, leaving: ReadonlySet<string>): Promise<void> {
    let staying = await this.staying(field, leaving);
    if (staying === undefined) {
      return;
    }
    const parked = staying.slice(maxRecipientsPerCall);
    if (parked.length > 0) {
      await this.park(parked);
      // Parking takes a while. Who was typed meanwhile is seen in the last look before the writing.
      staying = (await this.staying(field, leaving)) || staying;
    }
    const tail = staying.slice(maxRecipientsPerCall);
    if (missingFrom(parked, tail).length > 0) {
      await this.park(tail);
    }
    this.expected[field] = staying; // Before the call, which may do its work and still fail.
    await this.fields.set(field, staying.slice(0, maxRecipientsPerCall));
    await addInBatches(this.fields, field, tail);
  }

  /** Who is to stay in a field, as it is now. `undefined` where nobody leaves it. */
  private async staying(
    field: RecipientField,
    leaving: ReadonlySet<string>,
  ): Promise<Recipients | undefined> {
    const now = await this.fields.read(field);
    const all = unite(now, this.expected[field]);
    const staying = all.filter((person) => !leaving.has(keyOf(person)));
    if (staying.length === all.length) {
      return undefined;
    }
    const hasNoRoom = field === "bcc" && staying.length > maxRecipientsPerCall;
    if (now.length === this.readLimit || !staying.every(canBeWritten) || hasNoRoom) {
      throw new CannotRewriteError(field);
    }
    return staying;
  }

  /** Looks at every field, and puts back whoever is missing from where they must be. */
  async settle(): Promise<RecipientLists> {
    const lists: Record<RecipientField, Recipients> = { to: [], cc: [], bcc: [] };
    for (const field of recipientFields) {
      lists[field] = await ensureIn(this.fields, field, this.expected[field]);
    }
    return lists;
  }

  /** Frees Bcc of those who were only parked there, once they are seen to be back. */
  async unpark(): Promise<void> {
    if (this.parked.length > 0) {
      await this.settle();
      await this.takeOut("bcc", keysOf(this.parked));
    }
  }

  private async park(people: Recipients): Promise<void> {
    if (people.length > 0) {
      const guests = missingFrom(this.expected.bcc, people);
      await this.add("bcc", people);
      this.parked = unite(this.parked, guests);
    }
  }

  private expect(field: RecipientField, people: Recipients): void {
    this.expected[field] = unite(this.expected[field], people);
  }
}
