import { addressKey } from "./address";
import { type Domain, parseDomain } from "./domain";

/** What one line of an allow-list or deny-list matches. */
export type AddressPattern =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "domain"; readonly domain: Domain }
  /** `*.b.uk`: every domain below `b.uk`, and not `b.uk` itself. */
  | { readonly kind: "subdomains"; readonly domain: Domain }
  /** `.b.uk`: `b.uk` and every domain below it. */
  | { readonly kind: "domain-and-subdomains"; readonly domain: Domain };

/**
 * Reads `a@b.uk`, `b.uk`, `*.b.uk` or `.b.uk`; `@b.uk` and `*@b.uk` are other ways to write `b.uk`.
 *
 * Anything else, such as `*b.uk` or `a.*.uk`, is no pattern: a star glued to a name would also let in
 * `fakeb.uk`.
 */
export function parseAddressPattern(text: string): AddressPattern | undefined {
  const pattern = text.trim().replace(/^\*?@/, "");
  if (pattern.includes("@")) {
    return parseAddress(pattern);
  }
  if (pattern !== text.trim()) {
    return domainPattern("domain", pattern);
  }
  if (pattern.startsWith("*.")) {
    return domainPattern("subdomains", pattern.slice(2));
  }
  if (pattern.startsWith(".")) {
    return domainPattern("domain-and-subdomains", pattern.slice(1));
  }
  return domainPattern("domain", pattern);
}

function parseAddress(pattern: string): AddressPattern | undefined {
  const at = pattern.lastIndexOf("@");
  const local = pattern.slice(0, at);
  if (!/^[^\s*?<>@#-][^\s*?<>@]*$/.test(local) || !parseListedDomain(pattern.slice(at + 1))) {
    return undefined;
  }
  return { kind: "address", address: addressKey(pattern) };
}

type DomainKind = Exclude<AddressPattern["kind"], "address">;

function domainPattern(kind: DomainKind, text: string): AddressPattern | undefined {
  const domain = parseListedDomain(text);
  return domain && { kind, domain };
}

/**
 * A list names public domains: at least two labels, since `uk` alone would admit a country, and
 * nothing that other programs give a meaning to, such as `?.b.uk`, `-b.uk` or `#b.uk`. Here it would
 * match nobody, and whoever wrote it would believe that it does.
 */
function parseListedDomain(text: string): Domain | undefined {
  const domain = parseDomain(text);
  if (domain === undefined || !domain.includes(".") || !domain.split(".").every(isLabel)) {
    return undefined;
  }
  return domain;
}

function isLabel(label: string): boolean {
  return /^[a-z0-9_\-\u0080-\uffff]+$/.test(label) && !/^-|-$/.test(label);
}
