import { addressKey } from "./address";
import type { AddressPattern } from "./address-pattern";
import type { Mailbox } from "./draft";

/** Patterns laid out for looking up: a list of 5,000 costs no more per recipient than one of 5. */
export interface AddressList {
  readonly addresses: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
}

export function addressList(patterns: readonly AddressPattern[]): AddressList {
  const addresses = new Set<string>();
  const domains = new Set<string>();
  const parents = new Set<string>();
  for (const pattern of patterns) {
    switch (pattern.kind) {
      case "address":
        addresses.add(pattern.address);
        break;
      case "domain":
        domains.add(pattern.domain);
        break;
      case "subdomains":
        parents.add(pattern.parent);
        break;
    }
  }
  return { addresses, domains, parents };
}

/** Whether any pattern of the list matches. The display name is never asked: anyone can set it. */
export function isListed({ address, domain }: Mailbox, list: AddressList): boolean {
  if (domain === undefined) {
    return false;
  }
  return (
    list.domains.has(domain) ||
    list.addresses.has(addressKey(address)) ||
    isBelowAny(domain, list.parents)
  );
}

function isBelowAny(domain: string, parents: ReadonlySet<string>): boolean {
  let dot = domain.indexOf(".");
  while (dot >= 0) {
    if (parents.has(domain.slice(dot + 1))) {
      return true;
    }
    dot = domain.indexOf(".", dot + 1);
  }
  return false;
}
