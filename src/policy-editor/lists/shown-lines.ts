import type { WrittenEntry, WrittenLine } from "../document/policy-json";
import { entryOf } from "./line-index";
import type { LineNote } from "./line-notes";

/** One row of the table. */
export interface ShownLine {
  /** Its position in the list of the policy. */
  readonly at: number;
  readonly entry: WrittenEntry;
  readonly notes: readonly LineNote[];
}

export type SortKey = "place" | "match" | "name" | "role" | "owner" | "expires";

export type Only = "all" | "noted" | "expired" | "repeated" | "ownerless";

export interface Choice {
  readonly search: string;
  readonly only: Only;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

export const plainChoice: Choice = { search: "", only: "all", sort: "place", isDescending: false };

/** The lines that are asked for, in the order that is asked for. */
export function shownLines(
  lines: readonly WrittenLine[],
  notes: readonly (readonly LineNote[])[],
  { search, only, sort, isDescending }: Choice,
): readonly ShownLine[] {
  const wanted = search.trim().toLowerCase();
  const shown = lines
    .map((line, at): ShownLine => ({ at, entry: entryOf(line), notes: notes[at] ?? [] }))
    .filter((line) => isOf[only](line) && (wanted === "" || holds(line.entry, wanted)));
  if (sort !== "place") {
    shown.sort((one, other) => compare(one.entry[sort] ?? "", other.entry[sort] ?? ""));
  }
  return isDescending ? shown.reverse() : shown;
}

const isOf: Readonly<Record<Only, (line: ShownLine) => boolean>> = {
  all: () => true,
  noted: ({ notes }) => notes.length > 0,
  expired: ({ notes }) => notes.some(({ kind }) => kind === "expired" || kind === "expires-soon"),
  repeated: ({ notes }) => notes.some(({ kind }) => kind === "duplicate" || kind === "covered"),
  ownerless: ({ entry }) => (entry.owner ?? "").trim() === "",
};

function holds(entry: WrittenEntry, wanted: string): boolean {
  return Object.values(entry).some((text) => String(text).toLowerCase().includes(wanted));
}

/** What is empty comes last. Letters of any language stand where its readers look for them. */
function compare(one: string, other: string): number {
  if (one === "" || other === "") {
    return Number(one === "") - Number(other === "");
  }
  return collator.compare(one, other);
}

const collator = new Intl.Collator("en-GB", { sensitivity: "base" });
