import { readMsg } from "../../../../../src/core/documents/compound/msg/read-msg";
import type { ReadDocument } from "../../../../../src/core/documents/document";
import { compoundOf, longs, readingOf } from "../streams";
import { type MsgOptions, msgStreams, type Properties } from "./msg-builder";

const read = (properties: Properties, options?: MsgOptions, depth?: number): ReadDocument =>
  readMsg(compoundOf(msgStreams(properties, options)), readingOf({}, depth));

const textOf = (properties: Properties, options?: MsgOptions): string | undefined =>
  read(properties, options).parts[0]?.text;

/** Rich text that is not packed. */
const unpacked = (text: string): Buffer =>
  Buffer.concat([longs(text.length + 12, text.length, 0x414c454d, 0), Buffer.from(text)]);

test("a message begins with who writes to whom about what", () => {
  const properties = {
    "0037": "Visit",
    "0042": "Ada Quill",
    "5D02": "ada.quill@example.org",
    "1000": "At 10.\r\nBo",
  };
  const recipients = [
    { 3001: "Bo Fenn", "39FE": "bo@example.org", "0C15": 1 },
    { 3001: "Cy Dale", 3003: "/O=FORCE/CN=CYDALE", "0C15": 2 },
    { 3001: "di@example.org", "39FE": "di@example.org", "0C15": 1 },
    { 3003: "ed@example.org", "0C15": 3 },
  ];
  expect(read(properties, { recipients }).parts).toEqual([
    {
      kind: "message",
      name: "Visit",
      text: "From: Ada Quill <ada.quill@example.org>\nTo: Bo Fenn <bo@example.org>; di@example.org\nCc: Cy Dale\nBcc: ed@example.org\nSubject: Visit\n\nAt 10.\nBo",
      rows: 7,
      isCut: false,
    },
  ]);
});

test.each<[situation: string, properties: Properties, text: string, options?: MsgOptions]>([
  ["whoever sends for another stands behind them", { "0042": "Ada", "0C1A": "Bo" }, "From: Ada"],
  ["whoever sends alone", { "0C1A": "Bo", "5D01": "bo@example.org" }, "From: Bo <bo@example.org>"],
  ["an address of Exchange is left out", { "0C1A": "Bo", "0C1F": "/O=FORCE/CN=BO" }, "From: Bo"],
  ["an address in the other place", { "0C1F": "bo@example.org" }, "From: bo@example.org"],
  [
    "text in Windows' western alphabet",
    { "1000": "caf\xe9 \x93x\x94" },
    "café “x”",
    { isNarrow: true },
  ],
  ["text in Windows' Cyrillic", { "1000": "\xc4\xe0", "3FFD": 1251 }, "Да", { isNarrow: true }],
  [
    "text in UTF-8",
    { "1000": Buffer.from("é–").toString("latin1"), "3FFD": 65001 },
    "é–",
    { isNarrow: true },
  ],
  ["a text that ends with a zero", { "1000": "Fenn\0" }, "Fenn"],
  ["HTML in bytes", { "1013": Buffer.from("<p>caf\u00e9</p>") }, "café"],
  ["HTML as text", { "1013": "<b>Ō</b>ba" }, "Ōba"],
  [
    "rows of a table, rather than plain text",
    { "1000": "a\r\nb", "1013": "<table><tr><td>a<td>b</table>" },
    "a\tb",
  ],
  ["plain text where the HTML is empty", { "1000": "a", "1013": "<p> </p>" }, "a"],
  [
    "rich text where there is nothing else",
    { "1009": unpacked("{\\rtf1 Fenn\\par Bo}") },
    "Fenn\nBo",
  ],
  ["rich text is not read beside another", { "1000": "a", "1009": unpacked("{\\rtf1 b}") }, "a"],
  ["an empty message says nothing", {}, ""],
])("%s", (_, properties, text, options = {}) => {
  expect(textOf(properties, options)).toBe(text);
});

test("what HTML hides is hidden text", () => {
  const { parts, hidden } = read({
    "1013": '<p>Hello</p><p style="display:none">Bo Fenn, 07700 900123</p>',
  });
  expect(parts.map((part) => [part.kind, part.hidden, part.text])).toEqual([
    ["message", undefined, "Hello"],
    ["text", "hidden-text", "Bo Fenn, 07700 900123"],
  ]);
  expect(hidden).toEqual([{ kind: "hidden-text", place: "", count: 1 }]);
});

describe("attachments", () => {
  const data = Buffer.from("abc");

  test.each<[situation: string, attachment: Properties, name: string]>([
    [
      "by their long names",
      { 3701: data, 3707: "Statement one.txt", 3704: "STATE~1.TXT" },
      "Statement one.txt",
    ],
    ["by their short names", { 3701: data, 3704: "A.TXT", 3001: "x" }, "A.TXT"],
    ["by what is shown", { 3701: data, 3001: "Picture" }, "Picture"],
    ["without any", { 3701: data }, ""],
  ])("%s", (_, attachment, name) => {
    const { files } = read({ "1000": "x" }, { attachments: [attachment] });
    expect(files).toMatchObject([{ name, document: { parts: [{ text: "abc" }] } }]);
  });

  test("one whose data is missing is damaged", () => {
    const { files } = read({ "1000": "x" }, { attachments: [{ 3707: "a.txt" }] });
    expect(files).toMatchObject([{ name: "a.txt", document: { troubles: ["damaged"] } }]);
  });

  test("no more than the limits allow", () => {
    const message = msgStreams(
      {},
      { attachments: [{ 3701: data }, { 3701: data }, { 3701: data }] },
    );
    const { files, troubles } = readMsg(compoundOf(message), readingOf({ entries: 2 }));
    expect([files.length, troubles]).toEqual([2, ["too-large"]]);
  });

  test("none when the time is over", () => {
    const message = msgStreams({}, { attachments: [{ 3701: data }] });
    const { files, troubles } = readMsg(compoundOf(message), readingOf({ hasTime: () => false }));
    expect([files, troubles]).toEqual([[], ["out-of-time"]]);
  });
});

describe("messages in messages", () => {
  const lowest = msgStreams(
    { "1000": "Third" },
    { head: 24, attachments: [{ 3701: Buffer.from("abc"), 3707: "a" }] },
  );
  const middle = msgStreams({ "0037": "Second" }, { head: 24, inner: { third: lowest } });
  const outer: MsgOptions = { inner: { second: middle } };

  const told = ({ parts, files, troubles }: ReadDocument): unknown => [
    parts.map(({ text }) => text),
    files.map(({ name, document }) => [name, told(document)]),
    troubles,
  ];

  test.each<[depth: number, expected: unknown]>([
    [
      3,
      [
        ["First"],
        [
          [
            "second",
            [["Subject: Second"], [["third", [["Third"], [["a", [["abc"], [], []]]], []]]], []],
          ],
        ],
        [],
      ],
    ],
    [
      2,
      [
        ["First"],
        [
          [
            "second",
            [
              ["Subject: Second"],
              [["third", [["Third"], [["a", [[], [], ["too-deep"]]]], []]]],
              [],
            ],
          ],
        ],
        [],
      ],
    ],
    [
      1,
      [["First"], [["second", [["Subject: Second"], [["third", [[], [], ["too-deep"]]]], []]]], []],
    ],
    [0, [["First"], [["second", [[], [], ["too-deep"]]]], []]],
  ])("%i levels are looked into", (depth, expected) => {
    expect(told(read({ "1000": "First" }, outer, depth))).toEqual(expected);
  });
});

describe("what is locked", () => {
  const attached = (name: string): MsgOptions => ({
    attachments: [{ 3701: Buffer.from("abc"), 3707: name }],
  });

  test.each<[situation: string, messageClass: string, name: string, troubles: readonly string[]]>([
    ["an encrypted message", "IPM.Note.SMIME", "smime.p7m", ["encrypted"]],
    ["a message with rights", "IPM.Note", "message.rpmsg", ["rights-managed"]],
    ["a message that is only signed", "IPM.Note.SMIME.MultipartSigned", "smime.p7m", []],
    ["a plain message that passes one on", "IPM.Note", "smime.p7m", []],
    ["an encrypted message that lost its content", "IPM.Note.SMIME", "notes.txt", []],
  ])("%s", (_, messageClass, name, troubles) => {
    const { parts, troubles: told } = read(
      { "001A": messageClass, "0037": "Visit" },
      attached(name),
    );
    expect([parts[0]?.text, told]).toEqual(["Subject: Visit", troubles]);
  });
});

test("a long text is cut, and counted to its end", () => {
  const message = compoundOf(msgStreams({ "1000": "one\r\ntwo\r\nthree" }));
  expect(readMsg(message, readingOf({ partText: 5 })).parts).toMatchObject([
    { text: "one\nt", rows: 3, isCut: true },
  ]);
});
