import { type CsvRow, csvRows } from "../../../policy-source/csv";

/** The rows of a file, or the line of a quotation mark that nothing closes. */
export type RowsRead = { readonly rows: readonly CsvRow[] } | { readonly openQuote: number };

/**
 * Reads the rows of one of OutlookOkan's files. They have no headings, and columns are known by their
 * place. Between them stands what Windows has for the user's country: a comma in most, a semicolon in
 * some (`CsvConfiguration` in `OutlookOkan/Handlers/CsvFileHandler.cs` of t-miyake/OutlookOkan).
 */
export function rowsOf(text: string): RowsRead {
  const plain = text.replace(/^\ufeff/, "");
  const rows = csvRows(plain, separatorOf(plain));
  const open = rows.find(({ isOpen }) => isOpen);
  return open === undefined ? { rows } : { openQuote: open.line };
}

/** The one behind the first cell. A message further on may hold any of them. */
function separatorOf(text: string): string {
  const firstCell = /^\s*(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)/.exec(text)?.[0] ?? "";
  const next = text.charAt(firstCell.length);
  return next === ";" || next === "\t" ? next : ",";
}
