import { addHidden, addPart, partOf } from "../office-xml/contents";
import { type Lines, lineWriter } from "../office-xml/lines";
import { type OpenFile, walkPart } from "../office-xml/open-file";
import type { Reading } from "../reading";
import type { Visitor } from "../office-xml/walk";
import type { XmlScanner } from "../xml/scanner";
import { britishDate } from "./cell-values";

/** The copy of a table that a pivot table keeps, which may outlive the table. */
interface PivotCache {
  /** The sheet that the table was on. */
  source: string;
  readonly fields: PivotField[];
}

interface PivotField {
  readonly name: string;
  /** The values that records name by number. */
  readonly items: string[];
}

const definitionPart = /(?:^|\/)pivotCacheDefinition[^/]*\.xml$/i;
const none: ReadonlySet<string> = new Set();

/** Values of a cache, by their types: ECMA-376 part 1, 18.10. `m` is a missing one. */
const values = ["s", "n", "d", "b", "e", "m"];

/** Adds the caches of all pivot tables, each as rows under the names of its fields. */
export function addPivotCaches(open: OpenFile): void {
  open.pack.names
    .filter((name) => definitionPart.test(name))
    .forEach((name) => addPivotCache(open, name));
}

function addPivotCache(open: OpenFile, definition: string): void {
  const { pack, contents, reading } = open;
  const cache: PivotCache = { source: "", fields: [] };
  walkPart(open, definition, definitionVisitor(cache));
  const lines = lineWriter(reading.limits.partText);
  addCells(
    lines,
    cache.fields.map(({ name }) => name),
  );
  const records = pack.related(definition, "pivotCacheRecords");
  records.forEach(({ target }) => walkPart(open, target, recordsVisitor(cache, lines, reading)));
  if (lines.rows === 1) {
    addItems(lines, cache);
  }
  // The first row has the names.
  addHidden(contents, "pivot-cache", cache.source, lines.rows - 1);
  if (lines.rows > 1) {
    addPart(contents, partOf(lines, "sheet", cache.source, "pivot-cache"));
  }
}

/** ECMA-376 part 1, 18.10.1.67. Only the items that are shared count, not how they are grouped. */
function definitionVisitor(cache: PivotCache): Visitor {
  let items: string[] | undefined;
  const opened = new Map<string, (scanner: XmlScanner) => void>([
    ["worksheetSource", (scanner) => (cache.source = scanner.attribute("sheet") || "")],
    [
      "cacheField",
      (scanner) => {
        cache.fields.push({ name: scanner.attribute("name") || "", items: [] });
      },
    ],
    [
      "sharedItems",
      () => {
        const { [cache.fields.length - 1]: field } = cache.fields;
        items = field && field.items;
      },
    ],
  ]);
  values.forEach((type) => {
    opened.set(type, (scanner) => {
      if (items !== undefined) {
        items.push(valueOf(scanner));
      }
    });
  });
  const closed = new Map([["sharedItems", () => (items = undefined)]]);
  return { opened, closed, skipped: none, textOf: none, text: () => {} };
}

/**
 * ECMA-376 part 1, 18.10.1.68. A value `x` is the number of a shared item, which counts as unpacked
 * once more: a long one and many records make any amount of text.
 */
function recordsVisitor({ fields }: PivotCache, lines: Lines, { limits, used }: Reading): Visitor {
  let column = 0;
  const add = (text: string): void => {
    column += 1;
    lines.startCell();
    lines.add(text);
  };
  const opened = new Map<string, (scanner: XmlScanner) => void>([
    [
      "r",
      () => {
        column = 0;
        lines.startRow();
      },
    ],
    [
      "x",
      (scanner) => {
        const { items } = fields[column] || { items: [] };
        const item = items[Number(scanner.attribute("v"))] || "";
        used.bytes += item.length;
        add((used.bytes <= limits.totalBytes && item) || "");
      },
    ],
  ]);
  values.forEach((type) => opened.set(type, (scanner) => add(valueOf(scanner))));
  const closed = new Map([["r", () => lines.endRow()]]);
  return { opened, closed, skipped: none, textOf: none, text: () => {} };
}

function valueOf(scanner: XmlScanner): string {
  const value = scanner.attribute("v") || "";
  return (scanner.name === "d" && britishDate(value)) || value;
}

/** Without its records a cache still has what stood in each column, each value once. */
function addItems(lines: Lines, { fields }: PivotCache): void {
  const most = fields.reduce((longest, { items }) => Math.max(longest, items.length), 0);
  for (let row = 0; row < most; row += 1) {
    addCells(
      lines,
      fields.map(({ items }) => items[row] || ""),
    );
  }
}

function addCells(lines: Lines, cells: readonly string[]): void {
  lines.startRow();
  cells.forEach((cell) => {
    lines.startCell();
    lines.add(cell);
  });
  lines.endRow();
}
