import type { HiddenKind } from "../documents/document";
import type { HiddenCount } from "../documents/verdict";
import type { Reach } from "./content-reach";
import type { Severity } from "./severity";

type Grades = Readonly<Record<Reach, Severity | undefined>>;

/** Somebody's details are where nobody looks (detection.md, 2.2: hidden people). */
const people: Grades = {
  inside: "note",
  trusted: "warn",
  familiar: "hold",
  outside: "hold",
  personal: "hold",
  public: "hold",
};

/** Whoever covers a text or hides a table of rows believes that it stays here. */
const much: Grades = {
  inside: undefined,
  trusted: "note",
  familiar: "warn",
  outside: "warn",
  personal: "warn",
  public: "hold",
};

/** It happens every day, and is mostly harmless: a list for a form, a comment, a speaker's note. */
const little: Grades = {
  inside: undefined,
  trusted: undefined,
  familiar: "note",
  outside: "note",
  personal: "note",
  public: "warn",
};

/** Kinds that are counted in rows. */
const rowKinds: readonly HiddenKind[] = [
  "hidden-sheet",
  "very-hidden-sheet",
  "unlisted-sheet",
  "hidden-rows",
  "pivot-cache",
];

/** Kinds of which one is enough: somebody took pains that it is not read, and it is. */
const plainlyMuch: readonly HiddenKind[] = ["covered-text", "earlier-revision", "data-model"];

/** Names of authors stand in almost every file and in the mail itself, and names of cells tell nothing. */
const worthlessInMail: readonly HiddenKind[] = ["names-in-properties", "named-ranges"];

/** What is worth a word. */
export function isWorthAWord({ kind }: HiddenCount, reach: Reach): boolean {
  return reach === "public" || !worthlessInMail.includes(kind);
}

/** How grave it is that a file hides these things from its sender, to whoever would get it. */
export function hiddenGrade(
  hidden: readonly HiddenCount[],
  hiddenPeople: number,
  reach: Reach,
  fewRows: number,
): Severity | undefined {
  if (hidden.length === 0) {
    return undefined;
  }
  if (hiddenPeople > 0) {
    return people[reach];
  }
  if (hidden.every(({ kind }) => kind === "named-ranges")) {
    return "note";
  }
  const rows = hidden
    .filter(({ kind }) => rowKinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);
  const isMuch = rows > fewRows || hidden.some(({ kind }) => plainlyMuch.includes(kind));
  return ((isMuch && much) || little)[reach];
}
