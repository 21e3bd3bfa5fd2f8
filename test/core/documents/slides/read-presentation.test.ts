import type { ReadDocument } from "../../../../src/core/documents/document";
import type { ReadingLimits } from "../../../../src/core/documents/limits";
import { readPresentation } from "../../../../src/core/documents/slides/read-presentation";
import { packageOf, reading, relations, type RelationSetup } from "../office-xml/packages";

interface SlideSetup {
  readonly shapes: string;
  readonly show?: string;
  readonly notes?: string;
  readonly beside?: Readonly<Record<string, readonly [type: string, xml: string]>>;
  readonly isUnlisted?: boolean;
}

const names =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A presentation as PowerPoint writes it, as far as a reader looks. The last slide lies first in it. */
function presentation(
  slides: readonly SlideSetup[],
  authors: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts: Record<string, string> = {};
  const listed = slides.flatMap(({ isUnlisted }, at) =>
    isUnlisted ? [] : [`<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`],
  );
  parts["_rels/.rels"] = relations([["officeDocument", "ppt/presentation.xml"]]);
  parts["ppt/presentation.xml"] =
    `<p:presentation ${names} xmlns:r="r"><p:sldIdLst>${listed.join("")}</p:sldIdLst></p:presentation>`;
  parts["ppt/_rels/presentation.xml.rels"] = relations([
    ...slides.map((_, at): RelationSetup => ["slide", `slides/slide${slides.length - at}.xml`]),
    ...Object.keys(authors).map((type): RelationSetup => [type, `${type}.xml`]),
  ]);
  Object.entries(authors).forEach(([type, xml]) => (parts[`ppt/${type}.xml`] = xml));
  slides.forEach(({ shapes, show, notes, beside = {} }, at) => {
    const name = `slide${slides.length - at}.xml`;
    const shown = show === undefined ? "" : ` show="${show}"`;
    const all =
      notes === undefined
        ? beside
        : { ...beside, "notes.xml": ["notesSlide", `<p:notes>${notes}</p:notes>`] as const };
    parts[`ppt/slides/${name}`] =
      `<p:sld ${names}${shown}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    parts[`ppt/slides/_rels/${name}.rels`] = relations(
      Object.entries(all).map(([file, [type]]): RelationSetup => [type, `../beside/${at}/${file}`]),
    );
    Object.entries(all).forEach(([file, [, xml]]) => (parts[`ppt/beside/${at}/${file}`] = xml));
  });
  return packageOf(parts);
}

function read(slides: readonly SlideSetup[], limits: Partial<ReadingLimits> = {}): ReadDocument {
  return readPresentation(presentation(slides), reading(limits));
}

const t = (text: string) => `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`;
const line = (...runs: readonly string[]) =>
  `<a:p>${runs.join("")}<a:endParaRPr lang="en-GB"/></a:p>`;
const body = (...lines: readonly string[]) =>
  `<p:txBody><a:bodyPr/><a:lstStyle/>${lines.join("")}</p:txBody>`;

/** A shape, of a placeholder or of none, with what stands in the tag that may hide it. */
const shape = (content: string, placeholder = "", hiding = "") =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Shape 1"${hiding}/><p:cNvSpPr/><p:nvPr>${placeholder && `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr>${content}</p:sp>`;
const said = (text: string) => shape(body(line(t(text))));
const cell = (text: string) => `<a:tc><a:txBody>${line(t(text))}</a:txBody></a:tc>`;
const frame = (content: string) =>
  `<p:graphicFrame><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;

describe("the text of a slide", () => {
  it.each([
    ["paragraphs", shape(body(line(t("one")), line(t("two")))), "one\ntwo"],
    ["runs of one word", shape(body(line(t("Dil"), t("wen")))), "Dilwen"],
    ["a break", shape(body(line(t("one"), "<a:br/>", t("two")))), "one\ntwo"],
    ["several shapes", said("one") + said("two"), "one\ntwo"],
    ["shapes in a group", `<p:grpSp>${said("one")}${said("two")}</p:grpSp>`, "one\ntwo"],
    [
      "a title and a footer",
      shape(body(line(t("one"))), "title") + shape(body(line(t("two"))), "ftr"),
      "one\ntwo",
    ],
    [
      "a table",
      frame(
        `<a:tbl><a:tr>${cell("Name")}${cell("Born")}</a:tr><a:tr>${cell("Quarm")}${cell("1970")}</a:tr></a:tbl>`,
      ),
      "Name\tBorn\nQuarm\t1970",
    ],
    [
      "no stops of tabs",
      shape(body(`<a:p><a:pPr><a:tabLst><a:tab pos="1"/></a:tabLst></a:pPr>${t("one")}</a:p>`)),
      "one",
    ],
    [
      "a shape in two forms once",
      `<mc:AlternateContent><mc:Choice>${said("one")}</mc:Choice><mc:Fallback>${said("one")}</mc:Fallback></mc:AlternateContent>`,
      "one",
    ],
    ["nothing", shape(body(line())), ""],
  ])("has %s", (_, shapes, text) => {
    const rows = text === "" ? 0 : text.split("\n").length;
    expect(read([{ shapes }])).toEqual({
      format: "presentation",
      parts: [{ kind: "slide", name: "1", text, rows, isCut: false }],
      hidden: [],
      files: [],
      troubles: [],
    });
  });

  it("has what a diagram and a chart on it say", () => {
    const beside = {
      "data1.xml": [
        "diagramData",
        "<dgm:pt><dgm:t><a:p><a:r><a:t>Quarm</a:t></a:r></a:p></dgm:t></dgm:pt>",
      ],
      "chart1.xml": [
        "chart",
        "<c:strCache><c:pt><c:v>North</c:v></c:pt><c:pt><c:v>South</c:v></c:pt></c:strCache>",
      ],
      "drawing1.xml": ["diagramDrawing", "<a:p><a:r><a:t>Quarm</a:t></a:r></a:p>"],
    } as const;
    expect(read([{ shapes: said("one"), beside }]).parts[0]!.text).toBe("one\nQuarm\nNorth\tSouth");
  });

  it("ends at the limit, and its rows are counted on", () => {
    const { parts } = read([{ shapes: said("one") + said("two") }], { partText: 4 });
    expect(parts[0]).toEqual({ kind: "slide", name: "1", text: "one", rows: 2, isCut: true });
  });
});

describe("slides", () => {
  it("come in the order in which they are shown", () => {
    const { parts } = read([
      { shapes: said("first") },
      { shapes: said("second") },
      { shapes: said("third") },
    ]);
    expect(parts.map(({ name, text }) => `${name} ${text}`)).toEqual([
      "1 first",
      "2 second",
      "3 third",
    ]);
  });

  it.each([
    ["shown", {}, undefined],
    ["said to be shown", { show: "1" }, undefined],
    ["hidden", { show: "0" }, "hidden-slide"],
    ["hidden in other words", { show: "false" }, "hidden-slide"],
    ["not listed", { isUnlisted: true }, "hidden-slide"],
  ])("may be %s", (_, setup, hidden) => {
    const { parts, hidden: things } = read([{ shapes: said("one") + said("two"), ...setup }]);
    const name = "isUnlisted" in setup ? "" : "1";
    expect(parts.map((part) => [part.name, part.hidden])).toEqual([[name, hidden]]);
    expect(things).toEqual(hidden === undefined ? [] : [{ kind: hidden, place: name, count: 2 }]);
  });

  it.each([
    ["nothing", {}, []],
    [
      "a picture",
      { "image1.png": ["image", "png"] as const },
      [{ kind: "hidden-slide", place: "1", count: 1 }],
    ],
  ])("are counted where they are hidden and show %s but no words", (_, beside, expected) => {
    const { parts, hidden } = read([{ shapes: "", show: "0", beside }]);
    expect([parts.length, hidden]).toEqual([1, expected]);
  });
});

describe("hidden shapes", () => {
  const secret = (hiding: string) => shape(body(line(t("secret"))), "", hiding);

  it.each([
    ["a shape", secret(' hidden="1"') + said("one"), "one", "secret"],
    [
      "a group",
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr hidden="true"/></p:nvGrpSpPr>${secret("")}${secret("")}</p:grpSp>${said("one")}`,
      "one",
      "secret\nsecret",
    ],
    [
      "no shape behind a picture that is",
      `<p:grpSp><p:pic><p:nvPicPr><p:cNvPr hidden="1"/></p:nvPicPr></p:pic>${said("one")}</p:grpSp>`,
      "one",
      undefined,
    ],
    [
      "no shape that says it is not",
      shape(body(line(t("one"))), "", ' hidden="0"'),
      "one",
      undefined,
    ],
  ])("are told apart: %s", (_, shapes, visible, expected) => {
    const { parts, hidden } = read([{ shapes }]);
    expect(parts[0]!.text).toBe(visible);
    expect(parts.find((part) => part.hidden === "hidden-text")?.text).toBe(expected);
    expect(hidden.length).toBe(expected === undefined ? 0 : 1);
  });
});

describe("notes", () => {
  it("are what was written there", () => {
    const notes =
      shape(body(line(t("header"))), "hdr") +
      shape(body(line(t("say this")), line(t("and this"))), "body") +
      shape(body(line('<a:fld type="slidenum"><a:t>2</a:t></a:fld>')), "sldNum") +
      shape(body(line(t("1.1.2026"))), "dt");
    const { parts, hidden } = read([{ shapes: said("one") }, { shapes: said("two"), notes }]);
    expect(parts.slice(2)).toEqual([
      {
        kind: "notes",
        name: "2",
        text: "say this\nand this",
        rows: 2,
        isCut: false,
        hidden: "notes",
      },
    ]);
    expect(hidden).toEqual([{ kind: "notes", place: "", count: 1 }]);
  });

  it("are nothing where nothing was written", () => {
    const notes = shape(body(line()), "body") + shape(body(line(t("7"))), "sldNum");
    const { parts, hidden } = read([{ shapes: said("one"), notes }]);
    expect([parts.length, hidden]).toEqual([1, []]);
  });
});

describe("comments", () => {
  it.each([
    [
      "of older programs",
      {
        commentAuthors:
          '<p:cmAuthorLst><p:cmAuthor id="0" name="Osric Pennant" initials="OP"/></p:cmAuthorLst>',
      },
      '<p:cmLst><p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>Who is this?</p:text></p:cm><p:cm authorId="7" idx="2"><p:text>Nobody</p:text></p:cm></p:cmLst>',
      "Osric Pennant: Who is this?\nNobody",
      2,
    ],
    [
      "in threads",
      {
        authors:
          '<p188:authorLst><p188:author id="{A}" name="Osric Pennant"/><p188:author id="{B}" name="Ysolde Quarm"/></p188:authorLst>',
      },
      `<p188:cmLst><p188:cm authorId="{A}"><p188:replyLst><p188:reply authorId="{B}">${body(line(t("Me"))).replace(/p:txBody/g, "p188:txBody")}</p188:reply></p188:replyLst>${body(line(t("Who is this?"))).replace(/p:txBody/g, "p188:txBody")}</p188:cm></p188:cmLst>`,
      "Ysolde Quarm: Me\nOsric Pennant: Who is this?",
      2,
    ],
  ])("are read with their authors: %s", (_, authors, xml, text, count) => {
    const slides = [
      { shapes: said("one") },
      { shapes: said("two"), beside: { "comment1.xml": ["comments", xml] as const } },
    ];
    const { parts, hidden } = readPresentation(presentation(slides, authors), reading());
    expect(parts[2]).toMatchObject({ kind: "notes", name: "2", text, hidden: "comments" });
    expect(hidden).toEqual([{ kind: "comments", place: "2", count }]);
  });
});

describe("presentations that are not as they should be", () => {
  it.each([
    ["no archive", new Uint8Array([1, 2, 3]), [["damaged"], 0]],
    ["an archive of something else", packageOf({ "slides/slide1.txt": "one" }), [["damaged"], 0]],
    [
      "a slide that is not there",
      packageOf({ "ppt/presentation.xml": '<p:sldId id="1" r:id="rId1"/>' }),
      [["damaged"], 1],
    ],
    ["a list that names a slide twice", twice(), [[], 1]],
  ])("are no trouble to read: %s", (_, bytes, expected) => {
    const { parts, troubles } = readPresentation(bytes, reading());
    expect([troubles, parts.length]).toEqual(expected);
  });
});

function twice(): Uint8Array {
  return packageOf({
    "ppt/presentation.xml":
      '<p:sldIdLst><p:sldId id="1" r:id="rId1"/><p:sldId id="2" r:id="rId1"/></p:sldIdLst>',
    "ppt/_rels/presentation.xml.rels": relations([["slide", "slides/slide1.xml"]]),
    "ppt/slides/slide1.xml": `<p:sld>${said("one")}</p:sld>`,
  });
}
