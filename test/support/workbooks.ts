import { strToU8, zipSync } from "fflate";

/** A sheet of a made-up workbook. */
export interface SheetSetup {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly string[])[];
}

/** A workbook as Excel writes it, as far as a reader looks. */
export function workbook(sheets: readonly SheetSetup[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        "</Types>",
    ),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(listed).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
    ),
  };
  sheets.forEach(({ rows }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml(
      `<worksheet xmlns="${main}"><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
}

/** Rows of people nobody knows, under a head. */
export function rowsOfPeople(count: number): readonly (readonly string[])[] {
  const head = ["Name", "Date of birth", "Address", "Telephone"];
  return [head, ...Array.from({ length: count }, (_, at) => personRow(at))];
}

function personRow(at: number): readonly string[] {
  const first = ["Ingrid", "Tobias", "Carys", "Owain", "Priya", "Leon", "Marta"][at % 7] ?? "";
  const last = `${["Fenn", "Oakes", "Tarr", "Wilde", "Quill", "Sparrow", "Holt"][Math.floor(at / 7) % 7] ?? ""}${
    ["ley", "by", "ton", "worth", "ham"][Math.floor(at / 49) % 5] ?? ""
  }`;
  const born = `${pad(1 + (at % 28))}/${pad(1 + (at % 12))}/${1950 + (at % 50)}`;
  const telephone = `07700 900${`${at % 1000}`.padStart(3, "0")}`;
  return [`${first} ${last}`, born, `${1 + at} Larch Row`, telephone];
}

const pad = (value: number) => `${value}`.padStart(2, "0");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function listed({ name, state }: SheetSetup, at: number): string {
  const hidden = state === undefined ? "" : ` state="${state}"`;
  return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
}

function row(cells: readonly string[], at: number): string {
  const written = cells.map(
    (text, column) =>
      `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${at + 1}">${written.join("")}</row>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const written = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  return xml(`<Relationships xmlns="${space}">${written.join("")}</Relationships>`);
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
}
