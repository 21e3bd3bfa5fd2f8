import { addressKey, domainOf } from "../core/mail/address";
import type { Mailbox } from "../core/mail/draft";

/** What was typed as an address, read as the core reads addresses; or why it cannot be used. */
export type TypedAddress =
  { readonly mailbox: Mailbox } | { readonly problem: "notAnAddress" | "sameAddress" };

/** Of `Ann Lee <ann@mail.example>`, as it is copied from elsewhere, the part in brackets. */
const inBrackets = /<([^<>]*)>\s*$/;

export function typedAddress(text: string, instead: string): TypedAddress {
  const address = (inBrackets.exec(text)?.[1] ?? text).trim();
  const domain = domainOf(address);
  if (domain === undefined || /\s|\p{Cc}|\p{Cf}/u.test(address)) {
    return { problem: "notAnAddress" };
  }
  if (addressKey(address) === addressKey(instead)) {
    return { problem: "sameAddress" };
  }
  return { mailbox: { displayName: "", address, domain } };
}
