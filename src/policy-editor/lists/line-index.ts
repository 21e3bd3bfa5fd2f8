import type { Day } from "../../core/mail/list-entry";
import type { WrittenEntry, WrittenLine } from "../document/policy-json";
import { type PatternKeys, patternKeys } from "./pattern-keys";

/** A line of a list, and where it stands in it. */
export interface PlacedLine {
  readonly at: number;
  readonly entry: WrittenEntry;
  readonly keys: PatternKeys;
}

/** Lines by what they cover. */
export type LineIndex = ReadonlyMap<string, readonly PlacedLine[]>;

export function entryOf(line: WrittenLine): WrittenEntry {
  return typeof line === "string" ? { match: line } : line;
}

export function placedLines(lines: readonly WrittenLine[]): readonly (PlacedLine | undefined)[] {
  return lines.map((line, at) => {
    const entry = entryOf(line);
    const keys = patternKeys(entry.match);
    return keys && { at, entry, keys };
  });
}

export function lineIndex(lines: readonly (PlacedLine | undefined)[]): LineIndex {
  const index = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    for (const key of line === undefined ? [] : new Set([line.keys.own, ...line.keys.covers])) {
      const same = index.get(key);
      if (same === undefined) index.set(key, line ? [line] : []);
      else if (line) same.push(line);
    }
  }
  return index;
}

/** Whether the line counts on this day. On its last day it still does. */
export function isLive({ entry }: PlacedLine, today: Day): boolean {
  return entry.expires === undefined || today <= entry.expires.trim();
}

/** Whether one counts at least as long as another. */
export function countsAsLong(one: PlacedLine, other: PlacedLine): boolean {
  const { expires } = one.entry;
  return (
    expires === undefined || (other.entry.expires !== undefined && expires >= other.entry.expires)
  );
}
