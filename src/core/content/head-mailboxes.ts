import { isLetter } from "./characters";
import { endOfAddress, startOfAddress } from "./detectors/email";

/** A stretch of a text. UTF-16, `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whom a line of a quoted head names. */
export interface HeadMailboxes {
  readonly addresses: readonly Span[];
  /** Who is named without an address, as Outlook shows colleagues. */
  readonly names: readonly Span[];
}

/**
 * The mailboxes written in `From:`, `To:` or `Cc:`, separated by `;` or by `,`.
 *
 * A comma separates only behind an address: before it, it may stand inside a name (`Doe, Jane`). Of
 * several addresses in one entry the last counts, since the others are part of what it is called
 * (`a@b.example <a@b.example>`, `[mailto:a@b.example]`).
 */
export function mailboxesIn(text: string, { start, end }: Span): HeadMailboxes {
  const addresses: Span[] = [];
  const names: Span[] = [];
  let address: Span | undefined;
  let entry = start;
  const close = (at: number) => {
    if (address !== undefined) {
      addresses.push(address);
    } else if (hasName(text, entry, at)) {
      names.push({ start: entry, end: at });
    }
    address = undefined;
    entry = at + 1;
  };
  const value = text.slice(start, end);
  const mark = /[@;,]/g;
  while (mark.test(value)) {
    const at = start + mark.lastIndex - 1;
    if (text.charAt(at) === "@") {
      address = addressAt(text, at) || address;
    } else if (text.charAt(at) === ";" || address !== undefined) {
      close(at);
    }
  }
  close(end);
  return { addresses, names };
}

/** No address goes on over the end of a line. */
function addressAt(text: string, at: number): Span | undefined {
  const start = startOfAddress(text, at);
  const end = endOfAddress(text, at);
  return (start < at && end > at && { start, end }) || undefined;
}

function hasName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isLetter(text, at) || text.charCodeAt(at) > 191) {
      return true;
    }
  }
  return false;
}
