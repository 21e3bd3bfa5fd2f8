import type { Fate, SourceFates } from "./fate";

/** What is printed of an import: each line that is not as it was, and how many there are of each kind. */
export function reportLines(sources: readonly SourceFates[]): readonly string[] {
  const told = sources.flatMap(({ path, fates }) =>
    fates
      .filter(({ kind }) => kind === "changed" || kind === "left")
      .map(({ line, kind, sentence }) => `${path}: line ${line}: ${title[kind]}: ${sentence}`),
  );
  const all = sources.flatMap(({ fates }) => fates);
  const count = (kind: Fate["kind"]) => all.filter((fate) => fate.kind === kind).length;
  return [
    ...told,
    `Carried over as they are: ${count("carried")}. With another meaning: ${count("changed")}. Not carried over: ${count("left")}. Without effect before, such as comments: ${count("idle")}.`,
  ];
}

const title: Readonly<Record<Fate["kind"], string>> = {
  carried: "carried over",
  changed: "carried over with another meaning",
  left: "not carried over",
  idle: "without effect before",
};

/** Whether everything in the files is in the policy as it was meant. */
export function isWhole(sources: readonly SourceFates[]): boolean {
  return sources.every(({ fates }) =>
    fates.every(({ kind }) => kind === "carried" || kind === "idle"),
  );
}
