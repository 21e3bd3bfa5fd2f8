import type { Layout } from "./layout";
import type { Detail, Person } from "./list";
import type { Random } from "./random";

/** What stands between the parts of one line. */
const separators = [", ", ", ", " - ", "; ", " \u2013 ", " | "] as const;

/** Each a person, and each a sentence. */
export const sentences: Layout = (random, list) =>
  list.map(sentenceOf).join(random.pick([" ", "\n", "\n\n"]));

function sentenceOf({ written, details }: Person): string {
  const clauses = details.map(({ clause }) => clause);
  const last = clauses.length > 1 ? ` and ${clauses.pop() ?? ""}` : "";
  return `${[written, ...clauses].join(", ").replace(/, \(/g, " (")}${last}.`;
}

/** The name on a line, and below it a line for each detail. */
export const blocks: Layout = (random, list) => {
  const write = detailWriter(random, ": ");
  return list
    .map(({ written, details }) => [written, ...details.map(write)].join("\n"))
    .join("\n\n");
};

const nameLabels = [
  "Name",
  "Full name",
  "Nominal",
  "Subject",
  "Victim",
  "Witness",
  "Resident",
] as const;

/** A label before everything, the name too. */
export const labels: Layout = (random, list) => {
  const between = random.pick([": ", ": ", ":", " - ", ":\t"]);
  const label = random.pick(nameLabels);
  const entry = ({ written, details }: Person) =>
    [{ label, value: written }, ...details].map((one) => `${one.label}${between}${one.value}`);
  return list.map((person) => entry(person).join("\n")).join(random.pick(["\n\n", "\n\n", "\n"]));
};

/** The name and what is told, on one line. */
export const lines: Layout = (random, list) => list.map(lineWriter(random)).join("\n");

export const numbered: Layout = (random, list) => {
  const mark = random.pick([". ", ") ", ".\t"]);
  const write = lineWriter(random);
  return list.map((person, at) => `${at + 1}${mark}${write(person)}`).join("\n");
};

export const bullets: Layout = (random, list) => {
  const mark = random.pick(["- ", "* ", "\u2022 ", "\u2022\t", "\u00b7 "]);
  const write = lineWriter(random);
  return list.map((person) => mark + write(person)).join("\n");
};

function lineWriter(random: Random): (person: Person) => string {
  const between = random.pick(separators);
  const write = detailWriter(random, random.pick([" ", ": "]));
  return ({ written, details }) => [written, ...details.map(write)].join(between);
}

/** With its label, or without where it needs none. */
function detailWriter(random: Random, between: string): (detail: Detail) => string {
  const isLabelled = random.chance(0.5);
  return ({ label, value, isPlain }) =>
    isPlain && !isLabelled ? value : `${label}${between}${value}`;
}
