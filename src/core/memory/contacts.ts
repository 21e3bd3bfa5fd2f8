import {
  type BloomFilter,
  emptyFilter,
  filterCapacity,
  isIn,
  sizeOf,
  withDigests,
} from "./bloom-filter";
import type { Digest } from "./sha256";

/** Learnt from one mail at most: a newsletter must not drive out everyone else. */
const contactsPerMail = 500;

/**
 * Whom the officer has written to, in two generations: the last 1,000 to 3,000 different people.
 *
 * A Bloom filter cannot forget one by one. When the newer has no room left it becomes the older, and the
 * older goes. Whoever is written to meanwhile is carried over; whoever is not is a first contact again.
 */
export interface Contacts {
  readonly newer: BloomFilter;
  readonly older: BloomFilter;
}

export const noContacts: Contacts = { newer: emptyFilter, older: emptyFilter };

export function isContact({ newer, older }: Contacts, digest: Digest): boolean {
  return isIn(newer, digest) || isIn(older, digest);
}

/** The same contacts, and the same object, where all of them are in the newer generation already. */
export function withContacts(contacts: Contacts, digests: readonly Digest[]): Contacts {
  const { newer, older } = contacts;
  const fresh = digests.slice(0, contactsPerMail).filter((digest) => !isIn(newer, digest));
  if (fresh.length === 0) {
    return contacts;
  }
  if (sizeOf(newer) + fresh.length > filterCapacity) {
    return { newer: withDigests(emptyFilter, fresh), older: newer };
  }
  return { newer: withDigests(newer, fresh), older };
}
