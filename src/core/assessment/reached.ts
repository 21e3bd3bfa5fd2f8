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

/** @param more whom else it reached, as somebody has added by hand: those in Bcc, or on a list */
export function reachedBy(
  { recipients }: Pick<Draft, "recipients">,
  own: readonly Mailbox[],
  perhapsMore: readonly RecipientField[],
  more: readonly Mailbox[] = [],
): Reached {
  const seen = new Set(own.map(({ address }) => addressKey(address)));
  const others = recipients.filter(({ address }) => address === "" || !seen.has(addressKey(address)));
  const entries = once(others);
  const isHidden = ({ field }: Recipient) => field === "bcc";
  const hidden = entries.filter(isHidden).length;
  return {
    people: onceEach(others.filter(canBeAddressed).concat(more.map(inBcc)), seen),
    lists: entries.filter((one) => one.isList === true),
    byHand: entries.filter((one) => !canBeAddressed(one)),
    visible: entries.length - hidden,
    hidden,
    perhapsMore,
  };
}

/** Somebody named twice is one. An entry without an address is somebody by itself. */
function once(recipients: readonly Recipient[]): readonly Recipient[] {
  const known = new Set<string>();
  return recipients.filter((one) => {
    const key = addressKey(one.address);
    const isNew = !canBeAddressed(one) || !known.has(key);
    known.add(key);
    return isNew;
  });
}

function onceEach(people: readonly Mailbox[], own: ReadonlySet<string>): readonly Mailbox[] {
  const known = new Set(own);
  return people.filter(({ address }) => {
    const key = addressKey(address);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function canBeAddressed({ domain }: Mailbox): boolean {
  return domain !== undefined;
}

function inBcc(person: Mailbox): Recipient {
  return Object.assign({ field: "bcc" as const }, person);
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
