import { readWordDocument } from "../../../../src/core/documents/word/read-word-document";
import { packageOf, reading, relations, timeFor } from "../office-xml/packages";
import {
  type Beside,
  cell,
  deletion,
  documentOf,
  insertion,
  p,
  r,
  readDocument,
  table,
} from "./documents";

/** What whoever opens the document sees of its body. */
function bodyText(body: string, beside: Beside = {}): string | undefined {
  return readDocument(body, beside).parts.find(
    ({ kind, hidden }) => kind === "text" && hidden === undefined,
  )?.text;
}

const box = (...paragraphs: readonly string[]) =>
  `<w:txbxContent>${paragraphs.join("")}</w:txbxContent>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("the text of a document", () => {
  it.each([
    ["paragraphs", p(r("one")) + p(r("two")), "one\ntwo"],
    ["runs of one word", p(r("Dil"), r("wen")), "Dilwen"],
    ["an empty paragraph", p(r("one")) + "<w:p/>" + p(r("two")), "one\n\ntwo"],
    ["a tab", p(r("one"), "<w:r><w:tab/></w:r>", r("two")), "one\ttwo"],
    [
      "a tab to a margin",
      p(r("one"), "<w:r><w:ptab w:alignment='right'/></w:r>", r("two")),
      "one\ttwo",
    ],
    ["a break", p(r("one"), "<w:r><w:br/></w:r>", r("two")), "one\ntwo"],
    ["a carriage return", p(r("one"), "<w:r><w:cr/></w:r>", r("two")), "one\ntwo"],
    [
      "a hyphen that does not break",
      p(r("Ty"), "<w:r><w:noBreakHyphen/></w:r>", r("Coch")),
      "Ty-Coch",
    ],
    ["a soft hyphen as nothing", p(r("Ty"), "<w:r><w:softHyphen/></w:r>", r("Coch")), "TyCoch"],
    [
      "a symbol of a font of letters",
      p(r("a "), '<w:r><w:sym w:font="Arial" w:char="00E2"/></w:r>'),
      "a â",
    ],
    [
      "a symbol of a font of pictures as a space",
      p(r("a"), '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', r("b")),
      "a b",
    ],
    ["a hyperlink", p('<w:hyperlink r:id="rId9">', r("one"), "</w:hyperlink>"), "one"],
    ["a smart tag", p('<w:smartTag w:element="place">', r("one"), "</w:smartTag>"), "one"],
    [
      "a content control",
      "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" +
        p(r("one")) +
        "</w:sdtContent></w:sdt>",
      "one",
    ],
    [
      "none of the prompt's looks of a content control",
      "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" +
        p("<w:r><w:t>one</w:t></w:r>") +
        "</w:sdtContent></w:sdt>",
      "one",
    ],
    ["what a field shows", p(field("PAGEREF secret", "7")), "7"],
    [
      "what a simple field shows",
      p('<w:fldSimple w:instr="AUTHOR">', r("one"), "</w:fldSimple>"),
      "one",
    ],
    ["a formula", p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), "x=1"],
    [
      "a text box before its paragraph",
      p(
        r("one"),
        "<w:r><w:pict><v:textbox>",
        box(p(r("in")), p(r("box"))),
        "</v:textbox></w:pict></w:r>",
        r(" two"),
      ),
      "in\nbox\none two",
    ],
    [
      "a text box in two forms once",
      p(
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>",
        box(p(r("box"))),
        "</w:drawing></mc:Choice><mc:Fallback><w:pict>",
        box(p(r("box"))),
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
      ),
      "box",
    ],
    [
      "a watermark",
      p('<w:r><w:pict><v:shape><v:textpath string="OFFICIAL-SENSITIVE"/></v:shape></w:pict></w:r>'),
      "OFFICIAL-SENSITIVE",
    ],
    [
      "a row of a table as a line",
      table([cell(p(r("Name"))), cell(p(r("Born")))], [cell(p(r("Quarm"))), cell(p(r("1970")))]),
      "Name\tBorn\nQuarm\t1970",
    ],
    [
      "paragraphs of a cell with a space",
      table([cell(p(r("12 Larch Row")), p(r("Treforgan"))), cell(p(r("home")))]),
      "12 Larch Row Treforgan\thome",
    ],
    [
      "a break in a cell as a space",
      table([cell(p(r("12 Larch Row"), "<w:r><w:br/></w:r>", r("Treforgan"))), cell(p(r("home")))]),
      "12 Larch Row Treforgan\thome",
    ],
    ["an empty cell", table([cell(p(r("a"))), cell("<w:p/>"), cell(p(r("c")))]), "a\t\tc"],
    ["a table of one cell, which is layout", table([cell(p(r("one")), p(r("two")))]), "one\ntwo"],
    [
      "a table in a cell",
      table([cell(p(r("outer")), table([cell(p(r("a"))), cell(p(r("b")))]), "<w:p/>")]) +
        p(r("below")),
      "outer\na\tb\nbelow",
    ],
    [
      "rows that a content control holds",
      "<w:tbl><w:sdt><w:sdtContent><w:tr>" +
        cell(p(r("a"))) +
        cell(p(r("b"))) +
        "</w:tr></w:sdtContent></w:sdt></w:tbl>",
      "a\tb",
    ],
  ])("has %s", (_, body, expected) => {
    expect(bodyText(body)).toBe(expected);
  });

  it("is read in the strict form", () => {
    const bytes = documentOf(p(r("one")), {}, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    expect(readWordDocument(bytes, reading()).parts.map(({ text }) => text)).toEqual(["one"]);
  });

  it("is read with other prefixes, and with none", () => {
    for (const xml of [
      "<x:document><x:p><x:r><x:t>one</x:t></x:r></x:p></x:document>",
      "<document><p><r><t>one</t></r></p></document>",
    ]) {
      const { parts } = readWordDocument(packageOf({ "word/document.xml": xml }), reading());
      expect(parts.map(({ text }) => text)).toEqual(["one"]);
    }
  });

  it("ends at the limit, and its rows are counted on", () => {
    const body = p(r("one")) + p(r("two")) + p(r("three"));
    const [part] = readDocument(body, {}, { partText: 7 }).parts;
    expect(part).toEqual({ kind: "text", name: "", text: "one\ntwo", rows: 3, isCut: true });
  });
});

describe("parts beside the body", () => {
  it.each([
    ["a header", "header", "margin"],
    ["a footer", "footer", "margin"],
    ["footnotes", "footnotes", "notes"],
    ["endnotes", "endnotes", "notes"],
  ])("are read: %s", (_, type, kind) => {
    const { parts, hidden } = readDocument(p(r("one")), { "other.xml": [type, p(r("two"))] });
    expect(parts[1]).toEqual({ kind, name: "", text: "two", rows: 1, isCut: false });
    expect(hidden).toEqual([]);
  });

  it.each([
    ["a header that says nothing", "header", p()],
    [
      "the separators of footnotes",
      "footnotes",
      "<w:footnote w:type='separator'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>",
    ],
    ["building blocks", "glossaryDocument", p(r("Click here"))],
    ["settings", "settings", "<w:docVars><w:docVar w:val='x'/></w:docVars>"],
  ])("are left out: %s", (_, type, xml) => {
    expect(readDocument(p(r("one")), { "other.xml": [type, xml] }).parts).toHaveLength(1);
  });

  it("add to the body what a diagram and a chart say", () => {
    expect(
      bodyText(p(r("one")), {
        "data1.xml": [
          "diagramData",
          "<dgm:pt><dgm:t><a:p><a:r><a:t>Quarm</a:t></a:r></a:p></dgm:t></dgm:pt>",
        ],
        "chart1.xml": [
          "chart",
          "<c:ser><c:cat><c:strRef><c:f>A1</c:f><c:strCache><c:pt><c:v>North</c:v></c:pt><c:pt><c:v>South</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numCache><c:formatCode>0</c:formatCode><c:pt><c:v>4</c:v></c:pt><c:pt><c:v>7</c:v></c:pt></c:numCache></c:val></c:ser>",
        ],
      }),
    ).toBe("one\nQuarm\nNorth\tSouth\n4\t7");
  });

  it("are taken over from a document of another format", () => {
    const { parts, files } = readDocument("<w:altChunk/>", {
      "part.htm": ["aFChunk", "<p>chunk</p>"],
    });
    expect(parts.map(({ text }) => text)).toEqual(["inside: 12 bytes"]);
    expect(files).toEqual([]);
  });

  it("are listed as files where they are embedded", () => {
    const { files, hidden } = readDocument(p(r("one")), {
      "embeddings/Sheet1.xlsx": ["package", "12345"],
    });
    expect(files.map(({ name }) => name)).toEqual(["Sheet1.xlsx"]);
    expect(hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
  });
});

describe("comments", () => {
  const comment = (author: string, ...paragraphs: readonly string[]) =>
    `<w:comment w:id="0" w:author="${author}" w:date="2026-01-01T00:00:00Z">${paragraphs.join("")}</w:comment>`;

  it("are read with their authors", () => {
    const xml =
      comment("Osric Pennant", p(r("Check"), r(" this")), p(r("again"))) +
      comment("Ysolde Quarm", p(r("Done")));
    const { parts, hidden } = readDocument(p(r("one")), { "comments.xml": ["comments", xml] });
    expect(parts[1]).toEqual({
      kind: "notes",
      name: "",
      text: "Osric Pennant: Check this\nagain\nYsolde Quarm: Done",
      rows: 3,
      isCut: false,
      hidden: "comments",
    });
    expect(hidden).toEqual([{ kind: "comments", place: "", count: 2 }]);
  });

  it("are nothing where their part is empty", () => {
    const { parts, hidden } = readDocument(p(r("one")), {
      "comments.xml": ["comments", "<w:comments/>"],
    });
    expect([parts.length, hidden.length]).toEqual([1, 0]);
  });
});

describe("changes that can be undone", () => {
  /** The body, what was deleted of it, and the counts. */
  function changes(body: string): readonly unknown[] {
    const { parts, hidden } = readDocument(body);
    const textOf = (wanted?: string) => parts.find((part) => part.hidden === wanted)?.text ?? "";
    return [
      textOf(),
      textOf("deleted-text"),
      ...hidden.map(({ kind, count }) => `${kind} ${count}`),
    ];
  }

  it.each<[string, string, readonly unknown[]]>([
    ["nothing changed", p(r("one")), ["one", ""]],
    [
      "a deletion",
      p(r("one "), deletion(r("two ")), r("three")),
      ["one three", "two ", "deleted-text 1"],
    ],
    [
      "a deletion of several runs as one",
      p(deletion(r("tw"), r("o"))),
      ["", "two", "deleted-text 1"],
    ],
    [
      "two deletions in a paragraph",
      p(deletion(r("two")), r("one"), deletion(r("three"))),
      ["one", "two three", "deleted-text 2"],
    ],
    [
      "deletions in two paragraphs",
      p(deletion(r("two"))) + p(r("one")) + p(deletion(r("three"))),
      ["one", "two\n\nthree", "deleted-text 2"],
    ],
    [
      "a deletion within a word",
      p(r("Qua"), deletion(r("xx")), r("rm")),
      ["Quarm", "xx", "deleted-text 1"],
    ],
    [
      "a deletion in a table",
      table([cell(p(r("a"))), cell(p(deletion(r("b"))))]),
      ["a", "b", "deleted-text 1"],
    ],
    [
      "text moved away",
      p('<w:moveFrom w:id="3">', r("two"), "</w:moveFrom>", r("one")),
      ["one", "two", "deleted-text 1"],
    ],
    [
      "text moved here",
      p('<w:moveTo w:id="3">', r("two"), "</w:moveTo>", r("one")),
      ["twoone", "", "inserted-text 1"],
    ],
    ["an insertion", p(r("one "), insertion(r("t"), r("wo"))), ["one two", "", "inserted-text 1"]],
    [
      "an insertion deleted again",
      p(r("one"), insertion(deletion(r("two")))),
      ["one", "two", "deleted-text 1"],
    ],
    [
      "the mark of a paragraph deleted",
      p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", r("one")),
      ["one", ""],
    ],
    [
      "the mark of a paragraph inserted",
      p("<w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>", r("one")),
      ["one", ""],
    ],
    ["an insertion of nothing", p(insertion("<w:r><w:br/></w:r>"), r("one")), ["one", ""]],
    ["a deletion of nothing", p(deletion(), r("one")), ["one", ""]],
    [
      "a deleted instruction",
      p("<w:del><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>", r("one")),
      ["one", ""],
    ],
    [
      "how it looked before",
      p(
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>one</w:t></w:r>",
      ),
      ["one", ""],
    ],
  ])("are told: %s", (_, body, expected) => {
    const [visible, deleted, ...counts] = changes(body);
    expect([String(visible).trim(), String(deleted).replace(/^\t/, ""), ...counts]).toEqual(
      expected,
    );
  });
});

describe("hidden text", () => {
  const styles: Beside = {
    "styles.xml": [
      "styles",
      '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
        '<w:style w:type="character" w:styleId="MoreSecret"><w:basedOn w:val="Secret"/></w:style>' +
        '<w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="SecretLine"><w:rPr><w:vanish/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Pool"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Pool"><w:basedOn w:val="Loop"/></w:style>',
    ],
  };
  const styled = (id: string, ...runs: readonly string[]) =>
    p(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, ...runs);

  it.each<[string, string, string, number]>([
    ["a run that is hidden", p(r("a"), r("b", "<w:vanish/>")), "b", 1],
    ["a run that is said to be hidden", p(r("b", '<w:vanish w:val="true"/>')), "b", 1],
    ["runs of one piece", p(r("b", "<w:vanish/>"), r("c", "<w:vanish/>")), "bc", 1],
    ["two pieces", p(r("b", "<w:vanish/>"), r("a"), r("c", "<w:vanish/>")), "b c", 2],
    ["a style", p(r("b", '<w:rStyle w:val="Secret"/>')), "b", 1],
    ["a style based on it", p(r("b", '<w:rStyle w:val="MoreSecret"/>')), "b", 1],
    ["the style of the paragraph", styled("SecretLine", r("b")), "b", 1],
    ["none that a style shows again", p(r("a", '<w:rStyle w:val="Shown"/>')), "", 0],
    [
      "none that the run shows again",
      p(r("a", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')),
      "",
      0,
    ],
    [
      "none that two styles toggle",
      styled("SecretLine", r("a", '<w:rStyle w:val="Secret"/>')),
      "",
      0,
    ],
    ["none in a paragraph after it", styled("SecretLine", r("b")) + p(r("a")), "b", 1],
    ["none in a run after it", p(r("b", "<w:vanish/>"), "<w:r><w:t>a</w:t></w:r>"), "b", 1],
    [
      "none where only the mark is hidden",
      p("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", "<w:r><w:t>a</w:t></w:r>"),
      "",
      0,
    ],
    ["none that is hidden on the web", p(r("a", "<w:webHidden/>")), "", 0],
    ["none that only the mark's style separates", p(r("a", "<w:specVanish/>")), "", 0],
    ["none in a style that nobody knows", p(r("a", '<w:rStyle w:val="constructor"/>')), "", 0],
    ["none in styles based on each other", styled("Loop", r("a")), "", 0],
    ["none that shows nothing", p(r("a"), "<w:r><w:rPr><w:vanish/></w:rPr><w:br/></w:r>"), "", 0],
  ])("is told: %s", (_, body, expected, count) => {
    const { parts, hidden } = readDocument(body, styles);
    const part = parts.find((one) => one.hidden === "hidden-text");
    expect(part?.text ?? "").toBe(expected);
    expect(hidden).toEqual(count === 0 ? [] : [{ kind: "hidden-text", place: "", count }]);
    expect(parts.some(({ text, hidden: kind }) => kind === undefined && text.includes("b"))).toBe(
      false,
    );
  });
});

describe("documents that are not as they should be", () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ["no archive", new Uint8Array([1, 2, 3]), ["damaged"]],
    ["an archive of something else", packageOf({ "notes.txt": "one" }), ["damaged"]],
    [
      "a document that breaks off",
      packageOf({ "word/document.xml": "<w:p><w:t>one</w:t><w:t>tw" }),
      ["damaged"],
    ],
    [
      "a header that is not there",
      packageOf({
        "word/document.xml": "<w:p><w:t>one</w:t></w:p>",
        "word/_rels/document.xml.rels": relations([["header", "header1.xml"]]),
      }),
      ["damaged"],
    ],
  ])("are no trouble to read: %s", (_, bytes, troubles) => {
    const read = readWordDocument(bytes, reading());
    expect([read.format, read.troubles]).toEqual(["word-document", troubles]);
  });

  it("are not called damaged where they are too large", () => {
    const { troubles } = readDocument(p(r("one")), {}, { entryBytes: 250 });
    expect(troubles).toEqual(["too-large"]);
  });

  it("tell what there was time for", () => {
    const body = Array.from({ length: 20_000 }, (_, at) => p(r(`${(at * 7919) % 10_007}`))).join(
      "",
    );
    const { parts, troubles } = readDocument(body, {}, timeFor(40));
    expect(troubles).toEqual(["out-of-time"]);
    expect(parts[0]!.rows).toBeGreaterThan(100);
    expect(parts[0]!.rows).toBeLessThan(20_000);
  });
});
