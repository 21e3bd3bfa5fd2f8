import fc from "fast-check";

import type { HiddenKind, HiddenThing } from "../../../../src/core/documents/document";
import { packageOf, relations, timeFor } from "../office-xml/packages";
import { read, type SheetSetup, textOf, workbookOf } from "./workbooks";

/** Rows of one cell each, `a1` in the first; those listed have these attributes. */
function rowsOf(count: number, attributes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, at) => {
    const row = at + 1;
    return `<row r="${row}" ${attributes[row] ?? ""}><c r="A${row}" t="str"><v>a${row}</v></c></row>`;
  }).join("");
}

/** What is hidden on a single sheet. */
function hiddenOn(sheet: SheetSetup, parts: Readonly<Record<string, string>> = {}) {
  return read(workbookOf([sheet], { parts })).hidden;
}

describe("a workbook", () => {
  test("has its sheets in order, with what is hidden", () => {
    const { format, parts, hidden, troubles } = read(
      workbookOf([
        { name: "Summary &amp; notes", rows: rowsOf(1) },
        { name: "Staff", state: "hidden", rows: rowsOf(3) },
        { name: "Lists", state: "veryHidden", rows: rowsOf(2) },
        { name: "Last", state: "visible", rows: rowsOf(1) },
      ]),
    );

    expect({ format, troubles }).toEqual({ format: "workbook", troubles: [] });
    expect(parts).toEqual([
      { kind: "sheet", name: "Summary & notes", text: "a1", rows: 1, isCut: false },
      {
        kind: "sheet",
        name: "Staff",
        text: "a1\na2\na3",
        rows: 3,
        isCut: false,
        hidden: "hidden-sheet",
      },
      {
        kind: "sheet",
        name: "Lists",
        text: "a1\na2",
        rows: 2,
        isCut: false,
        hidden: "very-hidden-sheet",
      },
      { kind: "sheet", name: "Last", text: "a1", rows: 1, isCut: false },
    ]);
    expect(hidden).toEqual([
      { kind: "hidden-sheet", place: "Staff", count: 3 },
      { kind: "very-hidden-sheet", place: "Lists", count: 2 },
    ]);
  });

  test("says nothing of a hidden sheet that holds nothing", () => {
    expect(hiddenOn({ state: "hidden", rows: '<row r="1"><c r="A1" s="1"/></row>' })).toEqual([]);
  });

  test("has a module of old macros for a sheet without a part", () => {
    const list =
      '<workbook><sheets><sheet name="Module1" state="veryHidden" r:id=""/></sheets></workbook>';
    const { parts, hidden, troubles } = read(packageOf({ "xl/workbook.xml": list }));

    expect(parts).toMatchObject([{ name: "Module1", rows: 0, hidden: "very-hidden-sheet" }]);
    expect({ hidden, troubles }).toEqual({ hidden: [], troubles: [] });
  });

  test("has a sheet once that is listed twice", () => {
    const list = '<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>';
    const { parts } = read(
      workbookOf([{ rows: rowsOf(1) }], {
        parts: { "xl/workbook.xml": `<workbook><sheets>${list}</sheets></workbook>` },
      }),
    );

    expect(parts.map(({ name, text }) => [name, text])).toEqual([["A", "a1"]]);
  });

  test("lists no more sheets than are read in time, and says so", () => {
    const list = Array.from({ length: 6000 }, (_, at) => `<sheet name="${at}" r:id="no${at}"/>`);
    const { parts, troubles } = read(
      packageOf({ "xl/workbook.xml": `<workbook><sheets>${list.join("")}</sheets></workbook>` }),
    );

    expect(parts).toHaveLength(5001);
    expect(troubles).toEqual(["too-large", "damaged"]);
  });

  test("gives a text that many cells name only as long as there is room", () => {
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(9)}</row>`;
    const bytes = workbookOf([{ rows }], { strings: [`<t>${"a".repeat(1000)}</t>`] });
    const { parts, troubles } = read(bytes, { totalBytes: 6000 });

    expect(troubles).toContain("too-large");
    expect(parts[0]!.text.length).toBeLessThan(6000);
  });

  test("has a sheet that no list has", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: rowsOf(1) }], {
        parts: {
          "xl/worksheets/sheet7.xml": `<worksheet><sheetData>${rowsOf(2)}</sheetData></worksheet>`,
        },
      }),
    );

    expect(parts[1]).toMatchObject({ text: "a1\na2", hidden: "unlisted-sheet" });
    expect(hidden).toEqual([{ kind: "unlisted-sheet", place: "", count: 2 }]);
  });

  const rows =
    "<x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c><x:c r='B1'><x:v>5</x:v></x:c></x:row>";
  const prefixed: Readonly<Record<string, string>> = {
    "_rels/.rels": relations([["officeDocument", "/xl/workbook.xml"]]),
    "xl\\workbook.xml":
      "<?xml version='1.0'?>\n<x:workbook xmlns:x='urn:x' xmlns:q='urn:r'>\n<x:sheets>\n" +
      "<x:sheet name='A' state='hidden' q:id='rId1' />\n</x:sheets>\n</x:workbook>",
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "/xl/worksheets/one.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/sharedStrings.xml": "<x:sst><x:si><x:r><x:t>Ann</x:t></x:r></x:si></x:sst>",
    "xl/worksheets/one.xml": `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
  };

  test.each<[situation: string, parts: Readonly<Record<string, string | Uint8Array>>]>([
    ["with prefixes, single quotes, backslashes and absolute names", prefixed],
    [
      "in UTF-16",
      {
        ...prefixed,
        "xl/worksheets/one.xml": Buffer.from(
          `\ufeff${prefixed["xl/worksheets/one.xml"] ?? ""}`,
          "utf16le",
        ),
      },
    ],
    [
      "with a byte order mark",
      { ...prefixed, "xl/worksheets/one.xml": `\ufeff${prefixed["xl/worksheets/one.xml"] ?? ""}` },
    ],
  ])("is read %s", (_situation, parts) => {
    const { parts: sheets, troubles } = read(packageOf(parts));

    expect(troubles).toEqual([]);
    expect(sheets).toEqual([
      { kind: "sheet", name: "A", text: "Ann\t5", rows: 1, isCut: false, hidden: "hidden-sheet" },
    ]);
  });

  test("in the binary form is not read, but for its list of sheets", () => {
    const wide = (text: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      return Buffer.concat([length, Buffer.from(text, "utf16le")]);
    };
    const sheet = (state: number, name: string) => {
      const body = Buffer.concat([
        Buffer.from([state, 0, 0, 0, 1, 0, 0, 0]),
        wide("rId1"),
        wide(name),
      ]);
      return Buffer.concat([Buffer.from([0x9c, 1, body.length]), body]);
    };
    const { parts, hidden, troubles } = read(
      packageOf({
        "_rels/.rels": relations([["officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": Buffer.concat([
          Buffer.from([0x83, 1, 0]),
          sheet(0, "Shown"),
          sheet(2, "Staff"),
        ]),
      }),
    );

    expect(troubles).toEqual(["no-reader"]);
    expect(parts.map(({ name, hidden: kind }) => [name, kind])).toEqual([
      ["Shown", undefined],
      ["Staff", "very-hidden-sheet"],
    ]);
    expect(hidden).toEqual([{ kind: "very-hidden-sheet", place: "Staff", count: 1 }]);
  });
});

describe("hidden rows", () => {
  const filter = (ref: string) => `<autoFilter ref="${ref}"><filterColumn colId="0"/></autoFilter>`;

  test("are a part of their own, under the first row that is shown", () => {
    const { parts } = read(
      workbookOf([{ rows: rowsOf(5, { 2: 'hidden="1"', 4: 'hidden="true"' }) }]),
    );

    expect(parts).toEqual([
      { kind: "sheet", name: "Sheet1", text: "a1\na3\na5", rows: 3, isCut: false },
      {
        kind: "sheet",
        name: "Sheet1",
        text: "a1\na2\na4",
        rows: 2,
        isCut: false,
        hidden: "hidden-rows",
      },
    ]);
  });

  test("have no head where no row above them is shown", () => {
    const { parts } = read(workbookOf([{ rows: rowsOf(3, { 1: 'hidden="1"' }) }]));

    expect(parts[1]).toMatchObject({ text: "a1", hidden: "hidden-rows" });
  });

  test.each<[situation: string, attributes: string, count: number]>([
    ["hidden", 'hidden="1"', 1],
    ["of no height", 'ht="0" customHeight="1"', 1],
    ["of no height, with decimals", 'ht="0.0"', 1],
    ["in an outline that is closed", 'hidden="1" outlineLevel="1"', 1],
    ["not hidden", 'hidden="0"', 0],
    ["not hidden, in words", 'hidden="false"', 0],
    ["low", 'ht="0.5" customHeight="1"', 0],
    ["below an outline that is closed", 'collapsed="1"', 0],
    ["with an attribute that ends alike", 'x:ht="0"', 0],
  ])("are counted: a row %s", (_situation, attributes, count) => {
    const things = hiddenOn({ rows: rowsOf(3, { 2: attributes }) });

    expect(things.map((thing) => thing.count)).toEqual(Array(count).fill(1));
  });

  test("that hold nothing do not count", () => {
    const rows = '<row r="1" hidden="1"/><row r="2" hidden="1"><c r="A2" s="3"/></row>';

    expect(hiddenOn({ rows })).toEqual([]);
  });

  test("of a hidden sheet belong to the sheet", () => {
    const { parts, hidden } = read(
      workbookOf([{ state: "hidden", rows: rowsOf(3, { 2: 'hidden="1"' }) }]),
    );

    expect(parts.map(({ text }) => text)).toEqual(["a1\na2\na3"]);
    expect(hidden).toEqual([{ kind: "hidden-sheet", place: "Sheet1", count: 3 }]);
  });

  const table = { "xl/tables/table1.xml": `<table>${filter("A1:A4")}</table>` };

  test.each<[situation: string, sheet: Partial<SheetSetup>, kind: HiddenKind]>([
    ["no filter", {}, "hidden-rows"],
    ["a filter over them", { tail: filter("A1:C4") }, "filtered-rows"],
    ["the filter of a table", { related: [["table", "../tables/table1.xml"]] }, "filtered-rows"],
    ["a filter over others", { tail: filter("A1:C2") }, "hidden-rows"],
    ["a filter that is not set", { tail: '<autoFilter ref="A1:C4"/>' }, "hidden-rows"],
    ["a filter over what cannot be read", { tail: filter("Staff") }, "hidden-rows"],
  ])("are told from filtered ones: %s", (_situation, sheet, kind) => {
    const rows = rowsOf(4, { 2: 'hidden="1"', 4: 'hidden="1"' });

    expect(hiddenOn({ rows, ...sheet }, table)).toEqual([{ kind, place: "Sheet1", count: 2 }]);
  });
});

describe("hidden columns", () => {
  const cells = ["A", "B", "C", "D"].map((column) => `<c r="${column}1"><v>1</v></c>`).join("");

  test.each<[situation: string, columns: string, count: number]>([
    ["one", '<col min="2" max="2" hidden="1"/>', 1],
    ["several", '<col min="2" max="3" hidden="true"/>', 2],
    ["two stretches", '<col min="1" max="1" hidden="1"/><col min="4" max="4" hidden="1"/>', 2],
    ["one of no width", '<col min="2" max="2" width="0" customWidth="1"/>', 1],
    ["some that hold something and some that do not", '<col min="4" max="16384" hidden="1"/>', 1],
    ["only such as hold nothing", '<col min="5" max="16384" hidden="1"/>', 0],
    ["none", '<col min="2" max="2" hidden="0" width="9"/>', 0],
    ["one that is narrow", '<col min="2" max="2" width="0.3"/>', 0],
    ["one that there cannot be", '<col min="-3" max="0" hidden="1"/>', 0],
    ["the same twice", '<col min="2" max="2" hidden="1"/><col min="2" max="2" hidden="1"/>', 1],
  ])("are counted where they hold something: %s", (_situation, columns, count) => {
    const head = `<cols>${columns}</cols>`;
    const expected: readonly HiddenThing[] = [{ kind: "hidden-columns", place: "Sheet1", count }];

    expect(hiddenOn({ head, rows: `<row r="1">${cells}</row>` })).toEqual(
      expected.slice(0, Math.min(count, 1)),
    );
  });
});

describe("besides its cells", () => {
  test("a workbook has comments with their authors", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: "", related: [["comments", "../comments1.xml"]] }], {
        parts: {
          "xl/comments1.xml":
            "<comments><authors><author>Ms Okonjo</author><author/></authors><commentList>" +
            '<comment ref="A1" authorId="0"><text><r><t>Ring</t></r><r><t xml:space="preserve"> Ann\nfirst</t></r></text></comment>' +
            '<comment ref="A2" authorId="1"><text><t>No</t></text></comment></commentList></comments>',
        },
      }),
    );

    expect(parts[1]).toEqual({
      kind: "notes",
      name: "Sheet1",
      text: "Ms Okonjo: Ring Ann first\n: No",
      rows: 2,
      isCut: false,
      hidden: "comments",
    });
    expect(hidden).toEqual([{ kind: "comments", place: "Sheet1", count: 2 }]);
  });

  test("a workbook has discussions, and not once more what they say for older programs", () => {
    const related = [
      ["threadedComment", "../threadedComments/one.xml"],
      ["comments", "../comments1.xml"],
    ] as const;
    const { parts, hidden } = read(
      workbookOf([{ rows: "", related }], {
        related: [["person", "persons/person.xml"]],
        parts: {
          "xl/persons/person.xml":
            '<personList><person displayName="Ms Okonjo" id="{1}"/></personList>',
          "xl/threadedComments/one.xml":
            '<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>Is he safe?</text></threadedComment></ThreadedComments>',
          "xl/comments1.xml":
            '<comments><authors><author>tc={9}</author><author>Bo</author></authors><commentList><comment authorId="0"><text><t>[Threaded comment] Is he safe?</t></text></comment><comment authorId="1"><text><t>Yes</t></text></comment></commentList></comments>',
        },
      }),
    );

    expect(parts[1]).toMatchObject({ text: "Ms Okonjo: Is he safe?\nBo: Yes", hidden: "comments" });
    expect(hidden).toEqual([{ kind: "comments", place: "Sheet1", count: 2 }]);
  });

  test("a sheet has what stands above and below it on paper", () => {
    const tail =
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12OFFICIAL&amp;CLee &amp;&amp; Co&amp;R&amp;D</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter>';
    const { parts } = read(workbookOf([{ rows: "", tail }]));

    expect(parts[1]).toMatchObject({
      kind: "margin",
      name: "Sheet1",
      text: "OFFICIAL\nLee & Co\n of ",
    });
  });

  test("a sheet has text boxes", () => {
    const { parts } = read(
      workbookOf([{ rows: "", state: "hidden", related: [["drawing", "../drawings/one.xml"]] }], {
        parts: {
          "xl/drawings/one.xml":
            "<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>Not for release</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>",
        },
      }),
    );

    expect(parts[1]).toMatchObject({
      kind: "text",
      text: "Not for release",
      hidden: "hidden-sheet",
    });
  });

  const definition = (attributes: string) =>
    `<pivotCacheDefinition ${attributes}><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Staff"/></cacheSource><cacheFields>` +
    '<cacheField name="Name"><sharedItems><s v="Ann"/><s v="Bo"/></sharedItems></cacheField>' +
    '<cacheField name="Born"><sharedItems/><fieldGroup><groupItems><s v="Others"/></groupItems></fieldGroup></cacheField>' +
    '<cacheField name="Rank"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>';

  test("a workbook has the records that pivot tables were made of", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: "" }], {
        parts: {
          "xl/pivotCache/pivotCacheDefinition1.xml": definition(""),
          "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
            ["pivotCacheRecords", "pivotCacheRecords1.xml"],
          ]),
          "xl/pivotCache/pivotCacheRecords1.xml":
            '<pivotCacheRecords><r><x v="1"/><d v="1987-03-09T00:00:00"/><m/></r><r><x v="0"/><m/><n v="7"/></r></pivotCacheRecords>',
        },
      }),
    );

    expect(parts[1]).toMatchObject({
      kind: "sheet",
      name: "Staff",
      text: "Name\tBorn\tRank\nBo\t09/03/1987\t\nAnn\t\t7",
      hidden: "pivot-cache",
    });
    expect(hidden).toEqual([{ kind: "pivot-cache", place: "Staff", count: 2 }]);
  });

  test("a workbook has the values of a pivot table whose records were not kept", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: "" }], {
        parts: { "xl/pivotCache/pivotCacheDefinition1.xml": definition('saveData="0"') },
      }),
    );

    expect(parts[1]!.text.split("\n").map((line) => line.trim())).toEqual([
      "Name\tBorn\tRank",
      "Ann",
      "Bo",
    ]);
    expect(hidden).toEqual([{ kind: "pivot-cache", place: "Staff", count: 2 }]);
  });

  test("a workbook has copies of cells of other workbooks", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: "" }], {
        related: [["externalLink", "externalLinks/externalLink1.xml"]],
        parts: {
          "xl/externalLinks/externalLink1.xml":
            '<externalLink><externalBook><sheetNames><sheetName val="Pay"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>Ann</v></cell><cell r="B1"><v>30000</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        },
      }),
    );

    expect(parts[1]).toMatchObject({ text: "Ann\t30000", hidden: "outside-values" });
    expect(hidden).toEqual([{ kind: "outside-values", place: "", count: 2 }]);
  });

  test("a workbook has a data model, which is not read", () => {
    const { hidden, troubles } = read(
      workbookOf([{ rows: "" }], { parts: { "xl/model/item.data": "x" } }),
    );

    expect(hidden).toEqual([{ kind: "data-model", place: "", count: 1 }]);
    expect(troubles).toEqual(["no-reader"]);
  });

  test("a workbook has files inside", () => {
    const { files, hidden } = read(
      workbookOf([{ rows: "" }], { parts: { "xl/embeddings/list.docx": "12345" } }),
    );

    expect(files.map(({ name }) => name)).toEqual(["list.docx"]);
    expect(hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
  });
});

describe("the limits of a workbook", () => {
  test.each<[most: number, text: string, isCut: boolean]>([
    [100, "a1\na2\na3\na4", false],
    [11, "a1\na2\na3\na4", false],
    [8, "a1\na2\na3", true],
    [7, "a1\na2\na", true],
    [1, "a", true],
  ])("of text: %d characters", (partText, text, isCut) => {
    const { parts } = read(workbookOf([{ rows: rowsOf(4) }]), { partText });

    expect(parts).toEqual([{ kind: "sheet", name: "Sheet1", text, rows: 4, isCut }]);
  });

  test("of text: hidden rows and columns count behind it too", () => {
    const { parts, hidden } = read(
      workbookOf([{ rows: rowsOf(400, { 300: 'hidden="1"', 301: 'hidden="1"' }) }]),
      { partText: 50 },
    );

    expect(parts.map(({ rows }) => rows)).toEqual([398, 2]);
    expect(parts[1]!.text).toBe("a1\na300\na301");
    expect(hidden).toEqual([{ kind: "hidden-rows", place: "Sheet1", count: 2 }]);
  });

  test("of time: a hidden sheet that was not reached is told all the same", () => {
    const { parts, hidden, troubles } = read(
      workbookOf([{ rows: rowsOf(2) }, { name: "Staff", state: "hidden", rows: rowsOf(3) }]),
      timeFor(1),
    );

    expect(troubles).toEqual(["out-of-time"]);
    expect(parts.map(({ text, isCut }) => [text, isCut])).toEqual([
      ["a1\na2", false],
      ["", true],
    ]);
    expect(hidden).toEqual([{ kind: "hidden-sheet", place: "Staff", count: 1 }]);
  });

  test("of time: rows that were not counted are those that the sheet claims", () => {
    const { parts } = read(
      workbookOf([{ head: '<dimension ref="A1:A90000"/>', rows: rowsOf(90_000) }]),
      timeFor(2),
    );

    expect(parts[0]).toMatchObject({ rows: 90_000, isCut: true });
    expect(parts[0]!.text).toMatch(/^a1\na2\n/);
  });

  test.each([100, 127, 128, 129])(
    "do not matter to rows cut by steps of unpacking: %d",
    (length) => {
      const value = "x".repeat(length);
      const rows = Array.from(
        { length: 4_000 },
        (_, at) => `<row r="${at + 1}"><c t="str"><v>${value}</v></c></row>`,
      );

      expect(textOf(rows.join(""))).toBe(Array(4_000).fill(value).join("\n"));
    },
  );
});

describe("a damaged workbook", () => {
  const whole = workbookOf([{ rows: rowsOf(30, { 3: 'hidden="1"' }) }], {
    strings: ["<t>Ann</t>"],
  });

  test.each<[situation: string, bytes: Uint8Array]>([
    ["no archive", Buffer.from("Name,Phone")],
    ["an archive of something else", packageOf({ "a.txt": "b" })],
    ["a workbook without a list of sheets", packageOf({ "xl/workbook.xml": "<workbook/>" })],
    [
      "a list whose sheet there is not",
      packageOf({
        "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      }),
    ],
  ])("is said to be: %s", (_situation, bytes) => {
    expect(read(bytes).troubles).toEqual(["damaged"]);
  });

  test.each<[situation: string, rows: string, text: string]>([
    ["a cell that is never closed", '<row><c r="A1"><v>1</v><c r="B1"><v>2</v></c></row>', "1\t2"],
    ["a row that is never closed", "<row><c><v>1</v></c><row><c><v>2</v></c></row>", "1\n2"],
    ["a value that is never closed", "<row><c><v>1</c></row>", "1"],
    ["a tag that is never closed", '<row><c><v>1</v></c></row><row r="2', "1"],
    ["a great many of the same", "<".repeat(100_000), ""],
    [
      "a place beyond all columns",
      '<row><c r="ZZZZZZZZ1"><v>1</v></c></row>',
      `${"\t".repeat(49)}1`,
    ],
  ])("is read as far as it goes: %s", (_situation, rows, text) => {
    expect(textOf(rows)).toBe(text);
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Uint8Array.from(whole);
          changes.forEach(([at, value]) => (bytes[at] = value));
          return read(bytes.subarray(0, length)).format === "workbook";
        },
      ),
      { numRuns: 300 },
    );
  });

  test("never makes the reader throw, whatever its rows are", () => {
    const piece = fc.constantFrom(
      ...["<row>", "</row>", "<c", ' r="B2"', ' t="s"', ' t="inlineStr"', ">", "/>", "<v>", "</v>"],
      ...["<is>", "</is>", "<t>", "</t>", "</c>", "0", "&amp;", "<", '"', "</sheetData>", "<f>"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        return read(workbookOf([{ rows: pieces.join("") }])).parts.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});
