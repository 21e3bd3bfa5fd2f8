import { type Domain, parseDomain, trimAddress } from "./domain";

/**
 * The domain a mail to this address is sent to: what follows the **last** `@`.
 *
 * `a@gwent.police.uk@evil.example` goes to `evil.example`, whatever stands before. Absent where there
 * is no `@`, as in a personal contact list (blank) or an Exchange X.500 name (`/o=…/cn=…`), where
 * nobody stands before it, where several addresses or a group are written in the place of one, and
 * where the domain is a single word: `Ann@Gwent` is a name that only the own mail system knows.
 */
export function domainOf(address: string): Domain | undefined {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, Math.max(at, 0)).trim();
  if (local === "" || isSeveral(local)) {
    return undefined;
  }
  const domain = parseDomain(address.slice(at + 1));
  return (domain && domain.includes(".") && domain) || undefined;
}

/** `a@b.example; c`, `Team: a`: what separates addresses stands in one only between quotation marks. */
function isSeveral(local: string): boolean {
  return (/[,;:<>]/.test(local) || hasSpaceBehindAt(local)) && !/^"[^"]*"$/.test(local);
}

/** As `/@.*\s/s` would find it, which begins anew at each `@`. */
function hasSpaceBehindAt(local: string): boolean {
  const at = local.indexOf("@");
  return at >= 0 && /\s/.test(local.slice(at));
}

/** One spelling for every way of writing an address, so that one person is counted once. */
export function addressKey(address: string): string {
  const key = trimAddress(address).toLowerCase();
  if (plain.test(key)) {
    return key;
  }
  // `"ann"@b.example` and `ann @b.example` are Ann's, and an accent may be a letter or a mark on one.
  const written = key.normalize("NFC").replace(/^"([^"\s\\@,;:<>]+)"(?=@)/, "$1");
  const at = Math.max(written.lastIndexOf("@"), 0);
  return written.slice(0, at).trim() + written.slice(at);
}

const plain = /^[\w.!#$%&'*+/=?^`{|}~@-]*$/;
