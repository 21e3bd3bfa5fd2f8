import { randomFrom } from "../corpus/random";
import { packed } from "../../test/core/documents/zip/packed";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

const columns = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];

/** What the sample workbook holds, to check what was read of it. */
export const sampleRows = 68_001;
export const sampleHiddenRows = 1_360;

/**
 * A workbook as it leaves a police force by mistake: 612,009 cells in one hidden sheet, 5 MB packed
 * and 30 MB of XML. The same bytes in every run.
 */
export function sampleWorkbook(): Uint8Array {
  const random = randomFrom(8);
  const strings = Array.from({ length: 40_000 }, (_, at) => {
    return `Name ${at.toString(36)} ${Math.floor(random.next() * 1e9).toString(36)} &amp; Son`;
  });
  const rows = Array.from({ length: sampleRows }, (_, at) => sampleRow(at + 1, random, strings));
  const files: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Summary" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Lists" sheetId="3" state="veryHidden" r:id="rId3"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${relationships}">${[1, 2, 3]
        .map((at) => relationship(`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`))
        .join(
          "",
        )}${relationship("rId4", "sharedStrings", "sharedStrings.xml")}${relationship("rId5", "styles", "styles.xml")}</Relationships>`,
    ],
    [
      "xl/styles.xml",
      `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ],
    [
      "xl/sharedStrings.xml",
      `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ],
    ["xl/worksheets/sheet1.xml", sheet("A1:C3", "", rows.slice(0, 3).join(""))],
    [
      "xl/worksheets/sheet2.xml",
      sheet(
        `A1:I${sampleRows}`,
        '<cols><col min="4" max="4" width="0" hidden="1"/><col min="7" max="8" hidden="1"/></cols>',
        rows.join(""),
      ),
    ],
    ["xl/worksheets/sheet3.xml", sheet("A1:I200", "", rows.slice(0, 200).join(""))],
  ];
  return packed(files.map(([name, bytes]) => ({ name, bytes })));
}

function contentTypes(): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = [
    ["workbook", "sheet.main"],
    ["sharedStrings", "sharedStrings"],
    ["styles", "styles"],
    ...[1, 2, 3].map((at) => [`worksheets/sheet${at}`, "worksheet"]),
  ].map(([name, kind]) => {
    return `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  });
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join("")}</Types>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function sheet(dimension: string, settings: string, rows: string): string {
  return `${head}<worksheet xmlns="${main}"><dimension ref="${dimension}"/>${settings}<sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7"/></worksheet>`;
}

function sampleRow(
  row: number,
  { below, next }: ReturnType<typeof randomFrom>,
  strings: readonly string[],
): string {
  const hidden = row % 50 === 0 ? ' hidden="1"' : "";
  const cells = columns.map((column, at) => {
    const place = `${column}${row}`;
    if (at < 3) {
      return `<c r="${place}" t="s"><v>${below(strings.length)}</v></c>`;
    }
    if (at === 3) {
      return `<c r="${place}" s="1"><v>${20_000 + below(20_000)}</v></c>`;
    }
    return `<c r="${place}" s="0"><v>${at < 6 ? below(100) : Math.floor(next() * 1e9) / 100}</v></c>`;
  });
  return `<row r="${row}" spans="1:9" ht="15" customHeight="1"${hidden}>${cells.join("")}</row>`;
}
