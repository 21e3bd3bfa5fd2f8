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

  describe("rows and columns that a sheet hides", () => {
    const row = (text: string, attributes = ""): string =>
      `<table:table-row ${attributes}>${cell(text)}${cell("x")}</table:table-row>`;
    const sheet = (inside: string): string =>
      `<office:spreadsheet><table:table table:name="S">${inside}</table:table></office:spreadsheet>`;
    const collapsed = 'table:visibility="collapse"';

    test.each<[situation: string, content: string, hidden: readonly [string, number][]]>([
      ["none", row("a") + row("b", 'table:visibility="visible"'), []],
      ["a hidden row", row("a") + row("b", collapsed), [["hidden-rows", 1]]],
      ["filtered rows", row("a") + row("b", 'table:visibility="filter"'), [["filtered-rows", 1]]],
      [
        "a hidden row that holds nothing",
        `${row("a")}<table:table-row ${collapsed}><table:table-cell/></table:table-row>`,
        [],
      ],
      [
        "a hidden column",
        `<table:table-column/><table:table-column ${collapsed} table:number-columns-repeated="3"/>${row("a")}`,
        [["hidden-columns", 1]],
      ],
      [
        "hidden columns that hold nothing",
        `<table:table-column table:number-columns-repeated="2"/><table:table-column ${collapsed}/>${row("a")}`,
        [],
      ],
    ])("%s", (_situation, content, hidden) => {
      const document = read(readOpenDocument, open(sheet(content), "spreadsheet"));
      expect(document.hidden).toEqual(hidden.map(([kind, count]) => ({ kind, place: "S", count })));
    });

    it("stand in a part of their own, below the head of the columns", () => {
      const content = sheet(row("Name") + row("a", collapsed) + row("b") + row("c", collapsed));
      const document = read(readOpenDocument, open(content, "spreadsheet"));
      expect(document.parts).toMatchObject([
        { kind: "sheet", text: "Name\tx\nb\tx", rows: 2 },
        { kind: "sheet", text: "Name\tx\na\tx\nc\tx", rows: 2, hidden: "hidden-rows" },
      ]);
    });
  });

  it("writes dates of cells in full, whatever is shown of them", () => {
    const dated =
      '<table:table-cell office:value-type="date" office:date-value="1961-02-03T00:00:00"><text:p>Feb-61</text:p></table:table-cell>';
    const content = `<office:spreadsheet><table:table table:name="S"><table:table-row>${dated}${cell("b")}</table:table-row></table:table></office:spreadsheet>`;
    expect(read(readOpenDocument, open(content, "spreadsheet")).parts).toMatchObject([
      { text: "03/02/1961\tb" },
    ]);
  });

  test.each<[situation: string, styles: string, content: string, seen: string, hidden: string]>([
    [
      "in a style of its own",
      "",
      '<office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="T2"><style:text-properties fo:color="#ffffff"/></style:style></office:automatic-styles><text:p>a <text:span text:style-name="T2">b</text:span><text:span text:style-name="T1">c</text:span></text:p>',
      "a b",
      "c",
    ],
    [
      "in a style made from a hidden one",
      '<office:styles><style:style style:name="Quiet"><style:text-properties text:display="none"/></style:style></office:styles>',
      '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quiet"/></office:automatic-styles><text:p>a</text:p><text:p text:style-name="P1">b</text:p><text:p text:style-name="Quiet">c</text:p>',
      "a",
      "b\nc",
    ],
    [
      "in a hidden section",
      "",
      '<text:p>a</text:p><text:section text:display="none"><text:p>b</text:p><text:p>c</text:p></text:section><text:section text:display="true"><text:p>d</text:p></text:section>',
      "a\nd",
      "b\nc",
    ],
  ])("knows hidden text %s", (_situation, styles, content, seen, hidden) => {
    const more = {
      "styles.xml": `<office:document-styles>${styles}</office:document-styles>`,
    };
    const document = read(
      readOpenDocument,
      open(`<office:text>${content}</office:text>`, "text", more),
    );
    const found = document.parts.map((part) => [part.hidden ?? "seen", part.text]);
    expect(found.sort()).toEqual([
      ["hidden-text", hidden],
      ["seen", seen],
    ]);
  });

  it("keeps deletions together and counts them, and counts insertions", () => {
    const change =
      "<office:change-info><dc:creator>Q</dc:creator><dc:date>2026-01-02</dc:date></office:change-info>";
    const region = (kind: string, text: string): string =>
      `<text:changed-region><text:${kind}>${change}${text}</text:${kind}></text:changed-region>`;
    const content = `<office:text><text:tracked-changes>${region("deletion", "<text:p>a</text:p>")}${region("insertion", "")}${region("deletion", "<text:p>b</text:p>")}</text:tracked-changes><text:p>c</text:p></office:text>`;
    const document = read(readOpenDocument, open(content, "text"));
    expect(document.parts.map((part) => [part.hidden ?? "seen", part.text])).toEqual([
      ["seen", "c"],
      ["deleted-text", "a\nb"],
    ]);
    expect(document.hidden).toEqual([
      { kind: "deleted-text", place: "", count: 2 },
      { kind: "inserted-text", place: "", count: 1 },
    ]);
  });

  it("reads what stands above and below each page, and of its properties no times", () => {
    const more = {
      "styles.xml":
        "<office:document-styles><office:automatic-styles><number:date-style><number:text>/</number:text></number:date-style></office:automatic-styles><office:master-styles><style:master-page><style:header><text:p>OFFICIAL</text:p></style:header></style:master-page></office:master-styles></office:document-styles>",
      "meta.xml":
        "<office:document-meta><office:meta><meta:generator>Writer</meta:generator><meta:creation-date>2026-01-02T03:04:05</meta:creation-date><dc:title>Head</dc:title></office:meta></office:document-meta>",
    };
    const document = read(readOpenDocument, open("<office:text/>", "text", more));
    expect(document.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ["margin", "OFFICIAL"],
      ["text", "Head"],
    ]);
  });

  it("takes a number of a page for no note of a speaker", () => {
    const notes = (text: string): string =>
      `<draw:page draw:name="p"><presentation:notes><text:p>${text}<text:page-number>1</text:page-number></text:p></presentation:notes></draw:page>`;
    const document = read(readOpenDocument, open(notes("") + notes("Say hello"), "presentation"));
    expect(document.hidden).toEqual([{ kind: "notes", place: "", count: 1 }]);
  });

  it("reads a chart that stands in it, and what somebody remarked without the time", () => {
    const more = {
      "Object 1/content.xml":
        "<office:document-content><text:p>Axis</text:p></office:document-content>",
    };
    const content =
      "<text:p>a<office:annotation><dc:date>2026-01-02T03:04:05</dc:date><text:p>why?</text:p></office:annotation></text:p>";
    const document = read(readOpenDocument, open(content, "text", more));
    expect(document.parts.map(({ text }) => text)).toEqual(["why?", "a", "Axis"]);
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
    [
      "a document of Word in one file",
      '<pkg:package><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>',
      "ab\nc",
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
