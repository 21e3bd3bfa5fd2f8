import type { DocumentPart, HiddenKind } from "../document";
import { addHidden, type Contents } from "../office-xml/contents";
import type { Range } from "./ranges";
import type { RowText } from "./row-text";
import type { SheetEntry } from "./sheet-entry";
import type { SheetReader } from "./sheet-reader";
import type { SheetScan } from "./sheet-scan";

/** Excel has no more rows: ECMA-376 part 1, 18.3.1.73. */
const mostRows = 1048576;

/** Adds a sheet as far as it was read, the rows that it hides in a part of their own. */
export function addSheet(
  contents: Contents,
  { name, hidden }: SheetEntry,
  { scan, settings, tail }: SheetReader,
  isLate: boolean,
  tableFilters: () => readonly Range[],
): void {
  const { shown } = scan;
  const { hiddenColumns, rowsByDimension, hasFilter } = settings();
  // Where there was no time to count, the sheet's own word is taken.
  const claimed = Number(isLate) * (Math.min(mostRows, rowsByDimension) - scan.hidden.rows);
  const rows = Math.max(shown.rows, claimed);
  contents.parts.push(sheetPart(name, shown.lines, { rows, isCut: shown.isCut || isLate }, hidden));
  if (hidden !== undefined) {
    // Of a hidden sheet that was not reached nobody knows that it is empty.
    addHidden(contents, hidden, name, Math.max(rows, Number(isLate)));
    return;
  }
  if (scan.hidden.rows > 0) {
    const behind = tail();
    const isFiltered =
      isWithin(scan, tableFilters().concat((behind && behind.filtered) || [])) ||
      (behind === undefined && hasFilter);
    addHiddenRows(contents, name, scan, (isFiltered && "filtered-rows") || "hidden-rows");
  }
  addHidden(contents, "hidden-columns", name, columnsUsed(scan.columns, hiddenColumns));
}

function sheetPart(
  name: string,
  lines: readonly string[],
  { rows, isCut }: Pick<RowText, "rows" | "isCut">,
  hidden: HiddenKind | undefined,
): DocumentPart {
  const part = { kind: "sheet" as const, name, text: lines.join("\n"), rows, isCut };
  if (hidden === undefined) {
    return part;
  }
  return Object.assign(part, { hidden });
}

/** A filter hides rows one by one: what lies in none of its rows is hidden by hand. */
function isWithin({ firstHidden, lastHidden }: SheetScan, ranges: readonly Range[]): boolean {
  return ranges.some(({ first, last }) => firstHidden >= first && lastHidden <= last);
}

/** The first row that is shown is the head of the columns, if it stands above. */
function addHiddenRows(
  { parts, hidden }: Contents,
  name: string,
  { shown, hidden: rows, firstShown, firstHidden }: SheetScan,
  kind: HiddenKind,
): void {
  const head = shown.lines.slice(0, Number(firstShown < firstHidden));
  parts.push(sheetPart(name, head.concat(rows.lines), rows, kind));
  hidden.push({ kind, place: name, count: rows.rows });
}

function columnsUsed(columns: Uint8Array, ranges: readonly Range[]): number {
  let count = 0;
  ranges.forEach(({ first, last }) => {
    for (let column = Math.max(1, first); column <= last && column < columns.length; column += 1) {
      count += columns[column] || 0;
      columns[column] = 0;
    }
  });
  return count;
}
