import type { WrittenEntry, WrittenLine } from "../document/policy-json";

/** A line of which nothing is said but whom it matches is written as a text. */
export function writtenLine(entry: WrittenEntry): WrittenLine {
  return Object.keys(entry).length === 1 ? entry.match : entry;
}
