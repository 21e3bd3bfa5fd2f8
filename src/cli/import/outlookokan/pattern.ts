import { parseAddressPattern } from "../../../core/mail/address-pattern";

/** A pattern in our spelling. `isBare`: a domain alone, which OutlookOkan took for more. */
export type PatternRead =
  { readonly match: string; readonly isBare: boolean } | { readonly why: string };

/**
 * The same pattern as a policy writes it.
 *
 * OutlookOkan compares the end of the address with the text of the line, and has no wildcards
 * (`GetRecipient` in `OutlookOkan/Models/GenerateCheckList.cs` of t-miyake/OutlookOkan; in older
 * versions, any part of it). So `.b.example` is all below `b.example` and not that domain itself, which a
 * policy writes with a star, and `b.example` is also `a.b.example` and `fakeb.example`.
 */
export function ourPattern(written: string): PatternRead {
  const text = written.toLowerCase();
  if (/\s|[*?]|\.$|^@.*@/.test(text)) {
    return { why: noAddress };
  }
  const match = text.startsWith(".") ? `*${text}` : text;
  const isBare = !text.includes("@") && !text.startsWith(".");
  return parseAddressPattern(match) === undefined ? { why: noAddress } : { match, isBare };
}

const noAddress =
  "This is no domain and no address that a policy can hold. OutlookOkan compared it with the end of every address. Write the domains or addresses that are meant.";
