import { at, pagesOf, pdf, read, stream } from "./build-pdf";

/** "Odo Fen" from 50 to 92, at 700, in ten points. */
const name = at(50, 700, "Odo Fen");
const box = "48 697 50 13 re f\n";

describe("text under black boxes", () => {
  test.each<[situation: string, content: string]>([
    ["no box", name],
    ["white on a dark row of a table", `0 g ${box} 1 g ${name}`],
    ["light grey on dark blue", `0 0 0.3 rg ${box} 0.9 g ${name}`],
    ["a dark row painted white again", `0 g ${box} 1 g ${box} 0 g ${name}`],
    ["a line through it", `${name} 0 g 48 703 50 1 re f`],
    ["a line below it", `${name} 0 g 48 698 50 1 re f`],
    ["a box beside it", `${name} 0 g 120 697 50 13 re f`],
    ["a box over less than half of a word", `${name} 0 g 48 697 9 13 re f`],
    ["a yellow box", `${name} 1 1 0 rg ${box}`],
    ["a box that lets it through", `${name} /G gs 0 g ${box}`],
    ["a frame of two boxes", `0 g 40 690 80 30 re 41 691 78 28 re f* ${name}`],
    ["a box that is clipped away", `${name} q 0 0 9 9 re W n 0 g ${box} Q`],
    ["a box that only clips", `${name} 0 g 48 697 50 13 re W n`],
    ["a black page behind white text", `0 g 0 0 595 842 re f 1 g ${name}`],
    ["an outline", `${name} 0 g 48 697 50 13 re S`],
  ])("%s: nothing is hidden", (_situation, content) => {
    const file = pdf([content], { resources: "/ExtGState<</G<</ca 0.4>>>>" });
    const document = read(file);
    expect(document.hidden).toEqual([]);
    expect(pagesOf(document)).toEqual(["Odo Fen"]);
  });

  test.each<[situation: string, content: string]>([
    ["a box painted later", `${name} 0 g ${box}`],
    ["the same in red, green and blue", `${name} 0.1 0.1 0.1 rg ${box}`],
    ["the same in inks", `${name} 0 0 0 1 k ${box}`],
    ["a box by lines", `${name} 0 g 48 697 m 98 697 l 98 710 l 48 710 l h f`],
    ["a box in a moved state", `${name} q 1 0 0 1 48 697 cm 0 g 0 0 50 13 re f Q`],
    ["black on a black box painted before", `0 g ${box} ${name}`],
    ["a block over many lines", `${name} 0 g 40 600 300 120 re f`],
    ["white text, blackened later", `1 g ${name} 0 g ${box}`],
    ["separation black", `${name} /S cs 1 scn ${box}`],
  ])("%s: the text is hidden", (_situation, content) => {
    const file = pdf([`${content}\n${at(50, 500, "seen")}`], {
      resources: "/ColorSpace<</S[/Separation/Black/DeviceGray 9 0 R]>>",
    });
    const document = read(file);
    expect(document.hidden).toEqual([{ kind: "covered-text", place: "1", count: 1 }]);
    expect(document.parts).toContainEqual({
      kind: "page",
      name: "1",
      text: "Odo Fen",
      rows: 1,
      isCut: false,
      hidden: "covered-text",
    });
    expect(pagesOf(document).join()).not.toContain("Odo");
  });

  test("only the words under the box, and each box counts", () => {
    const line = at(50, 700, "Statement of Odo Fen about Una Ray today");
    const document = read(pdf([`${line} 0 g 127 697 45 13 re f 210 697 45 13 re f`]));
    expect(pagesOf(document)).toEqual(["Statement of\tabout\ttoday"]);
    expect(document.hidden).toEqual([{ kind: "covered-text", place: "1", count: 2 }]);
  });

  test.each<[situation: string, annotation: string, count: number]>([
    ["a redaction that was never carried out", "/Subtype/Redact/Rect[48 697 98 710]", 1],
    ["a filled square", "/Subtype/Square/IC[0 0 0]/Rect[48 697 98 710]", 1],
    [
      "a black marker",
      "/Subtype/Highlight/C[0]/Rect[0 0 9 9]/QuadPoints[48 710 98 710 48 697 98 697]",
      1,
    ],
    ["a yellow marker", "/Subtype/Highlight/C[1 1 0]/Rect[48 697 98 710]", 0],
    ["an empty square", "/Subtype/Square/C[0 0 0]/Rect[48 697 98 710]", 0],
    ["a square that nobody sees", "/Subtype/Square/F 2/IC[0 0 0]/Rect[48 697 98 710]", 0],
    ["a link", "/Subtype/Link/C[0 0 0]/Rect[48 697 98 710]", 0],
  ])("%s", (_situation, annotation, count) => {
    const { hidden } = read(pdf([name], { page: `/Annots[<<${annotation}>>]` }));
    expect(hidden.map((one) => one.count)).toEqual(count > 0 ? [count] : []);
  });
});

describe("text that is not painted", () => {
  const unpainted = `3 Tr ${name}`;

  test("over a scan it is the text of the page", () => {
    const extras = { objects: ["<</Subtype/Image>>"], resources: "/XObject<</I 100 0 R>>" };
    const document = read(pdf([`/I Do ${unpainted}`], extras));
    expect(pagesOf(document)).toEqual(["Odo Fen"]);
    expect(document.hidden).toEqual([]);
  });

  test("without one it is hidden", () => {
    const document = read(pdf([unpainted]));
    expect(pagesOf(document)).toEqual([]);
    expect(document.hidden).toEqual([{ kind: "hidden-text", place: "1", count: 1 }]);
  });

  test.each<[situation: string, off: string, hidden: number]>([
    ["a layer that is off", "[100 0 R]", 1],
    ["a layer that is on", "[]", 0],
    ["another layer that is off", "[101 0 R]", 0],
  ])("%s", (_situation, off, hidden) => {
    const document = read(
      pdf([`/OC /L BDC ${name} EMC ${at(50, 500, "seen")}`], {
        objects: ["<</Type/OCG>>", "<</Type/OCG>>"],
        catalog: `/OCProperties<</OCGs[100 0 R 101 0 R]/D<</OFF${off}>>>>`,
        resources: "/Properties<</L 100 0 R>>",
      }),
    );
    expect(document.hidden).toHaveLength(hidden);
    expect(pagesOf(document)).toEqual([hidden ? "seen" : "Odo Fen\nseen"]);
  });
});

describe("notes, fields and properties", () => {
  test("comments are hidden, each once", () => {
    const page =
      "/Annots[<</Subtype/Text/Contents(ask Odo)>><</Subtype/Highlight/Contents(Una)>><</Subtype/Popup/Contents(ask Odo)>>]";
    const { hidden, parts } = read(pdf([""], { page }));
    expect(hidden).toEqual([{ kind: "comments", place: "1", count: 2 }]);
    expect(parts).toMatchObject([{ kind: "notes", hidden: "comments", text: "ask Odo\nUna" }]);
  });

  test("what is filled in is seen, by its picture or else by its value", () => {
    const appearance = stream("BT /F 10 Tf 2 3 Td (Odo Fen) Tj ET", "/BBox[0 0 100 13]");
    const page =
      "/Annots[<</Subtype/Widget/FT/Tx/V(Odo Fen)/Rect[120 697 220 710]/AP<</N 100 0 R>>>>" +
      "<</Subtype/Widget/FT/Tx/V(Una Ray)>><</Subtype/Widget/FT/Btn/V/Off>>]";
    const { hidden, parts } = read(pdf([at(50, 700, "Name:")], { page, objects: [appearance] }));
    expect(hidden).toEqual([]);
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ["page", "Name:\tOdo Fen"],
      ["notes", "Una Ray"],
    ]);
  });

  test.each<[situation: string, info: string, count: number]>([
    ["a person", "/Author(Quillon Braithwick)", 1],
    ["a person in Unicode", "/Author<FEFF005300690061006E>", 1],
    ["a program", "/Author(Microsoft Word)", 0],
    ["only a title", "/Title(Rota)", 0],
    ["nothing", "", 0],
  ])("the author is %s", (_situation, info, count) => {
    const { hidden } = read(pdf([""], { objects: [`<<${info}>>`], trailer: "/Info 100 0 R" }));
    expect(hidden.map((one) => one.count)).toEqual(count > 0 ? [count] : []);
  });

  test("files in it are read", () => {
    const objects = [
      "<</Type/Filespec/F(rota.csv)/EF<</F 101 0 R>>>>",
      stream("Odo,Fen"),
      "<</Names[(rota) 100 0 R]>>",
    ];
    const { files, hidden } = read(
      pdf([""], { objects, catalog: "/Names<</EmbeddedFiles 102 0 R>>" }),
    );
    expect(files.map((one) => [one.name, one.document.parts[0]!.text])).toEqual([
      ["rota.csv", "Odo,Fen"],
    ]);
    expect(hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
  });
});

describe("earlier revisions", () => {
  const first = pdf([name + at(50, 680, "kept")]);
  const added = (content: string): string =>
    `${first}11 0 obj${stream(content)}endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

  test.each<[situation: string, file: string]>([
    ["nothing was added", first],
    [
      "an object that is no content was added",
      `${first}99 0 obj(x)endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    ],
    ["the content only grew", added(name + at(50, 680, "kept") + at(50, 660, "more"))],
    ["a cell was added to a line", added(name + at(300, 700, "more") + at(50, 680, "kept"))],
    ["an end stands in a text", pdf([`(%%EOF) pop ${name}`])],
  ])("%s: nothing is hidden", (_situation, file) => {
    expect(read(file).hidden).toEqual([]);
  });

  test("a line that was taken out is there still", () => {
    const { hidden, parts } = read(added(at(50, 680, "kept")));
    expect(hidden).toEqual([{ kind: "earlier-revision", place: "", count: 1 }]);
    expect(parts.map(({ text, hidden: kind }) => [text, kind])).toEqual([
      ["kept", undefined],
      ["Odo Fen", "earlier-revision"],
    ]);
  });

  test("a file for the web has two ends by design", () => {
    const file = added(at(50, 680, "kept")).replace(
      "%PDF-1.7\n",
      "%PDF-1.7\n98 0 obj<</Linearized 1>>endobj\n",
    );
    expect(read(file).hidden).toEqual([]);
  });
});
