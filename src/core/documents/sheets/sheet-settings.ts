import { xmlScanner } from "../xml/scanner";
import { type Range, rowsOf } from "./ranges";

/** What a sheet says before its rows. */
export interface SheetSettings {
  readonly hiddenColumns: readonly Range[];
  /** The last row that the sheet claims to use, 0 where it claims nothing. */
  readonly rowsByDimension: number;
  /** A filter is on, and hides rows. */
  readonly hasFilter: boolean;
}

/** `head` is what stands before the rows. ECMA-376 part 1, 18.3.1.13, 18.3.1.35 and 18.3.1.82. */
export function readSettings(head: Uint8Array): SheetSettings {
  const hiddenColumns: Range[] = [];
  let [rowsByDimension, hasFilter] = [0, false];
  const scanner = xmlScanner(head);
  while (scanner.next()) {
    const { kind, name, attribute } = scanner;
    if (kind === "text" || kind === "close") {
      continue;
    }
    if (name === "col" && isHidden(attribute)) {
      const first = Number(attribute("min"));
      hiddenColumns.push({ first, last: Number(attribute("max")) || first });
    } else if (name === "dimension") {
      const { last } = rowsOf(attribute("ref") || "") || { last: 0 };
      rowsByDimension = last;
    } else if (name === "sheetPr") {
      hasFilter = attribute("filterMode") === "1" || attribute("filterMode") === "true";
    }
  }
  return { hiddenColumns, rowsByDimension, hasFilter };
}

/** A column without width is as little seen as a hidden one. */
function isHidden(attribute: (name: string) => string | undefined): boolean {
  const hidden = attribute("hidden");
  return hidden === "1" || hidden === "true" || Number(attribute("width") || 1) === 0;
}
