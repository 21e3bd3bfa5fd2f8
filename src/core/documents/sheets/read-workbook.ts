import { flat } from "../../content/flat";
import { addHidden, asDocument, newContents } from "../office-xml/contents";
import { addEmbedded } from "../office-xml/embedded";
import { openPackage } from "../office-xml/office-package";
import type { OpenFile } from "../office-xml/open-file";
import { addProperties } from "../office-xml/properties";
import type { FileReader } from "../reading";
import { type Archive, openArchive } from "../zip/archive";
import { addDrawings, addMargins } from "./beside-cells";
import type { CellValues } from "./cell-values";
import { addOutsideValues } from "./outside-values";
import { type PartBytes, partOpener } from "./part-bytes";
import { addPivotCaches } from "./pivot-caches";
import type { Range } from "./ranges";
import { addRemarks, personsIn } from "./remarks";
import { sharedStrings } from "./shared-strings";
import { addSheet } from "./sheet-parts";
import { type SheetReader, sheetReader } from "./sheet-reader";
import type { SheetEntry } from "./sheet-entry";
import { readTail } from "./sheet-tail";
import { numberFormats, type NumberFormats } from "./number-formats";
import { workbookStructure, type WorkbookStructure } from "./structure";

/** Reads xlsx, xlsm and their templates: the cells of all sheets, and what else the file holds. */
export const readWorkbook: FileReader = (bytes, reading) => {
  const archive = openArchive(bytes, reading);
  const pack = openPackage(archive);
  const contents = newContents();
  const open = { pack, reading, contents };
  const structure = workbookStructure(pack);
  if (pack.mainPart === undefined || structure.sheets.length === 0) {
    contents.troubles.push("damaged");
  }
  if (structure.isCut) {
    contents.troubles.push("too-large");
  }
  if (structure.isBinary) {
    addUnreadSheets(open, structure.sheets);
  } else {
    addSheets(open, archive, structure);
    addPivotCaches(open);
    addOutsideValues(open);
  }
  addHidden(contents, "named-ranges", "", structure.namedRanges);
  addDataModel(open);
  addEmbedded(open);
  addProperties(open);
  return asDocument("workbook", contents, pack);
};

/** First the text of all sheets, so that a long one takes no time from the others to be counted. */
function addSheets(open: OpenFile, archive: Archive, structure: WorkbookStructure): void {
  const { reading, contents } = open;
  const openPart = partOpener(archive, contents.troubles);
  const values = cellValues(open, structure, openPart);
  const readers = structure.sheets.map(({ part, hidden }) =>
    sheetReader(openPart(part), values, reading.limits, hidden),
  );
  const known = new Set(open.pack.names.map((name) => name.toLowerCase()));
  if (structure.sheets.some(({ part }) => part !== "" && !known.has(part.toLowerCase()))) {
    contents.troubles.push("damaged");
  }
  readers.forEach((reader) => reader.readText());
  const persons = personsIn(open);
  structure.sheets.forEach((sheet, index) => {
    const { [index]: reader } = readers;
    if (reader !== undefined) {
      addWholeSheet(open, sheet, reader);
      addRemarks(open, sheet, persons);
    }
  });
}

function addWholeSheet(open: OpenFile, sheet: SheetEntry, reader: SheetReader): void {
  const { contents, pack } = open;
  const isLate = !reader.readAll();
  if (isLate) {
    contents.troubles.push("out-of-time");
  }
  const { margins } = reader.tail() || { margins: [] };
  addSheet(contents, sheet, reader, isLate, () =>
    flat(pack.related(sheet.part, "table").map(({ target }) => filteredIn(pack.part(target)))),
  );
  addMargins(open, sheet, margins);
  addDrawings(open, sheet);
}

/** The rows that the filter of a table hides some of. */
function filteredIn(table: Uint8Array = new Uint8Array(0)): readonly Range[] {
  return readTail(table).filtered;
}

function cellValues(
  { pack, reading, contents }: OpenFile,
  { isFrom1904 }: WorkbookStructure,
  openPart: (name: string) => PartBytes,
): CellValues {
  const partFor = (type: string): string => {
    const [relation] = pack.related(pack.mainPart || "", type);
    return (relation && relation.target) || `xl/${type}.xml`;
  };
  let formats: NumberFormats | undefined;
  return {
    strings: sharedStrings(openPart(partFor("sharedStrings")), reading, contents.troubles),
    formats: () => {
      formats = formats || numberFormats(openPart(partFor("styles")), isFrom1904);
      return formats;
    },
  };
}

/** The binary form of Excel is not read, but what its sheets are called and which are hidden is. */
function addUnreadSheets({ contents }: OpenFile, sheets: readonly SheetEntry[]): void {
  contents.troubles.push("no-reader");
  sheets.forEach(({ name, hidden }) => {
    const part = { kind: "sheet" as const, name, text: "", rows: 0, isCut: true };
    contents.parts.push((hidden && Object.assign(part, { hidden })) || part);
    if (hidden !== undefined) {
      addHidden(contents, hidden, name, 1);
    }
  });
}

const modelPart = /(?:^|\/)xl\/model\/[^/]+$/i;

/** Tables that Power Pivot keeps in a database of its own, which is not read. */
function addDataModel({ pack, contents }: OpenFile): void {
  const count = pack.names.filter((name) => modelPart.test(name)).length;
  addHidden(contents, "data-model", "", count);
  if (count > 0) {
    contents.troubles.push("no-reader");
  }
}
