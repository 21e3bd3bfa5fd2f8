import { roles } from "../../likeness/names/name-words";
import { isKnownGivenName } from "../../likeness/names/nicknames";
import type { Line } from "../lines";
import type { BulkList } from "../personal-details";
import type { NameDetail } from "./row-names";
import { nameAtStart } from "./written-names";
import type { ReadRow } from "./record";

/** From so many on, a list is a finding of its own (detection.md, section 1.5). */
const fewest: Readonly<Record<BulkList["kind"], number>> = {
  names: 25,
  "collar-numbers": 10,
  addresses: 10,
};

/** How many of the names must be known as somebody's, where no heading says that they are names. */
const knownShare = 0.3;

/** A longer line is no entry of a list. */
const maxEntry = 120;

/** The lists of a text that are long enough: names, collar numbers, e-mail addresses. */
export function bulkLists(
  text: string,
  lines: readonly Line[],
  rows: readonly ReadRow[],
  isOwnName: (key: string) => boolean,
): readonly BulkList[] {
  return [
    listOf("names", namesListed(text, lines, rows, isOwnName)),
    listOf("collar-numbers", keysOf(rows, "collar-number")),
    listOf(
      "addresses",
      keysOf(
        rows.filter((row) => isOfAddresses(text, row)),
        "email",
      ),
    ),
  ].filter(({ kind, count }) => count >= fewest[kind]);
}

function listOf(kind: BulkList["kind"], keys: ReadonlySet<string>): BulkList {
  return { kind, count: keys.size };
}

function keysOf(rows: readonly ReadRow[], kind: "collar-number" | "email"): ReadonlySet<string> {
  const keys = new Set<string>();
  rows.forEach(({ details }) =>
    details
      .filter((one) => one.kind === kind && !roles.has(beforeAt(one.key)))
      .forEach(({ key }) => keys.add(key)),
  );
  return keys;
}

/** `info` of `info@x.example`: mailboxes of posts are public. */
function beforeAt(key: string): string {
  return key.slice(0, key.indexOf("@"));
}

/** So many letters beside addresses, and a line is no longer one of a list. */
const mostBeside = 40;

/** A line of addresses, perhaps with names, and without a date: a sentence or an entry of a log is none. */
function isOfAddresses(text: string, { row, details }: ReadRow): boolean {
  const written = details.reduce((sum, { start, end }) => sum + end - start, 0);
  const isDated = row.sightings.some(({ detector }) => detector.kind === "date-of-birth");
  return !isDated && row.end - row.start - written <= mostBeside + 3 * details.length;
}

/** Names at the start of lines, and in columns of names. */
function namesListed(
  text: string,
  lines: readonly Line[],
  rows: readonly ReadRow[],
  isOwnName: (key: string) => boolean,
): ReadonlySet<string> {
  const typed = namesIn(rows.filter(isOfPeople), ({ why }) => why === "column");
  const listed = new Set<string>();
  let known = 0;
  if (lines.length >= fewest.names) {
    for (const { start, end } of lines) {
      const name = (end - start <= maxEntry && nameAtStart(text, start)) || undefined;
      if (
        name !== undefined &&
        !/^["”]? *[\d-]/.test(text.slice(name.end, name.end + 4)) &&
        !listed.has(name.key) &&
        !isOwnName(name.key)
      ) {
        listed.add(name.key);
        known += Number(name.key.split(" ").some(isKnownGivenName));
      }
    }
  }
  return (known >= listed.size * knownShare && listed.size > typed.size && listed) || typed;
}

/** One heading alone, `Name`, may be of anything. */
function isOfPeople({ row: { table } }: ReadRow): boolean {
  return table === undefined || table.headings.filter((heading) => heading !== "").length > 1;
}

function namesIn(rows: readonly ReadRow[], isMeant: (name: NameDetail) => boolean) {
  const keys = new Set<string>();
  rows.forEach(({ names }) => names.filter(isMeant).forEach(({ key }) => keys.add(key)));
  return keys;
}
