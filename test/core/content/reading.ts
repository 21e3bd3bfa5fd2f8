import { readerFor } from "../../../src/core/content/content-reader";
import { plainContent } from "../../../src/core/content/content-settings";
import { findPeople, type FoundPeople } from "../../../src/core/content/people/find-people";
import { countPeople } from "../../../src/core/content/people/same-person";

const everything = readerFor({ ...plainContent, countSamples: true });

/** People of Mockshire Police are colleagues. */
export function isOwn(address: string): boolean {
  return address.endsWith("@mockshire.police.example");
}

export function found(text: string, names: readonly string[] = []): FoundPeople {
  return findPeople(text, { isAddress: isOwn, names: new Set(names) }, everything, 0);
}

export function peopleIn(text: string, names: readonly string[] = []): number {
  return countPeople(found(text, names).records);
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
