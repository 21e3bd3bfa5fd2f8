import type { ReadDocument } from "../../../src/core/documents/document";
import {
  allParts,
  hiddenIn,
  partsIn,
  troublesIn,
} from "../../../src/core/documents/document-contents";
import { widestLimits } from "../../../src/core/documents/limits";
import { readFile } from "../../../src/core/documents/read-file";
import { packed } from "./zip/packed";

const file = (source: string | Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.from(source as string));
const zip = (name: string, bytes: string | Uint8Array): Uint8Array => packed([{ name, bytes }]);

describe("readFile", () => {
  test.each<[situation: string, bytes: Uint8Array, format: string, troubles: readonly string[]]>([
    ["an empty file", file(""), "text", []],
    ["a text", file("some words"), "text", []],
    ["a table", file("a,b,c\nd,e,f\n"), "table", []],
    ["a picture", file(Buffer.from("\xff\xd8\xff\xe0", "latin1")), "picture", []],
    [
      "an archive that is not read",
      file(Buffer.from("Rar!\x1a\x07", "latin1")),
      "archive",
      ["no-reader"],
    ],
    [
      "bytes of no kind",
      file(Buffer.from("\0\x01\x02\x03\x04".repeat(9), "latin1")),
      "unknown",
      ["no-reader"],
    ],
    ["PGP", file("-----BEGIN PGP MESSAGE-----\n"), "unknown", ["encrypted"]],
  ])("reads %s", (_situation, bytes, format, troubles) => {
    const document = readFile(bytes, widestLimits);
    expect([document.format, document.troubles]).toEqual([format, troubles]);
  });

  test.each<[situation: string, parts: Readonly<Record<string, string>>, format: string]>([
    ["a workbook", { "xl/workbook.xml": "<workbook/>" }, "workbook"],
    ["a workbook with other names", { "XL\\Workbook.xml": "<workbook/>" }, "workbook"],
    ["a document", { "word/document.xml": "<document/>" }, "word-document"],
    ["a presentation", { "ppt/presentation.xml": "<presentation/>" }, "presentation"],
    [
      "a file of LibreOffice",
      { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" },
      "word-document",
    ],
    ["files in a folder that is called so", { "my/xl/workbook.txt": "a" }, "archive"],
  ])("takes %s for what it is", (_situation, parts, format) => {
    const bytes = packed(
      Object.entries(parts).map(([name, content]) => ({ name, bytes: content })),
    );
    expect(readFile(bytes, widestLimits).format).toBe(format);
  });

  it("reads files in files as deep as it may, and says which lie deeper", () => {
    const nested = zip("1.zip", zip("2.zip", zip("3.zip", zip("4.txt", "deep"))));
    const document = readFile(nested, widestLimits);
    expect(partsIn(document)).toEqual([]);
    expect(troublesIn(document)).toEqual(["too-deep"]);
    const shallower = readFile(zip("1.zip", zip("2.txt", "words")), widestLimits);
    expect(allParts(shallower)).toMatchObject([
      { part: { text: "words" }, path: ["1.zip", "2.txt"] },
    ]);
    expect(troublesIn(readFile(zip("1.txt", "a"), { ...widestLimits, depth: 0 }))).toEqual([
      "too-deep",
    ]);
  });

  it("looks at a picture however deep it lies", () => {
    const picture = Buffer.from("\xff\xd8\xff\xe0", "latin1");
    const document = readFile(zip("a.jpg", picture), { ...widestLimits, depth: 0 });
    expect(troublesIn(document)).toEqual([]);
  });

  it("counts files in all archives together", () => {
    const inner = packed(["a", "b", "c"].map((name) => ({ name, bytes: "words" })));
    const both = packed([
      { name: "1.zip", bytes: inner },
      { name: "2.zip", bytes: inner },
    ]);
    expect(troublesIn(readFile(both, { ...widestLimits, entries: 8 }))).toEqual([]);
    expect(troublesIn(readFile(both, { ...widestLimits, entries: 6 }))).toEqual(["too-large"]);
  });

  it("says that a file was not read whose reader fails", () => {
    const hasTime = (): boolean => {
      throw new Error("as a reader might");
    };
    const document = readFile(file("a,b,c\n".repeat(600)), { ...widestLimits, hasTime });
    expect([document.format, document.troubles]).toEqual(["table", ["damaged"]]);
  });
});

describe("what is in a file and in the files in it", () => {
  const leaf: ReadDocument = {
    format: "text",
    parts: [],
    hidden: [{ kind: "comments", place: "", count: 2 }],
    files: [],
    troubles: ["damaged"],
  };

  it("is told in order, and each trouble once", () => {
    const hidden = [{ kind: "location" as const, place: "", count: 1 }];
    const outer = {
      ...leaf,
      hidden,
      files: [
        { name: "a", document: leaf },
        { name: "b", document: leaf },
      ],
    };
    expect(hiddenIn(outer).map(({ kind }) => kind)).toEqual(["location", "comments", "comments"]);
    expect(troublesIn(outer)).toEqual(["damaged"]);
  });
});
