import type { HiddenKind } from "../../core/documents/document";

interface ThingName {
  readonly one: string;
  /** Behind a number. */
  readonly many: string;
}

/** What is called how that a file holds and does not show. */
export const thingNames: Readonly<Record<HiddenKind, ThingName>> = {
  "hidden-sheet": { one: "a hidden sheet", many: "hidden sheets" },
  "very-hidden-sheet": {
    one: "a deeply hidden sheet",
    many: "deeply hidden sheets",
  },
  "unlisted-sheet": { one: "a sheet without a tab", many: "sheets without a tab" },
  "hidden-rows": { one: "a hidden row", many: "hidden rows" },
  "filtered-rows": { one: "a row that a filter hides", many: "rows that a filter hides" },
  "hidden-columns": { one: "a hidden column", many: "hidden columns" },
  "pivot-cache": { one: "a record behind a pivot table", many: "records behind a pivot table" },
  "data-model": { one: "a data model", many: "data models" },
  "outside-values": { one: "a value from another file", many: "values from another file" },
  "named-ranges": { one: "a named range", many: "named ranges" },
  comments: { one: "a comment", many: "comments" },
  "embedded-file": { one: "a file inside it", many: "files inside it" },
  "deleted-text": { one: "a deleted passage", many: "deleted passages" },
  "inserted-text": { one: "a tracked insertion", many: "tracked insertions" },
  "hidden-text": { one: "a hidden passage", many: "hidden passages" },
  "hidden-slide": { one: "a hidden slide", many: "hidden slides" },
  notes: { one: "a slide with speaker's notes", many: "slides with speaker's notes" },
  "covered-text": { one: "a passage under a black box", many: "passages under black boxes" },
  "earlier-revision": {
    one: "a passage of an earlier version",
    many: "passages of an earlier version",
  },
  "names-in-properties": { one: "an author's name", many: "authors' names" },
  location: { one: "a picture's location", many: "pictures' locations" },
};
