import type { HiddenKind, ReadDocument } from "../../document";
import { addHidden, addPart, newContents, type Contents } from "../../office-xml/contents";
import type { ReadingLimits } from "../../limits";
import type { Reading } from "../../reading";
import type { CompoundFile } from "../container";
import { readGlobals, type Globals } from "./globals";
import { pivotCacheRows } from "./pivot-caches";
import { readSheet } from "./sheet";
import { addSheet, hiddenAs, rowsPart } from "./sheet-parts";
import type { SheetRows } from "./sheet-rows";

/** Reads workbooks of Excel 97 to 2003, and of Excel 5 and 95. [MS-XLS]. */
export function readXls(file: CompoundFile, { limits }: Reading): ReadDocument {
  const contents = newContents();
  const bytes = file.stream("Workbook") || file.stream("Book") || new Uint8Array(0);
  const globals = readGlobals(bytes, limits);
  if (globals.isEncrypted) {
    contents.troubles.push("encrypted");
  } else {
    const isWhole = addSheets(contents, bytes, globals, limits);
    addCopies(contents, file, globals, limits);
    addHidden(contents, "named-ranges", "", globals.namedRanges);
    if (!limits.hasTime()) {
      contents.troubles.push("out-of-time");
    } else if (!isWhole) {
      contents.troubles.push("damaged");
    }
  }
  return Object.assign({ format: "workbook" as const }, contents);
}

/** Whether all of them were there to their ends. */
function addSheets(
  contents: Contents,
  bytes: Uint8Array,
  globals: Globals,
  limits: ReadingLimits,
): boolean {
  let isWhole = globals.isWhole && globals.sheets.length > 0;
  const starts = globals.sheets.map(({ position }) => position).sort((one, other) => one - other);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] || bytes.length]));
  for (const bound of globals.sheets.slice(0, limits.entries)) {
    const { position } = bound;
    // No sheet reaches into another, and none is read twice: what lies costs no more for it.
    const sheet = readSheet(bytes.subarray(0, ends.get(position)), position, globals, limits);
    ends.set(position, 0);
    isWhole = isWhole && sheet.isWhole;
    addSheet(contents, bound, sheet);
  }
  if (globals.sheets.length > limits.entries) {
    contents.troubles.push("too-large");
  }
  return isWhole;
}

/** Adds what the workbook keeps of sheets that it may no longer have, or never had. */
function addCopies(
  contents: Contents,
  file: CompoundFile,
  { dialect, outside }: Globals,
  limits: ReadingLimits,
): void {
  outside.forEach(({ book, rows }) => addRows(contents, "outside-values", book, rows));
  for (const { path } of file.entries) {
    const cache = (/^_SX_DB_CUR\//i.test(path) && file.stream(path)) || undefined;
    if (cache !== undefined) {
      addRows(contents, "pivot-cache", "", pivotCacheRows(cache, dialect, limits));
    }
  }
}

function addRows(contents: Contents, kind: HiddenKind, name: string, rows: SheetRows): void {
  const part = rowsPart(name, rows);
  addPart(contents, hiddenAs(kind, part));
  addHidden(contents, kind, "", part.rows);
}
