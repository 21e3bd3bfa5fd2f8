import type { IdentifierKind } from "./detector";
import type { PersonRecord } from "./people";

/** `house`: the number before a postcode, which some fifteen neighbours share. */
type FactKind = IdentifierKind | "house";

type Facts = Map<FactKind, Set<string>>;

/** People by each identifier that is known of them. */
type Known = Map<string, Facts[]>;

/**
 * Two records that share an identifier of this kind are one person, unless they differ in one of
 * those. A household shares its postcode and perhaps a telephone, and still is several people.
 */
const toldApartBy: readonly (readonly [IdentifierKind, readonly FactKind[]])[] = [
  ["national-insurance", []],
  ["nhs-number", []],
  ["date-of-birth", ["national-insurance", "nhs-number"]],
  ["email", ["national-insurance", "nhs-number", "date-of-birth"]],
  ["telephone", ["national-insurance", "nhs-number", "date-of-birth", "postcode", "house"]],
  [
    "postcode",
    ["national-insurance", "nhs-number", "date-of-birth", "telephone", "email", "house"],
  ],
];

/** How many people with one identifier in common are compared, so that hostile text costs no more. */
const maxCompared = 16;

/** How many people these records are about. Somebody in several places of a thread is one. */
export function countPeople(records: readonly PersonRecord[]): number {
  const known: Known = new Map();
  const people = new Set<Facts>();
  for (const facts of inFixedOrder(records)) {
    const same = findSame(facts, known, people);
    const [person = new Map<FactKind, Set<string>>()] = same;
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
  for (const record of records) {
    const facts = factsOf(record);
    spelled.set(spell(facts), facts);
  }
  return [...spelled]
    .sort(([a], [b]) => b.length - a.length || Number(a > b) - Number(a < b))
    .map(([, facts]) => facts);
}

function factsOf({ identifiers, house }: PersonRecord): Facts {
  const facts: Facts = new Map();
  identifiers.forEach(({ kind, key }) => addFact(facts, kind, key));
  if (house !== "") {
    addFact(facts, "house", house);
  }
  return facts;
}

function spell(facts: Facts): string {
  const words: string[] = [];
  facts.forEach((values, kind) => values.forEach((value) => words.push(`${kind} ${value}`)));
  return words.sort().join();
}

/** Everybody these facts may be told of, the surest first. */
function findSame(facts: Facts, known: Known, people: ReadonlySet<Facts>): readonly Facts[] {
  const same = new Set<Facts>();
  for (const [kind, others] of toldApartBy) {
    for (const value of facts.get(kind) || []) {
      (known.get(`${kind} ${value}`) || [])
        .filter((one) => people.has(one) && !others.some((other) => differ(one, facts, other)))
        .forEach((one) => same.add(one));
    }
  }
  return [...same];
}

/** Whether anything tells two people apart whom a third record links. Neighbours stay neighbours. */
function isApart(one: Facts, other: Facts): boolean {
  return differ(one, other, "house") || toldApartBy.some(([kind]) => differ(one, other, kind));
}

/** Whether both tell this, and tell nothing the same. */
function differ(one: Facts, other: Facts, kind: FactKind): boolean {
  const values = one.get(kind);
  const others = other.get(kind);
  return (
    values !== undefined && others !== undefined && ![...others].some((value) => values.has(value))
  );
}

function learn(person: Facts, facts: Facts, known: Known): void {
  facts.forEach((values, kind) => {
    values.forEach((value) => {
      addFact(person, kind, value);
      const people = known.get(`${kind} ${value}`) || [];
      if (people.length < maxCompared && !people.includes(person)) {
        known.set(`${kind} ${value}`, [...people, person]);
      }
    });
  });
}

function addFact(facts: Facts, kind: FactKind, value: string): void {
  const values = facts.get(kind) || new Set();
  facts.set(kind, values.add(value));
}
