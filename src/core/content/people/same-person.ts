import type { DetailKind } from "../detector";
import { flat } from "../flat";
import { type Detail, factOf } from "./detail";
import { isSameName } from "./names";

/** What one place of a text says of one person, enough to find them by. */
export interface PersonRecord {
  /** In order. Offsets are those of the text as it was given. The name is among them, if there is one. */
  readonly details: readonly Detail[];
}

/** What is known of somebody: the spellings of each kind, mostly one. */
type Facts = Map<DetailKind, string[]>;

/** People by each detail that is known of them. */
type Known = Map<DetailKind, Map<string, Facts[]>>;

/** Numbers that one person has, and nobody else. */
const numbers: readonly DetailKind[] = [
  "national-insurance",
  "nhs-number",
  "passport",
  "driving-licence",
  "pnc-id",
  "cro-number",
  "prison-number",
  "person-number",
];

const identity: readonly DetailKind[] = [...numbers, "date-of-birth"];
const home: readonly DetailKind[] = ["postcode", "street-address"];

/**
 * Two records that share a detail of this kind are one person, unless they differ in one of those. A
 * household shares its postcode and perhaps a telephone, and still is several people.
 */
const toldApartBy: readonly (readonly [DetailKind, readonly DetailKind[]])[] = [
  ...numbers.map((kind) => [kind, []] as const),
  ["name", [...identity, ...home]],
  // Names come last: they are the slowest to compare.
  ["date-of-birth", [...numbers, "name"]],
  ["email", [...identity, "name"]],
  ["telephone", [...identity, ...home, "name"]],
  ["postcode", [...identity, "telephone", "email", "street-address", "name"]],
];

/** How many people with one detail in common are compared, so that hostile text costs no more. */
const maxCompared = 16;

/** How many people these records are about. Somebody in several places of a thread is one. */
export function countPeople(records: readonly PersonRecord[]): number {
  const known: Known = new Map();
  const people = new Set<Facts>();
  for (const facts of inFixedOrder(records)) {
    const same = findSame(facts, known, people);
    const [person = facts] = same;
    people.add(person);
    learn(person, facts, known);
    for (const other of same.slice(1).filter((one) => !isApart(person, one))) {
      people.delete(other);
      learn(person, other, known);
    }
  }
  return people.size;
}

/** Without repeats, the richest first, so that the count does not depend on the order of the text. */
function inFixedOrder(records: readonly PersonRecord[]): readonly Facts[] {
  const spelled = new Map<string, Facts>();
  for (const { details } of records) {
    spelled.set(details.map(factOf).sort().join(), factsOf(details));
  }
  return Array.from(spelled)
    .sort(([a], [b]) => b.length - a.length || 2 * Number(a > b) - 1) // No two are alike.
    .map(([, facts]) => facts);
}

function factsOf(details: readonly Detail[]): Facts {
  const facts: Facts = new Map();
  details.forEach(({ kind, key }) => addFact(facts, kind, key));
  return facts;
}

/** Everybody these facts may be told of, the surest first. */
function findSame(facts: Facts, known: Known, people: ReadonlySet<Facts>): readonly Facts[] {
  const same: Facts[] = [];
  for (const [kind, others] of toldApartBy) {
    const told = others.filter((other) => facts.has(other));
    for (const one of peopleWith(kind, facts, known)) {
      const isSame = people.has(one) && !told.some((other) => differ(one, facts, other));
      if (isSame && !same.includes(one)) {
        same.push(one);
      }
    }
  }
  return same;
}

/** Everybody of whom the same of a kind is known. */
function peopleWith(kind: DetailKind, facts: Facts, known: Known): readonly Facts[] {
  const sharing = known.get(kind);
  const values = facts.get(kind);
  if (sharing === undefined || values === undefined) {
    return nobody;
  }
  const [value = ""] = values;
  if (values.length === 1) {
    return sharing.get(value) || nobody;
  }
  return flat(values.map((one) => sharing.get(one) || nobody));
}

const nobody: readonly Facts[] = [];

/** Whether anything tells two people apart whom a third record links. Neighbours stay neighbours. */
function isApart(one: Facts, other: Facts): boolean {
  return (
    differ(one, other, "street-address") || toldApartBy.some(([kind]) => differ(one, other, kind))
  );
}

/** Whether both tell this, and tell nothing the same. */
function differ(one: Facts, other: Facts, kind: DetailKind): boolean {
  const values = one.get(kind);
  const others = other.get(kind);
  return (
    values !== undefined &&
    others !== undefined &&
    !others.some((value) => values.includes(value) || (kind === "name" && isAmong(value, values)))
  );
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) => isSameName(one, name));
}

function learn(person: Facts, facts: Facts, known: Known): void {
  facts.forEach((values, kind) => {
    const sharing = known.get(kind) || new Map<string, Facts[]>();
    known.set(kind, sharing);
    for (const value of values) {
      addFact(person, kind, value);
      const people = sharing.get(value);
      if (people === undefined) {
        sharing.set(value, [person]);
      } else if (people.length < maxCompared && !people.includes(person)) {
        people.push(person);
      }
    }
  });
}

function addFact(facts: Facts, kind: DetailKind, value: string): void {
  const values = facts.get(kind);
  if (values === undefined) {
    facts.set(kind, [value]);
  } else if (!values.includes(value) && values.length < maxCompared) {
    values.push(value);
  }
}
