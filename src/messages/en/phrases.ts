import { addressKey } from "../../core/mail/address";
import type { RecipientField } from "../../core/mail/draft";
import { list, number } from "../english";
import type { Names } from "../names";

export const fieldNames: Readonly<Record<RecipientField, string>> = {
  to: "To",
  cc: "Cc",
  bcc: "Bcc",
};

export function organisation({ organisation: name }: Names): string {
  return name || "your organisation";
}

export function outsiders(names: Names): string {
  if (!names.isOrganisationKnown) {
    return `who may be outside ${organisation(names)}`;
  }
  return `outside ${organisation(names)}`;
}

export function are(count: number, { isOrganisationKnown }: Names): string {
  if (!isOrganisationKnown) {
    return "may be";
  }
  return (count === 1 && "is") || "are";
}

export function others(count: number, isAtLeast: boolean): string {
  if (isAtLeast) {
    return `at least ${number(count)} addresses`;
  }
  if (count === 1) {
    return "the other's address";
  }
  return `the other ${number(count)} addresses`;
}

export function atLeast(isAtLeast: boolean): string {
  return (isAtLeast && "At least ") || "";
}

/** One or two people are named; a crowd is counted. */
export function who(count: number, recipients: readonly number[], names: Names): string {
  if (count > 2) {
    return `${number(count)} people`;
  }
  return list(different(recipients, names));
}

/** Somebody written in two ways is named once, in the first. */
export function different(recipients: readonly number[], names: Names): string[] {
  const named = new Map<string, string>();
  for (const position of recipients) {
    const address = names.address(position);
    const key = addressKey(address);
    named.set(key, named.get(key) || address);
  }
  return Array.from(named.values());
}

/** Where things go. `verb` is that of the things: `is` or `are`. */
export function whither(outside: readonly number[], names: Names, verb: "is" | "are"): string {
  const count = different(outside, names).length;
  if (count === 0) {
    return `${verb} in this message`;
  }
  if (count > 2) {
    return `${verb} going to ${number(count)} people ${outsiders(names)}`;
  }
  return `${verb} going to ${who(count, outside, names)}, ${outsiders(names)}`;
}

const placesNamed = 3;

export function places(recipients: readonly number[], names: Names): string {
  const said = recipients.slice(0, placesNamed).map((position) => {
    const place = names.place(position);
    return `number ${number(place.number)} in ${fieldNames[place.field]}`;
  });
  if (recipients.length > placesNamed) {
    said.push(`${number(recipients.length - placesNamed)} more`);
  }
  return list(said);
}
