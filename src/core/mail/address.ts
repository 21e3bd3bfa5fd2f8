import { type Domain, parseDomain, trimAddress } from "./domain";

/**
 * The domain a mail to this address is sent to: what follows the **last** `@`.
 *
 * `a@gwent.police.uk@evil.example` goes to `evil.example`, whatever stands before. Absent where there
 * is no `@`, as in a personal contact list (blank) or an Exchange X.500 name (`/o=…/cn=…`), and
 * where nobody stands before it.
 */
export function domainOf(address: string): Domain | undefined {
  const at = address.lastIndexOf("@");
  if (address.slice(0, Math.max(at, 0)).trim() === "") {
    return undefined;
  }
  return parseDomain(address.slice(at + 1));
}

/** One spelling for every way of writing an address, so that one person is counted once. */
export function addressKey(address: string): string {
  return trimAddress(address).toLowerCase();
}
