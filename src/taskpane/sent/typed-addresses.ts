import type { Mailbox } from "../../core/mail/draft";
import { typedAddress } from "../typed-address";

export interface TypedAddresses {
  readonly people: readonly Mailbox[];
  /** So many pieces are no address. Nobody is added for them, and that is said. */
  readonly notAddresses: number;
}

/**
 * Addresses as they are pasted: on lines, or with semicolons or commas, with names or without. Whatever
 * has an `@` is either somebody or said to be nobody: who is dropped here gets no apology.
 */
export function typedAddresses(text: string): TypedAddresses {
  const read = text
    .replace(/\p{Cf}/gu, "") // Marks that nobody sees come along from lists of contacts.
    .split(/[\n\r;]+/)
    .flatMap(onLine);
  const people = read.flatMap((one) => one ?? []);
  return { people, notAddresses: read.length - people.length };
}

function onLine(line: string): readonly (Mailbox | undefined)[] {
  const parts = line.split(",").filter((part) => part.trim() !== "");
  return parts.flatMap((part, at) => {
    if (part.includes("@")) return inPart(part);
    return isSurname(parts.slice(at + 1)) ? [] : undefined;
  });
}

/** Of `Lee, Ann <ann@mail.example>`, the first part: behind it comes somebody with a name. */
function isSurname(behind: readonly string[]): boolean {
  return behind.find((part) => part.includes("@"))?.includes("<") === true;
}

/** `ann@mail.example`, `Ann <ann@mail.example>`, `Ann (ann@mail.example)`, or several in a row. */
function inPart(part: string): readonly (Mailbox | undefined)[] {
  const pieces = part.split(/[\s<>()[\]]+/).filter((piece) => piece.includes("@"));
  const read = pieces.map(addressIn);
  const isNamed = part.includes("<") && read.some((one) => one !== undefined);
  return isNamed ? read.filter((one) => one !== undefined) : read;
}

function addressIn(piece: string): Mailbox | undefined {
  const bare = piece.replace(/^["']?(?:mailto:)?|["'.]+$/gi, "");
  if (bare.includes('"') || bare.indexOf("@") !== bare.lastIndexOf("@")) return undefined;
  const typed = typedAddress(bare, "");
  return "mailbox" in typed ? typed.mailbox : undefined;
}
