import { domainOf } from "../../mail/address";
import type { AddressList } from "../../mail/address-list";
import type { KnownDomain, Scope } from "./known-domain";
import { type NearDomains, nearDomains } from "./near-domains";
import type { Organisation } from "../../mail/organisation";

/** What was laid out for an allow-list, and the two lists that went with it then. */
interface LaidOut {
  readonly domains: AddressList;
  readonly deny: AddressList;
  readonly near: NearDomains;
}

/** The lists of a policy stay the same from one draft to the next, and laying out 5,000 takes time. */
const laidOut = new WeakMap<AddressList, LaidOut>();

/** Every domain that the organisation's own list, its allow-list and its deny-list name, live or not. */
export function listedDomains({ domains, allow, deny }: Organisation): NearDomains {
  const earlier = laidOut.get(allow);
  if (earlier !== undefined && earlier.domains === domains && earlier.deny === deny) {
    return earlier.near;
  }
  const known = namesIn(domains, "own").concat(namesIn(deny, "own"), namesIn(allow, "listed"));
  const near = nearDomains(known);
  laidOut.set(allow, { domains, deny, near });
  return near;
}

function namesIn({ addresses, domains, parents }: AddressList, scope: Scope): KnownDomain[] {
  const names = new Set<string>(domains.keys());
  parents.forEach((_, name) => names.add(name));
  addresses.forEach((_, address) => names.add(domainOf(address) || address));
  return Array.from(names, (name) => ({ name, isParent: parents.has(name), scope }));
}
