import { parseAddressPattern } from "../../../core/mail/address-pattern";

/** A pattern in our spelling, or why it has none, with what to do instead. */
export type PatternRead = { readonly match: string } | { readonly why: string };

/**
 * The same pattern as a policy writes it. Only what matches exactly the same people is taken.
 *
 * In FlexConfirmMail a star is any text and `?` any one character. A pattern with an `@` is compared
 * with the whole address, another one with the whole domain, in any case
 * (`src/web/recipient-classifier.mjs` and `wildcard-to-regexp.mjs` of
 * FlexConfirmMail/Outlook-Office-Addin). So `.b.example`, which is `b.example` and all below it in a
 * policy, matches nobody there.
 */
export function ourPattern(key: string): PatternRead {
  const match = key.replace(/^\*@/, "");
  if (/^\*\.[^*?]+$/.test(match)) {
    return taken(match);
  }
  if (/[*?]/.test(match)) {
    return { why: wildcard };
  }
  return match.startsWith(".") ? { why: dot } : taken(match);
}

function taken(match: string): PatternRead {
  const isPlain = !/\s|\.$/.test(match) && parseAddressPattern(match) !== undefined;
  return isPlain ? { match } : { why: noAddress };
}

const wildcard =
  "A policy cannot say this: a star stands only at the beginning, as in *.b.example, and there is no question mark. Write the domains or addresses that are meant.";
const dot =
  "A domain that begins with a dot matched nobody. Write *.b.example for all below it, or .b.example for the domain too.";
const noAddress =
  "This is no domain and no address that a policy can hold. A domain has at least two parts, and nothing stands behind it in its line.";

/** What a pattern matches, of whole addresses, with `*` and `?`. */
export function everybodyIn(key: string): string {
  return key.includes("@") ? key : `*@${key}`;
}

/** The spelling that two patterns are compared by. An `@` before a domain says nothing. */
export function keyOf(written: string): string {
  return written.toLowerCase().replace(/^(-?)@/, "$1");
}
