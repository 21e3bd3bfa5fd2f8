import { deflateSync } from "node:zlib";

import { readPpt } from "../../../../../src/core/documents/compound/ppt/read-ppt";
import type { ReadDocument } from "../../../../../src/core/documents/document";
import { compoundOf, longs, readingOf, wide } from "../streams";
import {
  atom,
  box,
  comment,
  container,
  group,
  margins,
  pptOf,
  type PptOptions,
  type SlideContent,
  slideInfo,
  slideOf,
  string,
  text,
} from "./ppt-builder";

const read = (slides: readonly SlideContent[], options?: PptOptions): ReadDocument =>
  readPpt(pptOf(slides, options), readingOf());

const said = (slides: readonly SlideContent[], options?: PptOptions): unknown =>
  read(slides, options).parts.map((part) => [part.kind, part.name, part.text, part.hidden]);

const slide = (number: number, content: string): unknown => [
  "slide",
  String(number),
  content,
  undefined,
];

test("slides come in the order of the list, those without words too", () => {
  const slides = [{ records: [box(...text("One"))] }, {}, { records: [box(...text("Three"))] }];
  expect(said(slides)).toEqual([slide(1, "One"), slide(2, ""), slide(3, "Three")]);
});

test.each<[situation: string, content: SlideContent, expected: string]>([
  [
    "text of one byte each",
    { records: [box(atom(0x0fa8, Buffer.from("caf\xe9", "latin1")))] },
    "café",
  ],
  ["text of two bytes each", { records: [box(atom(0x0fa0, wide("Ōba")))] }, "Ōba"],
  ["paragraphs and lines end lines", { records: [box(...text("a\rb\vc"))] }, "a\nb\nc"],
  [
    "shapes are on their own lines",
    { records: [group(box(...text("a")), box(...text("b")))] },
    "a\nb",
  ],
  [
    "shapes in groups in groups",
    { records: [group(group(box(...text("a"))), box(...text("b")))] },
    "a\nb",
  ],
  [
    "the outline stands where the drawing refers to it",
    {
      outline: ["Title", "Body"],
      records: [box(atom(0x0f9e, longs(1))), box(...text("Box")), box(atom(0x0f9e, longs(0)))],
    },
    "Body\nBox\nTitle",
  ],
  ["a reference to nothing", { outline: ["a"], records: [box(atom(0x0f9e, longs(9)))] }, ""],
  [
    "the place of a number is no text",
    { records: [box(...text("*")), box(...text("* a"))] },
    "* a",
  ],
  [
    "names of fonts and sounds are no text",
    { records: [container(0x07d5, [string("Arial")])] },
    "",
  ],
  [
    "a record that is longer than the slide",
    { records: [box(...text("a")), longs(0xfa00000, 999)] },
    "a",
  ],
])("%s", (_, content, expected) => {
  expect(said([content])).toEqual([slide(1, expected)]);
});

describe("tables", () => {
  const cell = (left: number, top: number, content: string): Buffer =>
    container(0xf004, [
      atom(0xf00f, longs(left, top, left + 9, top + 9)),
      container(0xf00d, text(content)),
    ]);
  const head = (property: number, value: number): Buffer =>
    container(0xf004, [
      atom(
        0xf122,
        Buffer.concat([Buffer.from([property & 255, property >> 8]), longs(value)]),
        1,
        3,
      ),
    ]);
  const cells = [
    cell(10, 0, "07700\v900123"),
    cell(0, 10, "Quill"),
    cell(0, 0, "Fenn"),
    cell(10, 10, "none"),
  ];

  test.each<[situation: string, shapes: readonly Buffer[], expected: string]>([
    [
      "cells at one height make a row",
      [head(0x039f, 1), ...cells],
      "Fenn\t07700 900123\nQuill\tnone",
    ],
    ["a group that is no table", [head(0x039f, 0), ...cells], "07700\n900123\nQuill\nFenn\nnone"],
    [
      "a group with another property",
      [head(0x0380, 1), ...cells],
      "07700\n900123\nQuill\nFenn\nnone",
    ],
    ["a table without cells", [head(0x039f, 1)], ""],
  ])("%s", (_, shapes, expected) => {
    expect(said([{ records: [group(...shapes)] }])).toEqual([slide(1, expected)]);
  });
});

describe("what is not seen", () => {
  test.each<[situation: string, flags: number, hidden: string | undefined]>([
    ["a hidden slide", 4, "hidden-slide"],
    ["a hidden slide with a timer", 5, "hidden-slide"],
    ["a slide with a timer", 1, undefined],
    ["a slide with sound", 0x18, undefined],
  ])("%s", (_, flags, hidden) => {
    const { parts, hidden: things } = read([
      {},
      { records: [slideInfo(flags), box(...text("a\rb"))] },
    ]);
    expect(parts.map((part) => part.hidden)).toEqual([undefined, hidden]);
    expect(things).toEqual(hidden === undefined ? [] : [{ kind: hidden, place: "2", count: 2 }]);
  });

  test("notes", () => {
    const slides = [{}, { notes: [box(...text("Ask Bo\rFenn"))] }, { notes: [box(...text("*"))] }];
    expect(said(slides)).toEqual([
      slide(1, ""),
      slide(2, ""),
      slide(3, ""),
      ["notes", "2", "Ask Bo\nFenn", "notes"],
    ]);
    expect(read(slides).hidden).toEqual([{ kind: "notes", place: "", count: 1 }]);
  });

  test("comments", () => {
    const tags = container(0x1388, [
      container(0x138a, [container(0x138b, [comment("Ada Quill", "Who?"), comment("", "Bo")])]),
    ]);
    const slides = [{ records: [tags, box(...text("a"))] }];
    expect(said(slides)).toEqual([
      slide(1, "a"),
      ["notes", "1", "Ada Quill: Who?\nBo", "comments"],
    ]);
    expect(read(slides).hidden).toEqual([{ kind: "comments", place: "1", count: 2 }]);
  });

  test("slides as they were before the last save are not read", () => {
    const earlier = { 0: slideOf([box(...text("Old"))]) };
    expect(said([{ records: [box(...text("New"))] }], { earlier })).toEqual([slide(1, "New")]);
  });
});

test("what is at the foot is told once", () => {
  const slides = [
    { records: [margins("Force")] },
    { records: [margins("Force")] },
    { records: [margins("Unit")] },
  ];
  const document = [margins("All slides", 3), margins("All notes", 4)];
  expect(said(slides, { document })).toEqual([
    slide(1, ""),
    slide(2, ""),
    slide(3, ""),
    ["margin", "", "All slides\nForce\nUnit", undefined],
  ]);
});

describe("files in slides", () => {
  const file = Buffer.from("name,phone");
  const object = (part: number): Buffer =>
    container(0x0fcc, [
      atom(0x0fc3, longs(1, 0, 1, 3, part, 0)),
      string("Sheet", 1),
      string("Excel.Sheet.8", 2),
    ]);
  const document = [container(0x0409, [object(100)])];
  const packed = Buffer.concat([longs(file.length), deflateSync(file)]);

  test.each<[situation: string, part: Buffer]>([
    ["as they are", atom(0x1011, file)],
    ["packed", atom(0x1011, packed, 1)],
  ])("%s", (_, part) => {
    const { files, hidden } = read([{}], { document, parts: [part] });
    expect(files).toMatchObject([
      { name: "Excel.Sheet.8", document: { parts: [{ text: "name,phone" }] } },
    ]);
    expect(hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
  });

  test("one that unpacks to more than is allowed is cut", () => {
    const open = pptOf([{}], { document, parts: [atom(0x1011, packed, 1)] });
    const { files, troubles } = readPpt(open, readingOf({ entryBytes: 4 }));
    expect(files).toMatchObject([{ document: { parts: [{ text: "name" }] } }]);
    expect(troubles).toEqual(["too-large"]);
  });

  test("one that is not there is damaged", () => {
    expect(read([{}], { document })).toMatchObject({ files: [], troubles: ["damaged"] });
  });
});

describe("what cannot be read", () => {
  const slides = [{ records: [box(...text("One"))] }, { records: [box(...text("Two"))] }];

  test("an encrypted presentation", () => {
    expect(read(slides, { token: 0xf3d1c4df })).toMatchObject({
      parts: [],
      troubles: ["encrypted"],
    });
  });

  test("without its list, slides come as they lie in the file", () => {
    expect(said(slides, { isListLost: true })).toEqual([slide(1, "One"), slide(2, "Two")]);
    expect(read(slides, { isListLost: true }).troubles).toEqual(["damaged"]);
  });

  test.each<[situation: string, streams: Readonly<Record<string, Uint8Array>>]>([
    ["a presentation of PowerPoint 95", { "PowerPoint Document": Buffer.alloc(200) }],
    ["no slides at all", { "Current User": Buffer.alloc(20) }],
  ])("%s", (_, streams) => {
    expect(readPpt(compoundOf(streams), readingOf())).toMatchObject({
      parts: [],
      troubles: ["no-reader"],
    });
  });

  test("a slide that is listed often is read once", () => {
    const atoms = Array.from({ length: 500 }, () => atom(0x03f3, longs(10, 0, 0, 256, 0)));
    const document = [container(0x0ff0, atoms, 0)];
    expect(said(slides, { document })).toEqual([slide(1, "One"), slide(2, "Two")]);
  });

  test("records nested without end", () => {
    let nested = box(...text("deep"));
    for (let depth = 0; depth < 5000; depth += 1) {
      nested = container(0xf003, [nested]);
    }
    expect(said([{ records: [nested, box(...text("a"))] }])).toEqual([slide(1, "a")]);
  });

  test("what there is no time for", () => {
    const many = Array.from({ length: 9000 }, () => box(...text("a")));
    const { troubles } = readPpt(pptOf([{ records: many }]), readingOf({ hasTime: () => false }));
    expect(troubles).toEqual(["out-of-time"]);
  });
});

test("bytes changed at random cost no more than a moment", () => {
  const file = pptOf([
    { outline: ["a"], records: [group(box(...text("b")))], notes: [box(...text("c"))] },
  ]);
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 0x7fffffff);
  for (let round = 0; round < 500; round += 1) {
    const bytes = Buffer.from(file.stream("PowerPoint Document")!);
    bytes[random() % bytes.length] = random() & 255;
    bytes[random() % bytes.length] = random() & 255;
    const broken = compoundOf({
      "PowerPoint Document": bytes,
      "Current User": file.stream("Current User")!,
    });
    expect(readPpt(broken, readingOf()).format).toBe("presentation");
  }
});
