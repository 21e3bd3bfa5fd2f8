import type { Identifier, IdentifierKind } from "./detector";
import { withIdentifiers } from "./confirm";
import { houseOf, withoutPlaces } from "./home";
import { readText } from "./identifiers";
import { type IdentifierRecord, recordsOf } from "./records";
import { type IsOwn, withoutOwnContact, withoutSignatures } from "./signature";

/** What one place of a text says of one person, enough to find them by it. */
export interface PersonRecord {
  /** In order. Offsets are those of the text as it was given. */
  readonly identifiers: readonly Identifier[];
  /** The number of the house before the postcode, where one stands there. Content, as a key is. */
  readonly house: string;
}

/** How far one identifier goes to find a person by: from 1 on, it is enough. */
const weights: Readonly<Record<IdentifierKind, number>> = {
  "national-insurance": 1.5,
  "nhs-number": 1.5,
  "date-of-birth": 1,
  postcode: 1,
  telephone: 0.75,
  email: 0.25,
};

/**
 * The people a text is about, once for each place that tells enough to find them by.
 *
 * `isOwn` knows whose contact details are no news: the sender's, the recipients', colleagues'.
 * Identifiers whose `nameOf` is in `passOver` are left out, as already reported.
 */
export function findPeople(
  given: string,
  isOwn: IsOwn,
  passOver: ReadonlySet<string> = new Set(),
): readonly PersonRecord[] {
  const { text, rows, original } = readText(given);
  const counts = (one: Identifier) => !isServiceNumber(one) && !passOver.has(nameOf(one));
  const kept = withoutSignatures(text, rows, isOwn).map((row) =>
    withIdentifiers(row, row.identifiers.filter(counts)),
  );
  return withoutPlaces(text, kept, recordsOf(text, kept))
    .map((record) => withoutOwnContact(record, isOwn))
    .filter(isPerson)
    .map((record) => ({ identifiers: record.map(original), house: houseOf(text, record) }));
}

/** Tells one identifier from every other. Content, as its key is. */
export function nameOf({ kind, key }: Identifier): string {
  return `${kind} ${key}`;
}

/** Whether an identifier says more of somebody than how to reach them. */
export function isIdentity({ kind }: Identifier): boolean {
  return kind !== "telephone" && kind !== "email";
}

/** 03, 08 and 09 reach an organisation: 0300 a police force, 0800 555 111 Crimestoppers. */
function isServiceNumber({ kind, key }: Identifier): boolean {
  return kind === "telephone" && /^0[389]/.test(key);
}

/** E-mail addresses count once: any number of them is a list of addresses and nothing else. */
function isPerson(record: IdentifierRecord): boolean {
  const counted = new Set<string>();
  let sum = 0;
  for (const { kind, key } of record) {
    const name = (kind === "email" && kind) || key;
    if (!counted.has(name)) {
      counted.add(name);
      sum += weights[kind];
    }
  }
  return sum >= 1;
}
