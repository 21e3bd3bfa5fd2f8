import { deflateSync } from "node:zlib";

import { at, pagesOf, pdf, read, stream } from "./build-pdf";

describe("the text of a page", () => {
  test.each<[situation: string, content: string, text: string]>([
    ["one line", at(50, 700, "Quillon Braithwick"), "Quillon Braithwick"],
    ["two lines", at(50, 700, "one") + at(50, 688, "two"), "one\ntwo"],
    ["a word cut in two", at(50, 700, "Braith") + at(86, 700, "wick"), "Braithwick"],
    [
      "letters set apart a little",
      "BT /F 10 Tf 50 700 Td [(Br)-90(aith)60(wick)] TJ ET",
      "Braithwick",
    ],
    ["a space by a gap alone", "BT /F 10 Tf 50 700 Td [(Odo)-400(Fen)] TJ ET", "Odo Fen"],
    ["a row of cells", at(50, 700, "Odo Fen") + at(150, 700, "30/06/2001"), "Odo Fen\t30/06/2001"],
    [
      "a table drawn column by column",
      at(50, 700, "Name") +
        at(50, 688, "Odo Fen") +
        at(200, 700, "Born") +
        at(200, 688, "30/06/2001"),
      "Name\tBorn\nOdo Fen\t30/06/2001",
    ],
    [
      "columns of prose, which stay apart",
      at(50, 700, "The statement was taken in the") +
        at(50, 688, "morning and signed by everybody") +
        at(300, 700, "afternoon the exhibit was then") +
        at(300, 688, "returned to the property store."),
      "The statement was taken in the\nmorning and signed by everybody\n" +
        "afternoon the exhibit was then\nreturned to the property store.",
    ],
    ["a raised sign", at(50, 700, "1") + at(56, 703, "st") + at(74, 700, "May"), "1st May"],
    ["text on its side", "BT /F 10 Tf 0 1 -1 0 300 50 Tm (up the) Tj ( side) Tj ET", "up the side"],
    [
      "lines by T* and by quotes",
      "BT /F 10 Tf 12 TL 50 700 Td (a) Tj T* (b) Tj (c) ' 1 2 (d) \" ET",
      "a\nb\nc\nd",
    ],
    ["signs by their numbers", at(50, 700, "Si\\342n \\(\\243\\)"), "Siân (£)"],
    ["hexadecimal", "BT /F 10 Tf 50 700 Td <4F 64 6f> Tj ET", "Odo"],
    ["a picture in the content", `BI /W 1 /H 1 ID \x00(Tj EI\xff EI ${at(50, 700, "Odo")}`, "Odo"],
    ["values without an operator", `1 2 (lost) unknown ${at(50, 700, "Odo")}`, "Odo"],
    ["text without a font", "BT (nothing) Tj ET", ""],
  ])("%s", (_situation, content, text) => {
    expect(pagesOf(read(pdf([content]))).join("")).toBe(text);
  });

  test("each page is a part, by its number, in the order of the tree", () => {
    const { parts } = read(pdf([at(50, 700, "first"), "", at(50, 700, "third")]));
    expect(parts).toEqual([
      { kind: "page", name: "1", text: "first", rows: 1, isCut: false },
      { kind: "page", name: "3", text: "third", rows: 1, isCut: false },
    ]);
  });

  test("a part is cut at the limit, and says so", () => {
    const [part] = read(pdf([at(50, 700, "Braithwick")]), { partText: 4 }).parts;
    expect(part).toMatchObject({ text: "Brai", rows: 1, isCut: true });
  });

  test("a form in the content, that paints itself again", () => {
    const form = stream(`${at(50, 700, "Odo")}/X Do`, "/Type/XObject/Subtype/Form");
    const file = pdf(["/X Do"], { objects: [form], resources: "/XObject<</X 100 0 R>>" });
    expect(pagesOf(read(file))[0]).toMatch(/^Odo/);
  });
});

describe("what letters stand for", () => {
  const shown = (fontObject: string, codes: string, objects: readonly string[] = []): string => {
    const content = `BT /G 10 Tf 50 700 Td ${codes} Tj ET`;
    const page = "/Resources<</Font<</G 100 0 R>>>>";
    return pagesOf(read(pdf([content], { page, objects: [fontObject, ...objects] }))).join("");
  };
  const map = (body: string): string =>
    stream(`1 begincodespacerange <0000> <FFFF> endcodespacerange ${body}`);

  test.each<[situation: string, font: string, codes: string, text: string, objects: string[]]>([
    ["Windows", "<</Subtype/TrueType/Encoding/WinAnsiEncoding>>", "<80 92 E2>", "€’â", []],
    ["Mac", "<</Subtype/TrueType/Encoding/MacRomanEncoding>>", "<89 8E DB>", "âé€", []],
    ["Adobe", "<</Subtype/Type1/Encoding/StandardEncoding>>", "<27 AE FB>", "’ﬁß", []],
    ["none that is known", "<</Subtype/TrueType>>", "(Odo)", "Odo", []],
    [
      "names of glyphs",
      "<</Subtype/Type1/Encoding<</Differences[1/T/wcircumflex/r 10/f_i/hyphen/two/uni0175/u1F600/A.sc]>>>>",
      "<01 02 03 0A 0B 0C 0D 0E 0F>",
      "Tŵrfi-2ŵ😀A",
      [],
    ],
    [
      "a map of single codes and of ranges",
      "<</Subtype/Type0/Encoding/Identity-H/ToUnicode 101 0 R>>",
      "<0003 0011 0012 0021>",
      "ŵBCffi",
      [
        map(
          "1 beginbfchar <0003> <0175> endbfchar 2 beginbfrange <0010> <0020> <0041> <0021> <0021> [<006600660069>] endbfrange",
        ),
      ],
    ],
    [
      "no map",
      "<</Subtype/Type0/Encoding/Identity-H/ToUnicode/Identity-H>>",
      "<004F0064>",
      "Od",
      [],
    ],
  ])("%s", (_situation, font, codes, text, objects) => {
    expect(shown(font, codes, objects)).toBe(text);
  });

  test("letters of which nobody can tell what they are make pictures", () => {
    const objects = ["<</Subtype/Type0/Encoding/Identity-H>>"];
    const page = "/Resources<</Font<</G 100 0 R>>>>";
    const file = pdf(["BT /G 10 Tf <0003> Tj ET"], { page, objects });
    expect(read(file)).toMatchObject({ parts: [], troubles: ["only-pictures"] });
  });

  test("what the letters stand for together goes before what each says", () => {
    const content =
      "BT /F 10 Tf 50 700 Td (o) Tj /Span<</ActualText(ffi)>>BDC (xy) Tj EMC (ce) Tj ET";
    expect(pagesOf(read(pdf([content])))).toEqual(["office"]);
  });
});

describe("how it is packed", () => {
  const content = Buffer.from(at(50, 700, "Odo Fen"));

  test.each<[situation: string, packed: string]>([
    ["deflated", stream(deflateSync(content), "/Filter/FlateDecode")],
    ["in hexadecimal", stream(`${content.toString("hex")}>`, "/Filter/ASCIIHexDecode")],
    ["twice", stream(`${deflateSync(content).toString("hex")}>`, "/Filter[/AHx/Fl]")],
    [
      "in runs",
      stream(
        Buffer.concat([Buffer.from([content.length - 1]), content, Buffer.from([128])]),
        "/Filter/RunLengthDecode",
      ),
    ],
    ["with a wrong length", stream(content).replace(/Length \d+/, "Length 3")],
    ["in a list of streams", "[102 0 R 103 0 R]"],
  ])("%s", (_situation, packed) => {
    const objects = [packed, "", stream("BT /F 10 Tf 50 700 Td"), stream("(Odo Fen) Tj ET")];
    const file = pdf([""], { objects }).replace("Contents 11 0", "Contents 100 0");
    expect(pagesOf(read(file))).toEqual(["Odo Fen"]);
  });

  test("objects in a stream, the later in place of the earlier", () => {
    const inner = "<</Type/Page/Contents 101 0 R>>";
    const packed = stream(
      deflateSync(Buffer.from(`10 0 ${inner}`)),
      "/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
    );
    const file = pdf([at(50, 700, "before")], {
      objects: [packed, stream("BT /F 10 Tf (after) Tj ET")],
    });
    const resources = "/Resources<</Font<</F 3 0 R>>>>";
    expect(pagesOf(read(file.replace("/Kids[", `${resources}/Kids[`)))).toEqual(["after"]);
  });
});

describe("what cannot be read is said", () => {
  test.each<[situation: string, file: string, troubles: string[]]>([
    ["encrypted", pdf([at(50, 700, "Odo")], { trailer: "/Encrypt 9 0 R" }), ["encrypted"]],
    ["no pages", "%PDF-1.7\nnothing", ["damaged"]],
    ["empty", "", ["damaged"]],
    [
      "pages that are scans",
      pdf(["/I Do", "/I Do", at(1, 1, "a")], {
        objects: ["<</Subtype/Image>>"],
        resources: "/XObject<</I 100 0 R>>",
      }),
      ["only-pictures"],
    ],
    [
      "a page of text and a picture",
      pdf(["/I Do", at(1, 1, "a")], {
        objects: ["<</Subtype/Image>>"],
        resources: "/XObject<</I 100 0 R>>",
      }),
      [],
    ],
    ["blank pages", pdf(["", ""]), []],
  ])("%s", (_situation, file, troubles) => {
    expect(read(file).troubles).toEqual(troubles);
  });

  test("no time left", () => {
    expect(read(pdf([at(1, 1, "a")]), { hasTime: () => false }).troubles).toContain("out-of-time");
  });

  test("a stream larger than the limit", () => {
    const big = stream(deflateSync(Buffer.alloc(5000, "q ")), "/Filter/FlateDecode");
    const file = pdf([""], { objects: [big] }).replace("Contents 11 0", "Contents 100 0");
    expect(read(file, { entryBytes: 1000 }).troubles).toEqual(["too-large"]);
  });

  test("without its trailer and catalog, pages are found all the same", () => {
    const file = pdf([at(50, 700, "Odo")], { page: "/Resources<</Font<</F 3 0 R>>>>" });
    const torn = file.slice(0, file.indexOf("trailer")).replace("/Type/Catalog", "");
    expect(pagesOf(read(torn))).toEqual(["Odo"]);
  });

  test.each<[situation: string, file: string]>([
    ["lists that never close", `1 0 obj ${"[".repeat(200000)}`],
    ["texts that never close", Array.from({ length: 20000 }, (_, n) => `${n} 0 obj (`).join("")],
    ["trailers that never close", "trailer <<".repeat(20000)],
    [
      "objects that stand for one another",
      "1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj trailer<</Root 1 0 R>>",
    ],
    [
      "a tree that is a ring",
      "1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R]>>endobj trailer<</Root 1 0 R>>",
    ],
  ])("%s end", (_situation, file) => {
    expect(read(file).troubles).toEqual(["damaged"]);
  });

  test("files in a tree of names that is a ring are found once", () => {
    const ring = "100 0 R 101 0 R ".repeat(99);
    const { files } = read(
      pdf([""], {
        catalog: "/Names<</EmbeddedFiles 100 0 R>>",
        objects: [
          `<</Kids[${ring}]>>`,
          `<</Kids[${ring}]/Names[(a)<</F(a.csv)/EF<</F 102 0 R>>>>]>>`,
          stream("Odo"),
        ],
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(["a.csv"]);
  });

  test("packed objects that never close end where the next begins", () => {
    const packed = stream("100 0 101 1 [(Odo)", "/Type/ObjStm/N 2/First 12");
    const file = pdf([at(50, 700, "Odo")], {
      objects: ["0", "0", packed],
      trailer: "/Info 101 0 R",
    });
    expect(read(file).troubles).toEqual([]);
  });

  test("a page without end is cut, and that is said", () => {
    const { parts, troubles } = read(pdf([`BT /F 1 Tf ${"(a) Tj 9 0 Td ".repeat(40_000)}`]));
    expect(troubles).toEqual(["too-large"]);
    expect(parts).toHaveLength(1);
  });
});
