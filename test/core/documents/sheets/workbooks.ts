import type { ReadDocument } from "../../../../src/core/documents/document";
import type { ReadingLimits } from "../../../../src/core/documents/limits";
import { readWorkbook } from "../../../../src/core/documents/sheets/read-workbook";
import { packageOf, reading, type RelationSetup, relations } from "../office-xml/packages";

/** A sheet to write. */
export interface SheetSetup {
  readonly name?: string;
  readonly state?: string;
  /** What stands before the rows, the rows themselves, and what stands behind. */
  readonly head?: string;
  readonly rows: string;
  readonly tail?: string;
  readonly related?: readonly RelationSetup[];
}

/** What else may be in a workbook. */
export interface WorkbookSetup {
  readonly strings?: readonly string[];
  /** Cell formats by the numbers of their number formats, and codes for numbers from 164 on. */
  readonly formats?: readonly number[];
  readonly codes?: readonly string[];
  readonly properties?: string;
  readonly related?: readonly RelationSetup[];
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook of these sheets, as Excel lays it out. */
export function workbookOf(
  sheets: readonly SheetSetup[],
  {
    strings = [],
    formats = [],
    codes = [],
    properties = "",
    related = [],
    parts = {},
  }: WorkbookSetup = {},
): Uint8Array {
  const written = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" ${state ? `state="${state}"` : ""} r:id="rId${at + 1}"/>`,
  );
  const all: Record<string, string> = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns:r="urn:r">${properties}<sheets>${written.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
      ...related,
    ]),
    "xl/sharedStrings.xml": `<sst>${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`,
    "xl/styles.xml": stylesOf(formats, codes),
  };
  sheets.forEach(({ head = "", rows, tail = "", related: ofSheet = [] }, at) => {
    all[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
    all[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(ofSheet);
  });
  return packageOf({ ...all, ...parts });
}

function stylesOf(formats: readonly number[], codes: readonly string[]): string {
  const written = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const cells = formats.map((format) => `<xf numFmtId="${format}"/>`);
  return (
    `<styleSheet><numFmts>${written.join("")}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`
  );
}

export function read(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): ReadDocument {
  return readWorkbook(bytes, reading(limits));
}

/** The text of the only sheet of a workbook with these rows. */
export function textOf(rows: string, setup: WorkbookSetup = {}): string {
  const { parts, troubles } = read(workbookOf([{ rows }], setup));
  expect(troubles).toEqual([]);
  expect(parts).toHaveLength(1);
  return parts[0]!.text;
}
