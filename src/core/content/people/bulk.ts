import { isKnownGivenName } from "../../likeness/names/nicknames";
import type { Line } from "../lines";
import type { BulkList } from "../personal-details";
import { nameAtStart, type NameDetail } from "./row-names";
import type { ReadRow } from "./records";

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
    listOf("addresses", keysOf(rows, "email")),
  ].filter(({ kind, count }) => count >= fewest[kind]);
}

function listOf(kind: BulkList["kind"], keys: ReadonlySet<string>): BulkList {
  return { kind, count: keys.size };
}

function keysOf(rows: readonly ReadRow[], kind: "collar-number" | "email"): ReadonlySet<string> {
  const keys = new Set<string>();
  rows.forEach(({ details }) =>
    details.filter((one) => one.kind === kind).forEach(({ key }) => keys.add(key)),
  );
  return keys;
}

/** Names at the start of lines, and in columns of names. */
function namesListed(
  text: string,
  lines: readonly Line[],
  rows: readonly ReadRow[],
  isOwnName: (key: string) => boolean,
): ReadonlySet<string> {
  const typed = namesIn(rows, ({ why }) => why === "column");
  const listed = new Set<string>();
  let known = 0;
  if (lines.length >= fewest.names) {
    for (const { start, end } of lines) {
      const name = (end - start <= maxEntry && nameAtStart(text, start)) || undefined;
      if (name !== undefined && !listed.has(name.key) && !isOwnName(name.key)) {
        listed.add(name.key);
        known += Number(name.key.split(" ").some(isKnownGivenName));
      }
    }
  }
  return (known >= listed.size * knownShare && listed.size > typed.size && listed) || typed;
}

function namesIn(rows: readonly ReadRow[], isMeant: (name: NameDetail) => boolean) {
  const keys = new Set<string>();
  rows.forEach(({ names }) => names.filter(isMeant).forEach(({ key }) => keys.add(key)));
  return keys;
}
