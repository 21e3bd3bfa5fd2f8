import { readOpenDocument } from "../../../../src/core/documents/plain/read-open-document";
import { readXml } from "../../../../src/core/documents/plain/read-xml";
import { packed } from "../zip/packed";
import { read } from "./readings";

const open = (
  content: string,
  kind: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array =>
  packed(
    Object.entries({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      "content.xml": `<office:document-content>${content}</office:document-content>`,
      ...more,
    }).map(([name, bytes]) => ({ name, bytes })),
  );

const cell = (text: string): string =>
  `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

describe("readOpenDocument", () => {
  it("reads sheets, and knows which are hidden", () => {
    const row = `<table:table-row>${cell("a")}<table:table-cell table:number-columns-repeated="2"/>${cell("b &amp; c")}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
    const content =
      '<office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
      `<office:spreadsheet><table:table table:name="One" table:style-name="ta1">${row}</table:table>` +
      `<table:table table:name="Two" table:style-name="ta2">${row}${row}</table:table></office:spreadsheet>`;
    const document = read(readOpenDocument, open(content, "spreadsheet"));
    expect(document.format).toBe("workbook");
    expect(document.parts).toMatchObject([
      { kind: "sheet", name: "One", text: "a\t\t\tb & c", rows: 1 },
      { kind: "sheet", name: "Two", rows: 2, hidden: "hidden-sheet" },
    ]);
    expect(document.hidden).toEqual([{ kind: "hidden-sheet", place: "Two", count: 2 }]);
  });

  it("reads a text with a table, a comment and what was deleted", () => {
    const content =
      "<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
      "<text:h>Head</text:h><text:p>one<text:tab/>t<text:s/><text:span>wo</text:span><office:annotation><dc:creator>Q</dc:creator><text:p>note</text:p></office:annotation></text:p>" +
      `<table:table table:name="T"><table:table-row>${cell("a")}${cell("b")}</table:table-row></table:table></office:text>`;
    const document = read(readOpenDocument, open(content, "text"));
    const found = document.parts.map(({ hidden, text }) => [hidden ?? "seen", text]);
    expect(found).toContainEqual(["seen", "Head\none\tt wo\na\tb"]);
    expect(found).toContainEqual(["deleted-text", "gone"]);
    expect(found).toContainEqual(["comments", "note"]);
  });

  it("says that a file is encrypted", () => {
    const manifest = { "META-INF/manifest.xml": "<manifest:encryption-data/>" };
    const document = read(readOpenDocument, open("x", "text", manifest));
    expect([document.parts, document.troubles]).toEqual([[], ["encrypted"]]);
  });
});

describe("readXml", () => {
  test.each<[situation: string, xml: string, text: string]>([
    [
      "a workbook of Office 2003",
      '<Workbook><Styles><Style>x</Style></Styles><Worksheet ss:Name="S"><Table><Row><Cell><Data>a</Data></Cell><Cell><Data>b</Data></Cell></Row></Table></Worksheet></Workbook>',
      "a\tb",
    ],
    [
      "a document of Word 2003",
      "<w:wordDocument><w:body><w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:body></w:wordDocument>",
      "ab\nc",
    ],
    [
      "a record",
      "<person><name>Mair</name><born>1990-01-02</born></person>",
      "name: Mair\nborn: 1990-01-02",
    ],
    ["a drawing", "<svg><text>a</text><text>b</text></svg>", "a\nb"],
  ])("reads %s", (_situation, xml, text) => {
    expect(read(readXml, xml).parts.map((part) => part.text)).toEqual([text]);
  });

  it("knows which sheets of Office 2003 are hidden", () => {
    const xml =
      '<Workbook><Worksheet ss:Name="S"><Table><Row><Cell><Data>a</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>';
    expect(read(readXml, xml).hidden).toEqual([{ kind: "hidden-sheet", place: "S", count: 1 }]);
  });
});
