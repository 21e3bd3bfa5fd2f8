import type { Mailbox } from "../../core/mail/draft";
import { typedAddress } from "../typed-address";

export interface TypedAddresses {
  readonly people: readonly Mailbox[];
  /** So many pieces are no address. Nobody is added for them, and that is said. */
  readonly notAddresses: number;
}

/** Addresses as they are pasted: on lines, or with semicolons or commas, with names or without. */
export function typedAddresses(text: string): TypedAddresses {
  const read = text
    .split(/[\n\r;]+/)
    .flatMap((line) => (/<[^<>]*>\s*,?\s*$/.test(line) ? withNames(line) : line.split(/[\s,]+/)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => typedAddress(piece, ""));
  const people = read.flatMap((one) => ("mailbox" in one ? one.mailbox : []));
  return { people, notAddresses: read.length - people.length };
}

/** `Lee, Ann <ann@mail.example>, Bob <bob@mail.example>`: what ends in brackets is one. */
function withNames(line: string): readonly string[] {
  return (line.match(/[^<>]*<[^<>]*>/g) ?? []).map((one) => one.replace(/^[\s,]+/, ""));
}
