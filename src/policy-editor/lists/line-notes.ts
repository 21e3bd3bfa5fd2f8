import type { Day } from "../../core/mail/list-entry";
import type { ListName, PolicyJson, WrittenEntry } from "../document/policy-json";
import { daysAfter } from "../page/days";
import {
  countsAsLong,
  isLive,
  type LineIndex,
  lineIndex,
  type PlacedLine,
  placedLines,
} from "./line-index";

/** Something to be said of one line of a list. Positions count from 0, in the list that is named. */
export type LineNote =
  | { readonly kind: "expired" | "expires-soon"; readonly on: Day }
  /** The same stands elsewhere in the list. Of the two, the one that counts longer counts. */
  | { readonly kind: "duplicate"; readonly of: number; readonly counts: boolean }
  /** A wider line says the same, and counts as long. */
  | { readonly kind: "covered"; readonly by: number }
  /** A wider line says something else of these people. */
  | { readonly kind: "overrides"; readonly wider: number }
  /** A line of the deny-list matches all of them, and wins. */
  | { readonly kind: "denied"; readonly by: number }
  /** They are at a domain of the organisation itself. */
  | { readonly kind: "own" };

/** What is to be said of the lines of each list, by their position. */
export type ListNotes = Readonly<Record<ListName, readonly (readonly LineNote[])[]>>;

/** What is to be said of every line of both lists, on a day. */
export function lineNotes(
  { organisation, allow = [], deny = [] }: PolicyJson,
  today: Day,
): ListNotes {
  const denied = placedLines(deny);
  const denies = lineIndex(denied);
  const own = lineIndex(placedLines(organisation.domains ?? []));
  const allowed = placedLines(allow);
  const allows = lineIndex(allowed);
  const soon = daysAfter(today, soonDays);
  const inAllow = (line: PlacedLine) => [
    ...notesIn(allows, line, today, soon),
    ...deniedBy(denies, line, today),
    ...(matching(own, line, today).length > 0 ? [{ kind: "own" } as const] : []),
  ];
  return {
    allow: allowed.map((line) => (line ? inAllow(line) : [])),
    deny: denied.map((line) => (line ? notesIn(denies, line, today, soon) : [])),
  };
}

/** A line that ends within a month is worth a word to whoever looks after the list. */
const soonDays = 30;

function notesIn(index: LineIndex, line: PlacedLine, today: Day, soon: Day): LineNote[] {
  const { expires } = line.entry;
  if (expires !== undefined && !isLive(line, today)) {
    return [{ kind: "expired", on: expires }];
  }
  const notes: LineNote[] =
    expires !== undefined && expires <= soon ? [{ kind: "expires-soon", on: expires }] : [];
  const twin = twinOf(index, line);
  if (twin !== undefined) {
    return [...notes, { kind: "duplicate", of: twin.at, counts: countsInstead(line, twin) }];
  }
  const wider = matching(index, line, today)[0];
  if (wider === undefined) {
    return notes;
  }
  if (!saysTheSame(line.entry, wider.entry)) {
    return [...notes, { kind: "overrides", wider: wider.at }];
  }
  return countsAsLong(wider, line) ? [...notes, { kind: "covered", by: wider.at }] : notes;
}

/** The one of the same pattern that counts, or, if that is this line, the first other. */
function twinOf(index: LineIndex, line: PlacedLine): PlacedLine | undefined {
  const others = (index.get(line.keys.own) ?? []).filter(
    ({ at, keys }) => at !== line.at && keys.own === line.keys.own,
  );
  return others.find((one) => !countsInstead(line, one)) ?? others[0];
}

/** Whether the first of two lines for the same people is the one that counts: as `addressList` has it. */
function countsInstead(one: PlacedLine, other: PlacedLine): boolean {
  return countsAsLong(one, other) && (!countsAsLong(other, one) || one.at < other.at);
}

/** Other lines that count today and match all that this one does, the nearest first. */
function matching(index: LineIndex, { at, entry, keys }: PlacedLine, today: Day): PlacedLine[] {
  return keys.within
    .flatMap((key) => index.get(key) ?? [])
    .filter((other) => (other.at !== at || other.entry !== entry) && isLive(other, today));
}

function deniedBy(denies: LineIndex, line: PlacedLine, today: Day): LineNote[] {
  const [by] = matching(denies, line, today);
  return by === undefined ? [] : [{ kind: "denied", by: by.at }];
}

/** Owner and reason are for those who review the list. They change nothing for a mail. */
function saysTheSame(one: WrittenEntry, other: WrittenEntry): boolean {
  return (
    one.name === other.name &&
    one.role === other.role &&
    one.highestMarking === other.highestMarking
  );
}
