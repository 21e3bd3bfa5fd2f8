import { type DetailSort, detailSorts, emailSort } from "./details";
import { type Name, nameForms, nameOf } from "./names";
import { type Random, randomFrom } from "./random";

/** How many people each list names. */
export const peopleInList = 8;

export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly isPlain: boolean;
  /** With the value in it. */
  readonly clause: string;
}

export interface Person {
  readonly name: Name;
  /** As the list writes all its names. */
  readonly written: string;
  readonly details: readonly Detail[];
}

/** So many people, of whom each is told the same. */
export type List = readonly Person[];

interface Field {
  readonly sort: Omit<DetailSort, "writer">;
  readonly label: string;
  readonly clause: string;
  readonly write: (name: Name) => string;
}

/** What is told suffices to make each name a person, and part of it does so without labels. */
export function listOf(random: Random, hasAccents: boolean): List {
  const fields = fieldsOf(random);
  const form = random.pick(nameForms);
  const known = new Set<string>();
  const people: Person[] = [];
  while (people.length < peopleInList) {
    const name = nameOf(random, hasAccents);
    const key = `${name.given.charAt(0)} ${name.family}`; // Who shares it may be one and the same.
    if (!known.has(key)) people.push({ name, written: form(name), details: told(fields, name) });
    known.add(key);
  }
  return people;
}

function fieldsOf(random: Random): readonly Field[] {
  const sorts = random.some(detailSorts, random.between(1, 4));
  const fields = sorts.map((sort) => fieldOf(random, sort, sort.writer(random)));
  if (random.chance(0.35)) fields.push(emailField(random));
  const plain = fields.filter(({ sort }) => sort.isPlain);
  const weight = plain.reduce((sum, { sort }) => sum + sort.weight, 0);
  return weight < 1 || hasTwoAddresses(sorts) ? fieldsOf(random) : fields;
}

function hasTwoAddresses(sorts: readonly DetailSort[]): boolean {
  const given = sorts.flatMap(({ gives = "" }) =>
    gives === "both" ? ["street", "postcode"] : gives,
  );
  const parts = given.filter((part) => part !== "");
  return new Set(parts).size < parts.length;
}

function fieldOf(random: Random, sort: DetailSort, write: (random: Random) => string): Field {
  const values = randomFrom(random.below(2 ** 32)); // Its own, so that a new field moves no other.
  return { ...headOf(random, sort), write: () => write(values) };
}

function emailField(random: Random): Field {
  const domain = random.pick(["mail.example", "example.org", "sampleton.example"]);
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/ł/gi, "l")
      .replace(/[^a-z]/gi, "")
      .toLowerCase();
  const write = ({ given, family }: Name) => `${plain(given)}.${plain(family)}@${domain}`;
  return { ...headOf(random, emailSort), write };
}

function headOf(random: Random, sort: Field["sort"]): Omit<Field, "write"> {
  return { sort, label: random.pick(sort.labels), clause: random.pick(sort.clauses) };
}

function told(fields: readonly Field[], name: Name): readonly Detail[] {
  return fields.map(({ sort: { isPlain }, label, clause, write }) => {
    const value = write(name);
    return { label, value, isPlain, clause: clause.replace("#", value) };
  });
}
