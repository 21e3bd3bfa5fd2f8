import type { ListName, WrittenEntry, WrittenLine } from "../document/policy-json";
import { entryOf } from "../lists/line-index";
import { patternKeys } from "../lists/pattern-keys";
import type { PolicyChange, ValueChange } from "./policy-change";
import { otherChanges } from "./value-changes";

/** Lines that came, went or say something else. Their order says nothing. */
export function listChanges(
  list: ListName | "senders",
  before: readonly WrittenLine[],
  after: readonly WrittenLine[],
): PolicyChange[] {
  const old = entriesByKey(before);
  const now = entriesByKey(after);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, { match }]) => match);
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, { match }]) => match);
  const changes: PolicyChange[] = [];
  if (added.length > 0) changes.push({ kind: "lines-added", list, matches: added });
  if (removed.length > 0) changes.push({ kind: "lines-removed", list, matches: removed });
  for (const [key, entry] of now) {
    const parts = partsChanged(old.get(key), entry);
    if (parts.length > 0) changes.push({ kind: "line-changed", list, match: entry.match, parts });
  }
  return changes;
}

/** A pattern that stands twice has two keys: each of its lines is compared with one. */
function entriesByKey(lines: readonly WrittenLine[]): Map<string, WrittenEntry> {
  const entries = new Map<string, WrittenEntry>();
  for (const line of lines) {
    const entry = entryOf(line);
    const key = patternKeys(entry.match)?.own ?? entry.match;
    let copy = 0;
    while (entries.has(`${key} ${copy}`)) copy += 1;
    entries.set(`${key} ${copy}`, entry);
  }
  return entries;
}

function partsChanged(before: WrittenEntry | undefined, after: WrittenEntry): ValueChange[] {
  if (before === undefined) {
    return [];
  }
  const { match: _before, ...old } = before;
  const { match: _after, ...now } = after;
  return otherChanges("", old, now).filter((one) => one.kind === "value");
}
