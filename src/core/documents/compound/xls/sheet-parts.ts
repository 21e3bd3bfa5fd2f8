import type { DocumentPart, HiddenKind } from "../../document";
import { addHidden, addPart, type Contents } from "../../office-xml/contents";
import type { BoundSheet } from "./globals";
import type { Sheet } from "./sheet";
import type { SheetRow, SheetRows } from "./sheet-rows";

/** Adds a sheet as far as it was read, the rows that it hides in a part of their own. */
export function addSheet(contents: Contents, { name, visibility }: BoundSheet, sheet: Sheet): void {
  const { isChart, remarks, rows } = sheet;
  const beside = [
    textsPart("text", name, remarks.shapes()),
    textsPart("margin", name, remarks.margins()),
  ];
  if (visibility === "visible") {
    addVisible(contents, name, sheet);
    beside.forEach((one) => addPart(contents, one));
  } else {
    const kind: HiddenKind = `${visibility}-sheet`;
    const part = rowsPart(name, rows);
    contents.parts.push(hiddenAs(kind, part));
    beside.forEach((one) => addPart(contents, hiddenAs(kind, one)));
    addHidden(contents, kind, name, part.rows || Number(isChart));
  }
  addPart(contents, hiddenAs("comments", textsPart("notes", name, remarks.comments())));
  addHidden(contents, "comments", name, remarks.countComments());
}

/** The first row that is shown is the head of the columns, if it stands above. */
function addVisible(contents: Contents, name: string, { rows, isFiltered }: Sheet): void {
  const hidden = rowsPart(name, rows, ({ isHidden }) => isHidden);
  contents.parts.push(rowsPart(name, rows, ({ isHidden }) => !isHidden));
  if (hidden.rows > 0) {
    const kind = (isFiltered && "filtered-rows") || "hidden-rows";
    const [head] = rows.all();
    const text = ((head && !head.isHidden && `${head.text}\n`) || "") + hidden.text;
    contents.parts.push(hiddenAs(kind, Object.assign({}, hidden, { text })));
    addHidden(contents, kind, name, hidden.rows);
  }
  addHidden(contents, "hidden-columns", name, rows.hiddenColumns());
}

/** The rows that are wanted; behind rows that hold nothing there is an empty line. */
export function rowsPart(
  name: string,
  rows: SheetRows,
  isWanted: (row: SheetRow) => boolean = () => true,
): DocumentPart {
  const lines: string[] = [];
  let [count, last] = [0, Infinity];
  for (const row of rows.all()) {
    if (isWanted(row)) {
      count += 1;
      if (row.text !== "") {
        lines.push(((row.index > last + 1 && lines.length > 0 && "\n") || "") + row.text);
      }
    }
    last = row.index;
  }
  return { kind: "sheet", name, text: lines.join("\n"), rows: count, isCut: rows.isCut() };
}

export function hiddenAs(hidden: HiddenKind, part: DocumentPart): DocumentPart {
  return Object.assign({ hidden }, part);
}

function textsPart(
  kind: "text" | "margin" | "notes",
  name: string,
  texts: readonly string[],
): DocumentPart {
  return { kind, name, text: texts.join("\n"), rows: texts.length, isCut: false };
}
