import { type AddressList, isListed, type Listing, listingOf } from "./address-list";
import type { Mailbox } from "./draft";
import { type Day, isOutsideRole } from "./list-entry";

/** Whom the sender's organisation counts as its own, and whom it trusts or does not. */
export interface Organisation {
  /** As people say it in a sentence. Empty where nobody has told us. */
  readonly name: string;
  readonly domains: AddressList;
  readonly allow: AddressList;
  /** Wins over `allow` and over `domains`: a leaver's mailbox may still be at the force's domain. */
  readonly deny: AddressList;
  /** The day on which the lists are read: a line that has expired counts for nothing. */
  readonly today: Day;
}

/** Whether anybody has said which domains are its own. If not, nobody can be told to be inside. */
export function isKnown({ domains }: Organisation): boolean {
  return domains.domains.size > 0 || domains.parents.size > 0;
}

/**
 * Which side of the organisation's wall a mailbox is on. `unclear` is a blank or X.500 address: the
 * people behind it cannot be seen, so it is neither inside nor outside until somebody looks.
 */
export type Standing = "inside" | "trusted" | "outside" | "unclear";

/** A mailbox's side of the wall, and the line of the allow-list that speaks of it, live or expired. */
export interface Place {
  readonly standing: Standing;
  readonly listing: Listing | undefined;
}

const unclear: Place = { standing: "unclear", listing: undefined };
const inside: Place = { standing: "inside", listing: undefined };

export function placeOf(mailbox: Mailbox, organisation: Organisation): Place {
  const { domains, allow, deny, today } = organisation;
  if (mailbox.domain === undefined) {
    return unclear;
  }
  const isDenied = isListed(mailbox, deny, today);
  if (!isDenied && isListed(mailbox, domains, today)) {
    return inside;
  }
  // Whoever is denied is still known by the role that the allow-list gives: press is press.
  const listing = listingOf(mailbox, allow, today);
  if (!isDenied && listing !== undefined && listing.isLive && !isOutsideRole(listing.entry.role)) {
    return { standing: "trusted", listing };
  }
  return { standing: "outside", listing };
}

export function standingOf(mailbox: Mailbox, organisation: Organisation): Standing {
  return placeOf(mailbox, organisation).standing;
}
