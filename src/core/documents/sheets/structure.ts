import type { HiddenKind } from "../document";
import type { OfficePackage } from "../office-xml/office-package";
import { xmlScanner } from "../xml/scanner";
import { binarySheets } from "./binary-sheets";
import { type SheetEntry, sheetEntry } from "./sheet-entry";

/** What a workbook tells without any of its sheets being read. */
export interface WorkbookStructure {
  /** In their order; those that no list has come last and have no name. */
  readonly sheets: readonly SheetEntry[];
  readonly isFrom1904: boolean;
  /** Names that formulas use for cells: they outlive what they were given for. */
  readonly namedRanges: number;
  /** In the binary form of Excel, whose sheets are not read. */
  readonly isBinary: boolean;
  /** It lists more sheets than are read. */
  readonly isCut: boolean;
}

const kindsOfSheets = [
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
];

const states: Readonly<Record<string, HiddenKind>> = {
  hidden: "hidden-sheet",
  veryHidden: "very-hidden-sheet",
};

/** Where sheets lie in all that programs write. */
const sheetPart = /(?:^|\/)xl\/worksheets\/[^/]+\.xml$/i;

/** Lists the sheets of a workbook, hidden ones too. Reads two small parts. */
export function workbookStructure(pack: OfficePackage): WorkbookStructure {
  const main = pack.mainPart || "";
  const parts = partsById(pack, main);
  const bytes = pack.part(main) || new Uint8Array(0);
  if (/\.bin$/i.test(main)) {
    return {
      sheets: binarySheets(bytes, parts),
      isFrom1904: false,
      namedRanges: 0,
      isBinary: true,
      isCut: false,
    };
  }
  const { sheets, isFrom1904, namedRanges, listed: count } = listIn(bytes, parts);
  const listed = new Set(sheets.map(({ part }) => part.toLowerCase()));
  const unlisted = pack.names
    .filter((name) => sheetPart.test(name) && !listed.has(name.toLowerCase()))
    .map((part): SheetEntry => ({ name: "", hidden: "unlisted-sheet", part }));
  return {
    sheets: sheets.concat(unlisted),
    isFrom1904,
    namedRanges,
    isBinary: false,
    isCut: count > mostSheets,
  };
}

function partsById(pack: OfficePackage, main: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  kindsOfSheets.forEach((type) => {
    pack.related(main, type).forEach(({ id, target }) => parts.set(id, target));
  });
  return parts;
}

/** Far more than any workbook has: each costs some work, whether it holds anything or not. */
const mostSheets = 5000;

interface SheetList {
  readonly sheets: SheetEntry[];
  /** A part that is listed once more is the same sheet. */
  readonly parts: Set<string>;
  isFrom1904: boolean;
  namedRanges: number;
  /** Sheets that are listed, also those that are listed before. */
  listed: number;
}

function listIn(bytes: Uint8Array, parts: ReadonlyMap<string, string>): SheetList {
  const list: SheetList = {
    sheets: [],
    parts: new Set(),
    isFrom1904: false,
    namedRanges: 0,
    listed: 0,
  };
  const scanner = xmlScanner(bytes);
  let isInList = false;
  while (list.listed <= mostSheets && scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      continue;
    }
    if (name === "sheets") {
      isInList = kind === "open";
    } else if (name === "workbookPr") {
      list.isFrom1904 = list.isFrom1904 || isOn(scanner.attribute("date1904"));
    } else if (name === "definedName") {
      list.namedRanges += Number(kind === "open");
    } else if (name === "sheet" && isInList && kind !== "close") {
      // An id that leads nowhere stands for the part that is missing.
      const id = scanner.attribute(":id") || "";
      const part = parts.get(id) || id;
      const state = scanner.attribute("state") || "";
      list.listed += 1;
      if (!list.parts.has(part) || part === "") {
        list.parts.add(part);
        list.sheets.push(sheetEntry(scanner.attribute("name") || "", part, states[state]));
      }
    }
  }
  return list;
}

function isOn(value = ""): boolean {
  return value === "1" || value === "true";
}
