import { addressKey } from "../core/mail/address";
import { type RecipientField, recipientFields } from "../core/mail/draft";
import type { OfficeRecipient } from "./compose-item";
import type { RecipientFields, Recipients } from "./recipient-fields";

/** Who stands in each field. */
export type RecipientLists = Readonly<Record<RecipientField, Recipients>>;

/** Where everyone stood before a repair, for an undo. */
export interface Before extends RecipientLists {
  /** Who came by it, and goes again. */
  readonly came?: { readonly field: RecipientField; readonly people: Recipients };
}

/** The same for two entries of one person, whatever the entries are called. */
export function keyOf({ emailAddress }: OfficeRecipient): string {
  return addressKey(emailAddress);
}

export function keysOf(people: Recipients): ReadonlySet<string> {
  return new Set(people.map(keyOf));
}

/** Everyone of all three fields, as often as they stand there. */
export function everyoneIn({ to, cc, bcc }: RecipientLists): Recipients {
  return [...to, ...cc, ...bcc];
}

/** How many of these people stand in a list. */
export function countIn(list: Recipients, people: ReadonlySet<string>): number {
  const keys = keysOf(list);
  return Array.from(people).filter((key) => keys.has(key)).length;
}

/** Everyone of both lists, each person once. The first spelling stays. */
export function unite(first: Recipients, second: Recipients): Recipients {
  const seen = new Set<string>();
  return [...first, ...second].filter((person) => {
    const key = keyOf(person);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Those of `wanted` who are not `present`, each person once. */
export function missingFrom(present: Recipients, wanted: Recipients): Recipients {
  const keys = keysOf(present);
  return unite(wanted, []).filter((person) => !keys.has(keyOf(person)));
}

/**
 * Whether Outlook would take this entry back. A personal contact list, which it shows without an
 * address, it refuses (office-js issue #4661). Some colleagues it shows under an X.500 name (#3701);
 * nobody has shown that such a name can be set, so it is taken for one that cannot.
 */
export function canBeWritten({ emailAddress }: OfficeRecipient): boolean {
  return emailAddress.includes("@");
}

/** All three fields, one after another. */
export async function readLists(fields: RecipientFields): Promise<RecipientLists> {
  const lists: Record<RecipientField, Recipients> = { to: [], cc: [], bcc: [] };
  for (const field of recipientFields) {
    lists[field] = await fields.read(field);
  }
  return lists;
}
