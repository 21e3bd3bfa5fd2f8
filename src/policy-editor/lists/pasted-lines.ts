import { lineProblems } from "../document/policy-facts";
import type { WrittenEntry, WrittenLine } from "../document/policy-json";
import { dayFrom } from "../page/days";
import { type CsvRow, csvRows } from "../../policy-source/csv";
import { entryOf } from "./line-index";
import { patternKeys } from "./pattern-keys";

/** One line of a pasted table, and what can be made of it. `line` counts from 1. */
export type PastedLine = { readonly line: number; readonly text: string } & (
  | { readonly kind: "new"; readonly entry: WrittenEntry }
  /** Already in the list at this position, or earlier in the pasted table. */
  | { readonly kind: "known"; readonly at: number | undefined }
  | { readonly kind: "unreadable"; readonly sentence: string }
  | { readonly kind: "open-quote" }
);

type Column = keyof WrittenEntry;

/** The order where no row of headings says another. */
const plainColumns: readonly (Column | undefined)[] = [
  "match",
  "name",
  "role",
  "highestMarking",
  "owner",
  "reason",
  "expires",
];

/** What people call the columns, in lower case and without spaces. */
const headings: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    match: "match",
    address: "match",
    email: "match",
    emailaddress: "match",
    domain: "match",
    pattern: "match",
    name: "name",
    organisation: "name",
    organization: "name",
    role: "role",
    highestmarking: "highestMarking",
    marking: "highestMarking",
    owner: "owner",
    reason: "reason",
    expires: "expires",
    expiry: "expires",
    expirydate: "expires",
  } as const),
);

/** Reads a pasted table, line by line: what is new, what is there already, and what is wrong. */
export function pastedLines(text: string, list: readonly WrittenLine[]): readonly PastedLine[] {
  const rows = csvRows(text);
  const named = headingsOf(rows[0]);
  const known = new Map<string, number | undefined>();
  list.forEach((line, at) => known.set(keyOf(entryOf(line).match), at));
  return rows
    .slice(named === undefined ? 0 : 1)
    .map((row) => pastedLine(row, named ?? plainColumns, known));
}

function headingsOf(row: CsvRow | undefined): readonly (Column | undefined)[] | undefined {
  const columns = row?.cells.map((cell) => headings.get(cell.toLowerCase().replace(/[^a-z]/g, "")));
  return columns?.includes("match") ? columns : undefined;
}

function pastedLine(
  { line, cells, isOpen }: CsvRow,
  columns: readonly (Column | undefined)[],
  known: Map<string, number | undefined>,
): PastedLine {
  const text = cells.filter((cell) => cell !== "").join(", ");
  if (isOpen) {
    return { line, text, kind: "open-quote" };
  }
  const entry = entryFrom(cells, columns);
  const [sentence] = Object.values(lineProblems(entry));
  if (sentence !== undefined) {
    return { line, text, kind: "unreadable", sentence };
  }
  const key = keyOf(entry.match);
  if (known.has(key)) {
    return { line, text, kind: "known", at: known.get(key) };
  }
  known.set(key, undefined);
  return { line, text, kind: "new", entry };
}

function entryFrom(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): WrittenEntry {
  const entry: Partial<Record<Column, string>> = {};
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (column !== undefined && cell !== "") entry[column] = asWritten(column, cell);
  });
  return { match: "", ...entry };
}

/** As a policy writes it: a spreadsheet has 31/03/2027, `Local authority` and `Official`. */
function asWritten(column: Column, cell: string): string {
  switch (column) {
    case "expires": {
      const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell) ?? [];
      return year === undefined ? cell : dayFrom(Number(year), Number(month), Number(day));
    }
    case "role":
      return cell.toLowerCase().replace(/[\s_]+/g, "-");
    case "highestMarking":
      return cell.toUpperCase().replace(/[\s:_-]+/g, "-");
    case "match":
    case "name":
    case "owner":
    case "reason":
      return cell;
  }
}

function keyOf(match: string): string {
  return patternKeys(match)?.own ?? match;
}
