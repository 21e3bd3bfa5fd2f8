import { addressKey } from "../mail/address";
import type { Draft, Mailbox, Recipient, RecipientField } from "../mail/draft";

/** Whom a sent message reached, as far as anybody can tell from the message. */
export interface Reached {
  /** Whom an apology can be addressed to: each address once, in the order of the message. */
  readonly people: readonly Mailbox[];
  /** Of those, the lists: who is in them cannot be seen, and they get what the list gets. */
  readonly lists: readonly Recipient[];
  /** Entries without an address that mail can be sent to: blank, or a name of the own mail system. */
  readonly byHand: readonly Recipient[];
  /** Entries in To and Cc, each once, without the sender's own: they saw one another. */
  readonly visible: number;
  /** Entries in Bcc, each once. They saw To and Cc, and nobody saw them. */
  readonly hidden: number;
  /** Fields of which the mail program may tell only a part. */
  readonly perhapsMore: readonly RecipientField[];
}

export function reachedBy(
  { recipients }: Pick<Draft, "recipients">,
  own: readonly Mailbox[],
  perhapsMore: readonly RecipientField[],
): Reached {
  const ownKeys = keysOf(own);
  const entries = once(recipients.filter((one) => !isIn(ownKeys, one)));
  const hidden = entries.filter(({ field }) => field === "bcc").length;
  return {
    people: entries.filter(canBeAddressed),
    lists: entries.filter((one) => one.isList === true),
    byHand: entries.filter((one) => !canBeAddressed(one)),
    visible: entries.length - hidden,
    hidden,
    perhapsMore,
  };
}

/** Of people who were added by hand, such as those in Bcc, each once who is not addressed already. */
export function addedTo(
  { people }: Pick<Reached, "people">,
  own: readonly Mailbox[],
  more: readonly Mailbox[],
): readonly Mailbox[] {
  const known = keysOf(people.concat(own));
  return once(more.filter((one) => canBeAddressed(one) && !isIn(known, one)));
}

function keysOf(people: readonly Mailbox[]): ReadonlySet<string> {
  return new Set(people.filter(canBeAddressed).map(({ address }) => addressKey(address)));
}

function isIn(keys: ReadonlySet<string>, { address }: Mailbox): boolean {
  return keys.has(addressKey(address));
}

/** Somebody named twice is one. An entry without an address is somebody by itself. */
function once<One extends Mailbox>(entries: readonly One[]): readonly One[] {
  const known = new Set<string>();
  return entries.filter((one) => {
    const key = addressKey(one.address);
    const isNew = !canBeAddressed(one) || !known.has(key);
    known.add(key);
    return isNew;
  });
}

function canBeAddressed({ domain }: Mailbox): boolean {
  return domain !== undefined;
}

/** Whether there are people in it whom nobody here can see. Then every number is the least there is. */
export function isAtLeast({ lists, byHand, perhapsMore }: Reached): boolean {
  return lists.length + byHand.length + perhapsMore.length > 0;
}

/** The same people in the same order, so many at a time: each in exactly one batch. */
export function batchesOf<Person>(
  people: readonly Person[],
  size: number,
): readonly (readonly Person[])[] {
  const batches: (readonly Person[])[] = [];
  for (let at = 0; at < people.length; at += size) {
    batches.push(people.slice(at, at + size));
  }
  return batches;
}
