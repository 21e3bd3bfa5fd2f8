import type { HiddenKind } from "../../core/documents/document";
import type { HiddenData } from "../../core/rules/hidden-data";
import { counted, list } from "../english";
import type { Names } from "../names";

/** What an alert names at most. */
const most = 3;

/** What a file shows, and what whoever gets it has: rows against rows, and then where. */
export function hiddenSentence(evidence: HiddenData, names: Names): string {
  const { files, rowsSeen, rowsInAll, hiddenPeople, isAtLeast } = evidence;
  const file = files.map((position) => names.file(position)).join();
  const least = (isAtLeast && "at least ") || "";
  const people = hiddenPeople > 0 && `${least}${counted(hiddenPeople, "person", "people")}`;
  const things = thingsIn(evidence, names);
  const unseen = people && `, and ${people} whom you do not see, in ${things}`;
  if (rowsInAll > rowsSeen) {
    const rows = `${least}${counted(rowsInAll, "row", "rows")}${unseen || `, with ${things}`}`;
    return `What you see in ${file}: ${counted(rowsSeen, "row", "rows")}. What they get: ${rows}.`;
  }
  if (people) {
    return `${file} tells of ${people} whom you do not see, in ${things}.`;
  }
  return `${file} holds what you do not see: ${things}.`;
}

/** The same kind on several places is counted once, and named with the first. */
function thingsIn({ files, hidden }: HiddenData, names: Names): string {
  const kinds = Array.from(new Set(hidden.map(({ kind }) => kind)));
  const said = kinds.slice(0, most).map((kind) => {
    const some = hidden.filter((one) => one.kind === kind);
    const [one, many, counts] = thingNames[kind];
    const count =
      (counts === "places" && some.length) || some.reduce((sum, { count }) => sum + count, 0);
    const [place = ""] = some.map(({ at }) => names.hiddenPlace(files[0] || 0, at));
    return aOne(counted(count, one, many)) + ((counts === "places" && named(place, count)) || "");
  });
  if (kinds.length > most) {
    said.push("more");
  }
  return list(said);
}

/** Of several, the first is named. */
function named(place: string, count: number): string {
  if (place === "") {
    return "";
  }
  return (count === 1 && ` (“${place}”)`) || ` (one of them “${place}”)`;
}

function aOne(text: string): string {
  return text.replace(/^1 (?=[aeiou])/, "an ").replace(/^1 /, "a ");
}

/** What it is called, and whether the places are counted or what is in them. */
const thingNames: Readonly<
  Record<HiddenKind, readonly [one: string, many: string, counts?: "places"]>
> = {
  "hidden-sheet": ["hidden sheet", "hidden sheets", "places"],
  "very-hidden-sheet": ["deeply hidden sheet", "deeply hidden sheets", "places"],
  "unlisted-sheet": ["sheet without a tab", "sheets without a tab", "places"],
  "hidden-rows": ["hidden row", "hidden rows"],
  "filtered-rows": ["row that a filter hides", "rows that a filter hides"],
  "hidden-columns": ["hidden column", "hidden columns"],
  "pivot-cache": ["record behind a pivot table", "records behind a pivot table"],
  "data-model": ["data model", "data models", "places"],
  "outside-values": ["value from another file", "values from another file"],
  "named-ranges": ["named range", "named ranges"],
  comments: ["comment", "comments"],
  "embedded-file": ["file inside it", "files inside it"],
  "deleted-text": ["deleted passage", "deleted passages"],
  "inserted-text": ["tracked insertion", "tracked insertions"],
  "hidden-text": ["hidden passage", "hidden passages"],
  "hidden-slide": ["hidden slide", "hidden slides", "places"],
  notes: ["slide with speaker's notes", "slides with speaker's notes"],
  "covered-text": ["passage under a black box", "passages under black boxes"],
  "earlier-revision": ["passage of an earlier version", "passages of an earlier version"],
  "names-in-properties": ["author's name", "authors' names"],
  location: ["position where a picture was taken", "positions where pictures were taken", "places"],
};
