import type { IdentifierKind } from "../../../src/core/content/detector";
import { findIdentifiers } from "../../../src/core/content/identifiers";
import { findPeople } from "../../../src/core/content/people";
import { countPeople } from "../../../src/core/content/same-person";

/** The keys of one kind that are found in a text. */
export function keysIn(text: string, kind: IdentifierKind): string[] {
  return findIdentifiers(text)
    .filter((one) => one.kind === kind)
    .map(({ key }) => key);
}

/** People of Mockshire Police are colleagues. */
export function isOwn(address: string): boolean {
  return address.endsWith("@mockshire.police.example");
}

export function peopleIn(text: string): number {
  return countPeople(findPeople(text, isOwn));
}

/** One fictional person, as somebody might list them. */
export interface Resident {
  readonly name: string;
  readonly born: string;
  readonly street: string;
  readonly postcode: string;
  readonly home: string;
  readonly mobile: string;
  readonly email: string;
  readonly nationalInsurance: string;
}

const names = [
  "Alan Testperson",
  "Beth Exampleton",
  "Carys Mockname",
  "Dewi Samplewick",
  "Elin Fictor",
  "Ffion Pretendle",
  "Gareth Nobody",
  "Siân Ŵyn",
];

/** Eight people. Their telephone numbers are Ofcom's for drama. */
export const residents: readonly Resident[] = names.map((name, at) => ({
  name,
  born: `${10 + at}/03/19${75 + at}`,
  street: `${12 + at} Station Road, Sampleton`,
  postcode: `SA${31 + at} ${at + 1}PF`,
  home: `01632 96012${at}`,
  mobile: `07700 90012${at}`,
  email: `resident${at}@post.example`,
  nationalInsurance: `AB 12 34 5${at} C`,
}));

export function listed(
  line: (resident: Resident) => string,
  separator: string,
  people = residents,
): string {
  return people.map(line).join(separator);
}
