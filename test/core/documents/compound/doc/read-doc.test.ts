import { readDoc } from "../../../../../src/core/documents/compound/doc/read-doc";
import type { ReadDocument } from "../../../../../src/core/documents/document";
import { compoundOf, longs, readingOf } from "../streams";
import {
  deleted,
  docOf,
  type DocOptions,
  hidden,
  inserted,
  inTable,
  on,
  rowEnd,
  type Run,
  special,
} from "./doc-builder";

const read = (runs: readonly Run[], options?: DocOptions): ReadDocument =>
  readDoc(docOf(runs, options), readingOf());

const textOf = (runs: readonly Run[], options?: DocOptions): string | undefined =>
  read(runs, options).parts.find(({ kind, hidden: why }) => kind === "text" && why === undefined)
    ?.text;

const cell = (text: string): Run => ({ text: `${text}\x07`, paragraph: inTable });
const endOfRow: Run = { text: "\x07", paragraph: rowEnd };

test.each<[situation: string, runs: readonly Run[], text: string]>([
  ["paragraphs end lines", [{ text: "Ada Quill\rBo Fenn\r" }], "Ada Quill\nBo Fenn"],
  [
    "bytes are of Windows' western alphabet",
    [{ text: "caf\xe9 \x80 5\r", isNarrow: true }],
    "café € 5",
  ],
  ["pieces follow one another", [{ text: "Ōba " }, { text: "Fenn\r", isNarrow: true }], "Ōba Fenn"],
  ["breaks of lines and pages end lines", [{ text: "a\vb\fc\x0ed\r" }], "a\nb\nc\nd"],
  ["a tab stays a tab", [{ text: "Name:\tFenn\r" }], "Name:\tFenn"],
  ["a hyphen that does not break is one", [{ text: "01632\x1e960\x1f123\r" }], "01632-960123"],
  ["pictures and notes are no characters", [{ text: "a\x01\x02\x05b\x08\r" }], "ab"],
  ["a symbol is no bracket", [{ text: "(", character: special }, { text: "c)\r" }], "c)"],
  ["a bracket is one", [{ text: "(" }, { text: "c)\r", character: on(0x0835) }], "(c)"],
])("%s", (_, runs, text) => {
  expect(textOf(runs)).toBe(text);
});

describe("tables", () => {
  test.each<[situation: string, runs: readonly Run[], text: string]>([
    [
      "cells of a row have tabs between",
      [cell("Fenn"), cell("07700 900123"), endOfRow, cell("Quill"), cell("07700 900456"), endOfRow],
      "Fenn\t07700 900123\nQuill\t07700 900456",
    ],
    [
      "empty cells keep their place",
      [cell("a"), cell(""), cell(""), cell("d"), endOfRow],
      "a\t\t\td",
    ],
    [
      "paragraphs in a cell stay in the row",
      [cell("1 High St\rAnytown"), cell("b"), endOfRow],
      "1 High St Anytown\tb",
    ],
    ["tabs in a cell are no cells", [cell("a\tb"), cell("c"), endOfRow], "a b\tc"],
    ["a frame of one cell keeps its lines", [cell("a\rb"), endOfRow], "a\nb"],
    [
      "a table in a frame is a table",
      [
        { text: "a\r", paragraph: [...inTable, ...on(0x244b)] },
        { text: "b\r", paragraph: [...inTable, ...on(0x244b)] },
        { text: "\r", paragraph: [...inTable, ...on(0x244b), ...on(0x244c)] },
        cell(""),
        endOfRow,
      ],
      "a\tb",
    ],
    [
      "text behind a table is on its own line",
      [cell("a"), cell("b"), endOfRow, { text: "c\r" }],
      "a\tb\nc",
    ],
    ["a row that is cut off is a row", [cell("a"), cell("b")], "a\tb"],
  ])("%s", (_, runs, text) => {
    expect(textOf(runs)?.trim()).toBe(text);
  });

  test("the end of a row may be noted in another stream", () => {
    const long = [0x46, 0x66, 4, 0, 0, 0];
    const data = Buffer.concat([longs(0), Buffer.from([6, 0, ...rowEnd])]);
    const rows = [
      cell("a"),
      cell("b"),
      { text: "\x07", paragraph: long },
      cell("c"),
      cell("d"),
      endOfRow,
    ];
    expect(textOf(rows, { data })).toBe("a\tb\nc\td");
  });
});

describe("fields", () => {
  const field = (text: string): Run[] =>
    Array.from(text, (one) => ({ text: one, ...(one < " " && { character: special }) }));

  test.each<[situation: string, runs: readonly Run[], text: string]>([
    [
      "the instruction is left out",
      field("to \x13LINK\x14Fenn\x15.").concat({ text: "\r" }),
      "to Fenn.",
    ],
    ["fields lie in fields", field("\x13IF \x13X\x14y\x15\x14z\x15!"), "z!"],
    ["a field without a result says nothing", field("a\x13XE\x15b"), "ab"],
    ["a field that never ends is text", field("a\x13bc"), "abc"],
    ["what is not noted as a field is none", [{ text: "a\x13bc\x14d\x15" }], "abcd"],
    ["an end without a beginning is passed over", field("a\x15b\x14c"), "abc"],
  ])("%s", (_, runs, text) => {
    expect(textOf(runs)).toBe(text);
  });
});

describe("what is not seen", () => {
  test.each<
    [
      situation: string,
      runs: readonly Run[],
      shown: string,
      kind: string,
      text: string,
      count: number,
    ]
  >([
    [
      "hidden text",
      [{ text: "See " }, { text: "Bo Fenn", character: hidden }, { text: " me\r" }],
      "See  me",
      "hidden-text",
      "Bo Fenn",
      1,
    ],
    [
      "hidden against its style",
      [{ text: "See " }, { text: "Fenn", character: on(0x083c, 0x81) }, { text: ".\r" }],
      "See .",
      "hidden-text",
      "Fenn",
      1,
    ],
    [
      "two hidden passages",
      [
        { text: "x", character: hidden },
        { text: "a" },
        { text: "y\rz", character: hidden },
        { text: "b\r" },
      ],
      "a\nb",
      "hidden-text",
      "x\ny\nz",
      2,
    ],
    [
      "a hidden row",
      [
        { text: "Fenn\x07", paragraph: inTable, character: hidden },
        { text: "07700 900123\x07", paragraph: inTable, character: hidden },
        endOfRow,
        { text: "seen\r" },
      ],
      "seen",
      "hidden-text",
      "Fenn\t07700 900123",
      1,
    ],
    [
      "a deletion",
      [
        { text: "Ada" },
        { text: " Quill", character: [...on(0x0835), ...deleted] },
        { text: " said\r" },
      ],
      "Ada said",
      "deleted-text",
      "Quill",
      1,
    ],
    [
      "hidden and deleted",
      [
        { text: "Ada" },
        { text: " Quill", character: [...hidden, ...deleted] },
        { text: " said\r" },
      ],
      "Ada said",
      "deleted-text",
      "Quill",
      1,
    ],
    [
      "a piece that is deleted as a whole",
      [{ text: "Ada" }, { text: " Quill", piece: 0x0182 }, { text: " said\r" }],
      "Ada said",
      "deleted-text",
      "Quill",
      1,
    ],
  ])("%s", (_, runs, shown, kind, text, count) => {
    const { parts, hidden: things } = read(runs);
    expect(parts.map((part) => [part.hidden, part.text.trim()])).toEqual([
      [undefined, shown],
      [kind, text],
    ]);
    expect(things).toEqual([{ kind, place: "", count }]);
  });

  test("an insertion is seen, and counted", () => {
    const runs = [{ text: "Ada" }, { text: " Quill", character: inserted }, { text: " said\r" }];
    const { parts, hidden: things } = read(runs);
    expect(parts.map(({ text }) => text)).toEqual(["Ada Quill said"]);
    expect(things).toEqual([{ kind: "inserted-text", place: "", count: 1 }]);
  });

  test("a piece may refer to what is noted of it", () => {
    const runs = [{ text: "Ada" }, { text: " Quill", piece: 1 }, { text: " said\r" }];
    expect(textOf(runs, { longPieces: hidden })).toBe("Ada said");
  });

  test.each<[situation: string, character: readonly number[]]>([
    ["bold", on(0x0835)],
    ["not hidden", on(0x083c, 0)],
    ["as its style", on(0x083c, 0x80)],
    ["hidden on the web only", on(0x0811)],
    ["hidden, and shown after that", [...hidden, ...on(0x083c, 0)]],
    ["something long that looks hidden", [0x09, 0xca, 3, ...hidden]],
  ])("%s is seen", (_, character) => {
    const { parts, hidden: things } = read([{ text: "Fenn", character }, { text: ".\r" }]);
    expect([parts.length, parts[0]?.text, things]).toEqual([1, "Fenn.", []]);
  });
});

test("stories", () => {
  const stories = {
    1: [{ text: "\x02 Foot\r" }],
    2: [{ text: "Head\r" }],
    5: [{ text: "End\r" }],
    6: [{ text: "Box\r" }],
    7: [{ text: "On head\r" }],
  };
  const { parts } = read([{ text: "Main\r" }], { stories });
  expect(parts.map(({ kind, text, hidden: why }) => [kind, text.trim(), why])).toEqual([
    ["text", "Main\nBox", undefined],
    ["notes", "Foot\nEnd", undefined],
    ["margin", "Head\nOn head", undefined],
  ]);
});

test("comments come with their authors", () => {
  const stories = { 4: [{ text: "\x05Who is he?\r\x05A witness\r" }] };
  const comments = { authors: ["Ada Quill", "Bo Fenn"], lengths: [12, 11] };
  const { parts, hidden: things } = read([{ text: "Main\r" }], { stories, comments });
  expect(parts[1]).toMatchObject({
    kind: "notes",
    hidden: "comments",
    text: "Ada Quill: Who is he?\nBo Fenn: A witness",
    rows: 2,
  });
  expect(things).toEqual([{ kind: "comments", place: "", count: 2 }]);
});

test("a long text is cut, and counted to its end", () => {
  const { parts } = readDoc(docOf([{ text: "one\rtwo\rthree\r" }]), readingOf({ partText: 5 }));
  expect(parts).toEqual([{ kind: "text", name: "", text: "one\nt", rows: 3, isCut: true }]);
});

describe("what cannot be read", () => {
  const main: readonly Run[] = [{ text: "Bo Fenn\r" }];

  test("an encrypted document", () => {
    expect(read(main, { flags: 0x0100 })).toMatchObject({ parts: [], troubles: ["encrypted"] });
  });

  test("a document of pictures", () => {
    expect(read([{ text: "\x01\r" }])).toMatchObject({ parts: [], troubles: ["only-pictures"] });
  });

  test("an empty document is no trouble", () => {
    expect(read([{ text: "\r" }])).toMatchObject({ parts: [], troubles: [] });
  });

  test("what is no document", () => {
    const file = compoundOf({ WordDocument: Buffer.from("hello") });
    expect(readDoc(file, readingOf())).toMatchObject({ parts: [], troubles: ["no-reader"] });
  });

  test("a document without its tables", () => {
    const document = docOf(main).stream("WordDocument")!;
    const read97 = readDoc(compoundOf({ WordDocument: document }), readingOf());
    expect(read97.troubles).toEqual(["damaged"]);
  });

  test("what there is no time for", () => {
    const long = [{ text: "Bo Fenn\r".repeat(20000) }];
    const { parts, troubles } = readDoc(docOf(long), readingOf({ hasTime: () => false }));
    expect([parts[0]!.rows, troubles]).toEqual([4096, ["out-of-time"]]);
  });

  test("the table may be the other one", () => {
    const file = docOf(main);
    const renamed = compoundOf({
      WordDocument: file.stream("WordDocument")!,
      "0Table": file.stream("1Table")!,
    });
    expect(readDoc(renamed, readingOf()).parts[0]?.text).toBe("Bo Fenn");
  });
});

test("Word 95 keeps text as it is, and rows end with an empty cell", () => {
  const text = "Fenn\rAda\x0707700 900123\x07\x07Bo\x0707700 900456\x07\x07\x13PAGE\x14end\x15\r";
  const document = Buffer.alloc(0x300 + text.length);
  document.writeUInt16LE(0xa5dc, 0);
  document.writeUInt16LE(104, 2);
  longs(0x300, document.length).copy(document, 0x18);
  longs(text.length).copy(document, 0x34);
  document.write(text, 0x300, "latin1");
  const { parts } = readDoc(compoundOf({ WordDocument: document }), readingOf());
  expect(parts[0]?.text).toBe("Fenn\nAda\t07700 900123\nBo\t07700 900456\nend");
});

test("bytes changed at random cost no more than a moment", () => {
  const file = docOf([
    cell("Fenn"),
    cell("07700 900123"),
    endOfRow,
    { text: "x", character: hidden },
  ]);
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 0x7fffffff);
  for (let round = 0; round < 500; round += 1) {
    const [document, table] = ["WordDocument", "1Table"].map((name) =>
      Buffer.from(file.stream(name)!),
    );
    for (const bytes of [document!, table!]) {
      bytes[random() % bytes.length] = random() & 255;
      bytes[random() % Math.min(bytes.length, 0x300)] = random() & 255;
    }
    const broken = compoundOf({ WordDocument: document!, "1Table": table! });
    expect(readDoc(broken, readingOf()).format).toBe("word-document");
  }
});
