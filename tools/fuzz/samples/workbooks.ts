import { relations } from "../../../test/core/documents/office-xml/packages";
import { type SheetSetup, workbookOf } from "../../../test/core/documents/sheets/workbooks";
import { rowsOfPeople, workbook } from "../../../test/support/workbooks";
import { type Sample, samplesOf } from "./sample";

/** Cells of all types, in rows that show and rows that do not. */
const rows =
  '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>32000.5</v></c><c r="C2" t="str"><f>A1&amp;B1</f><v>x</v></c></row>' +
  '<row r="3" ht="0" customHeight="1"><c r="B3" t="inlineStr"><is><r><t>Nia </t></r><r><t>Fenn</t></r></is></c></row>' +
  '<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row><row><c s="2"><v>7</v></c></row>';

const sheets: readonly SheetSetup[] = [
  {
    name: "Shown",
    head: '<dimension ref="A1:XFD9"/><cols><col min="2" max="3" hidden="1"/></cols>',
    rows,
    tail:
      '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter><headerFooter><oddHeader>' +
      "&amp;L&amp;&quot;Arial&quot;&amp;12OFFICIAL</oddHeader></headerFooter>",
    related: [
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/one.xml"],
      ["drawing", "../drawings/one.xml"],
      ["table", "../tables/table1.xml"],
    ],
  },
  { name: "Hidden", state: "hidden", rows },
  { name: "Very", state: "veryHidden", rows: rows.replace(/<(?=[/crv])/g, "<") },
];

const beside: Readonly<Record<string, string>> = {
  "xl/comments1.xml":
    '<comments><authors><author>Ms Okonjo</author></authors><commentList><comment ref="A1" authorId="0">' +
    "<text><r><t>Ring</t></r></text></comment></commentList></comments>",
  "xl/threadedComments/one.xml":
    '<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>Safe?</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml": '<personList><person displayName="Ms Okonjo" id="{1}"/></personList>',
  "xl/drawings/one.xml":
    "<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>Not for release</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>",
  "xl/tables/table1.xml":
    '<table><autoFilter ref="A1:A4"><filterColumn colId="0"/></autoFilter></table>',
  "xl/worksheets/sheet9.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  "xl/pivotCache/pivotCacheDefinition1.xml":
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Staff"/></cacheSource>' +
    '<cacheFields><cacheField name="Name"><sharedItems><s v="Ann"/><s v="Bo"/></sharedItems></cacheField>' +
    '<cacheField name="Born"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
    ["pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml":
    '<pivotCacheRecords><r><x v="1"/><d v="1987-03-09T00:00:00"/></r><r><x v="0"/><n v="7"/></r></pivotCacheRecords>',
  "xl/externalLinks/externalLink1.xml":
    '<externalLink><externalBook><sheetNames><sheetName val="A"/></sheetNames><sheetDataSet><sheetData sheetId="0">' +
    '<row r="1"><cell r="A1" t="str"><v>Ann</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
  "docProps/core.xml":
    "<cp:coreProperties><dc:creator>Nia Fenn</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy></cp:coreProperties>",
  "docProps/app.xml": "<Properties><Manager>Cy Dale</Manager><Company>Force</Company></Properties>",
  "xl/embeddings/list.csv": "Name,Phone\nMair,07700 900123\n",
  "xl/model/item.data": "data",
};

/** Workbooks of Excel, with all that the reader looks for in them. */
export function workbookSamples(): readonly Sample[] {
  const strings = [
    "<t>Name</t>",
    "<r><t>Iw</t></r><r><t>an</t></r>",
    '<t xml:space="preserve"> a &amp; b</t>',
  ];
  return samplesOf("xlsx", [
    workbookOf(sheets, {
      strings,
      formats: [0, 14, 164, 165],
      codes: ["000000", "[h]:mm;@"],
      properties:
        '<workbookPr date1904="1"/><definedNames><definedName name="a">Shown!A1</definedName></definedNames>',
      related: [
        ["person", "persons/person.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"],
      ],
      parts: beside,
    }),
    workbook([
      { name: "Summary", rows: [["Rank", "Posts"]] },
      { name: "Raw", state: "hidden", rows: rowsOfPeople(400) },
    ]),
  ]);
}
