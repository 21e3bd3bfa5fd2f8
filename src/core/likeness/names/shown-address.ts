import { addressKey, domainOf } from "../../mail/address";
import type { Mailbox } from "../../mail/draft";
import { type Organisation, standingOf } from "../../mail/organisation";

/** Characters that end an address in a display name. `<` does, and `'` only around it. */
const unlikely = /[\s<>()[\]{},;:"|]/;

/** Outlook keeps 255 characters of a display name (docs: EmailAddressDetails). */
const maxDisplayName = 255;

/** Microsoft gives every firm a domain below it, beside the firm's own. */
const givenByMicrosoft = ".onmicrosoft.com";

/**
 * Where an address leads that a display name shows and that is not the real one: inside or to a
 * partner, to another domain, or to another mailbox of the same domain.
 */
export type ShownInstead = "inside" | "elsewhere" | "nearby";

/** The gravest of the addresses that somebody's display name shows. Absent where it shows no other. */
export function shownInstead(real: Mailbox, organisation: Organisation): ShownInstead | undefined {
  const kinds = shownAddresses(real.displayName)
    .filter((address) => mailboxKey(address) !== mailboxKey(real.address))
    .map((address) => kindOf(address, real, organisation));
  return (
    (kinds.includes("inside") && "inside") ||
    (kinds.includes("elsewhere") && "elsewhere") ||
    kinds[0]
  );
}

function kindOf(address: string, real: Mailbox, organisation: Organisation): ShownInstead {
  const shown = { displayName: "", address, domain: domainOf(address) };
  const standing = standingOf(shown, organisation);
  if (standing === "inside" || standing === "trusted") {
    return "inside";
  }
  if ((shown.domain || "").endsWith(givenByMicrosoft)) {
    return "nearby";
  }
  const [one, other] = [`.${shown.domain || ""}`, `.${real.domain || ""}`];
  return ((one.endsWith(other) || other.endsWith(one)) && "nearby") || "elsewhere";
}

/** Google, Apple and Microsoft have each given people one mailbox under several domains. */
function mailboxKey(address: string): string {
  return addressKey(address)
    .replace(/@googlemail\.com$/, "@gmail.com")
    .replace(/@(?:me|mac)\.com$/, "@icloud.com")
    .replace(/@(?:hotmail|live|msn|outlook)\.(?:com?\.)?[a-z]{2,3}$/, "@outlook.com");
}

/**
 * The mail addresses that a display name shows, as it writes them. None where a list server says for
 * whom it writes (`Ann via list@x.example`), or where Outlook has put a link behind the name.
 */
function shownAddresses(displayName: string): readonly string[] {
  // `ann @ b.example` and a wide `＠` read like an address too.
  const shown = displayName.slice(0, maxDisplayName).replace(/ ?[@\uff20] ?/g, "@");
  if (!shown.includes("@") || /\bvia\b/i.test(shown)) {
    return [];
  }
  return shown
    .replace(/<?mailto:[^>\s]*>?/gi, " ")
    .split(unlikely)
    .map((word) => word.replace(/^['‘’“”.]+|['‘’“”.]+$/g, ""))
    .filter(isAddress);
}

/** A Lotus name such as `Ann Taylor/Mock@Example` is none: its domain has no dot. */
function isAddress(word: string): boolean {
  return domainOf(word) !== undefined;
}
