import { addressKey } from "./address";
import type { AddressPattern } from "./address-pattern";
import type { Mailbox } from "./draft";
import { type Day, isLive, type ListEntry } from "./list-entry";

/** One line of a list: whom it matches, and what is said of them. */
export interface ListLine {
  readonly pattern: AddressPattern;
  readonly entry: ListEntry;
}

/** Lines laid out for looking up: a list of 5,000 costs no more per recipient than one of 5. */
export interface AddressList {
  readonly addresses: ReadonlyMap<string, ListEntry>;
  readonly domains: ReadonlyMap<string, ListEntry>;
  /** Domains whose sub-domains are listed. */
  readonly parents: ReadonlyMap<string, ListEntry>;
}

/** What a list says of a mailbox. An expired line counts for nothing, and is still worth a word. */
export interface Listing {
  readonly entry: ListEntry;
  readonly isLive: boolean;
}

export function addressList(lines: readonly ListLine[]): AddressList {
  const addresses = new Map<string, ListEntry>();
  const domains = new Map<string, ListEntry>();
  const parents = new Map<string, ListEntry>();
  for (const { pattern, entry } of lines) {
    switch (pattern.kind) {
      case "address":
        add(addresses, pattern.address, entry);
        break;
      case "domain":
        add(domains, pattern.domain, entry);
        break;
      case "subdomains":
        add(parents, pattern.domain, entry);
        break;
      case "domain-and-subdomains":
        add(domains, pattern.domain, entry);
        add(parents, pattern.domain, entry);
        break;
    }
  }
  return { addresses, domains, parents };
}

/** Of two lines that match the same, the one that counts longer stays. */
function add(entries: Map<string, ListEntry>, key: string, entry: ListEntry): void {
  const other = entries.get(key);
  if (other === undefined || countsLonger(entry, other)) {
    entries.set(key, entry);
  }
}

function countsLonger({ expires }: ListEntry, other: ListEntry): boolean {
  return other.expires !== undefined && (expires === undefined || expires > other.expires);
}

/**
 * What a list says of a mailbox: the narrowest line that counts today, such as an address inside its
 * domain, or else the narrowest that has expired. The display name is never asked: anyone can set it.
 */
export function listingOf(mailbox: Mailbox, list: AddressList, today: Day): Listing | undefined {
  const { address, domain } = mailbox;
  if (domain === undefined) {
    return undefined;
  }
  let listing = better(undefined, list.addresses.get(addressKey(address)), today);
  listing = better(listing, list.domains.get(domain), today);
  let dot = domain.indexOf(".");
  while (dot >= 0 && list.parents.size > 0) {
    listing = better(listing, list.parents.get(domain.slice(dot + 1)), today);
    dot = domain.indexOf(".", dot + 1);
  }
  return listing;
}

/** What was found stays, unless it has expired and a wider line still counts. */
function better(
  found: Listing | undefined,
  entry: ListEntry | undefined,
  today: Day,
): Listing | undefined {
  if (entry === undefined || (found !== undefined && found.isLive)) {
    return found;
  }
  if (isLive(entry, today)) {
    return { entry, isLive: true };
  }
  return found || { entry, isLive: false };
}

/** Whether a line that counts today matches. */
export function isListed(mailbox: Mailbox, list: AddressList, today: Day): boolean {
  const listing = listingOf(mailbox, list, today);
  return listing !== undefined && listing.isLive;
}
