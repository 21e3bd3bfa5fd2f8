import { addressKey } from "./address";
import { type Domain, parseDomain } from "./domain";

/** What one line of an allow-list or deny-list matches. */
export type AddressPattern =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "domain"; readonly domain: Domain }
  /** `*.b.uk`: every domain below `b.uk`, and not `b.uk` itself. */
  | { readonly kind: "subdomains"; readonly parent: Domain };

/** Reads `a@b.uk`, `b.uk` or `*.b.uk`. Anything else, such as `*b.uk` or `a.*.uk`, is no pattern. */
export function parseAddressPattern(text: string): AddressPattern | undefined {
  const pattern = text.trim();
  if (pattern.includes("@")) {
    return parseAddress(pattern);
  }
  if (pattern.startsWith("*.")) {
    const parent = parseListedDomain(pattern.slice(2));
    return parent && { kind: "subdomains", parent };
  }
  const domain = parseListedDomain(pattern);
  return domain && { kind: "domain", domain };
}

function parseAddress(pattern: string): AddressPattern | undefined {
  const at = pattern.lastIndexOf("@");
  const local = pattern.slice(0, at);
  if (local === "" || /[\s*<>]/.test(local) || !parseListedDomain(pattern.slice(at + 1))) {
    return undefined;
  }
  return { kind: "address", address: addressKey(pattern) };
}

/** A list names public domains: at least two labels, and no star. `uk` alone would admit a country. */
function parseListedDomain(text: string): Domain | undefined {
  const domain = parseDomain(text);
  if (domain === undefined || domain.includes("*") || !domain.includes(".")) {
    return undefined;
  }
  return domain;
}
