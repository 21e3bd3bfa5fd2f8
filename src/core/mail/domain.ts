declare const brand: unique symbol;

/** A mail domain in lower case, such as `gwent.police.uk`. Only `parseDomain` makes one. */
export type Domain = string & { readonly [brand]: "Domain" };

const domainPattern = /^[^\s@.<>()[\]",;:\\]+(?:\.[^\s@.<>()[\]",;:\\]+)*$/;

/**
 * Reads a domain as people write it: in any case, with white space or a dot at its end.
 *
 * Returns `undefined` for text that cannot be the part of an address after the `@`.
 */
export function parseDomain(text: string): Domain | undefined {
  const domain = trimAddress(text).toLowerCase().normalize("NFC");
  if (domain.length > maxDomainLength || !domainPattern.test(domain)) {
    return undefined;
  }
  return domain as Domain; // The only cast: the pattern above is what the brand stands for.
}

/** Longest domain name in characters, RFC 1035 section 2.3.4. */
const maxDomainLength = 253;

/** White space around an address and dots at its end change nothing about where the mail goes. */
export function trimAddress(text: string): string {
  let end = text.length;
  while (end > 0 && isTrailing(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end).trim();
}

function isTrailing(character: string): boolean {
  return character === "." || character.trim() === "";
}
