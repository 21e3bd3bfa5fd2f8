import {
  openPackage,
  type OfficePackage,
} from "../../../../src/core/documents/office-xml/office-package";
import { openArchive } from "../../../../src/core/documents/zip/archive";
import { packageOf, reading, relations } from "./packages";

function opened(parts: Readonly<Record<string, string>>): OfficePackage {
  return openPackage(openArchive(packageOf(parts), reading()));
}

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString();

describe("part", () => {
  it.each([
    ["as it is spelt", "word/document.xml", "word/document.xml"],
    ["in another case", "Word/Document.xml", "word/document.xml"],
    ["with a slash first", "word/document.xml", "/word/document.xml"],
    ["with a slash first in the archive", "/word/document.xml", "word/document.xml"],
    ["with backslashes in the archive", "word\\document.xml", "word/document.xml"],
    ["by way of its folder's folder", "word/document.xml", "word/media/../document.xml"],
    ["by way of its own folder", "word/document.xml", "./word/./document.xml"],
    ["out of the package and back", "word/document.xml", "../../word/document.xml"],
    ["with a space escaped", "word/my document.xml", "word/my%20document.xml"],
  ])("is found %s", (_, name, asked) => {
    expect(textOf(opened({ [name]: "<x/>" }).part(asked))).toBe("<x/>");
  });

  it.each([
    ["another folder", "xl/document.xml"],
    ["only the end of its name", "document.xml"],
    ["nothing", ""],
    ["a property of all objects", "constructor"],
  ])("is not found by %s", (_, asked) => {
    expect(opened({ "word/document.xml": "<x/>" }).part(asked)).toBeUndefined();
  });

  it("says once what went wrong with the parts", () => {
    const pack = openPackage(
      openArchive(
        packageOf({ "a.xml": "x".repeat(9), "b.xml": "x".repeat(9) }),
        reading({ entryBytes: 4 }),
      ),
    );
    expect(pack.troubles).toEqual([]);
    expect(textOf(pack.part("a.xml"))).toBe("xxxx");
    pack.part("b.xml");
    expect(pack.troubles).toEqual(["too-large"]);
  });
});

describe("related", () => {
  const part = "word/document.xml";
  const list = (rels: string): OfficePackage => opened({ "word/_rels/document.xml.rels": rels });

  it.each([
    ["beside it", "styles.xml", "word/styles.xml"],
    ["below it", "media/image1.png", "word/media/image1.png"],
    ["from the root", "/word/styles.xml", "word/styles.xml"],
    ["above it", "../customXml/item1.xml", "customXml/item1.xml"],
    ["with backslashes", "..\\customXml\\item1.xml", "customXml/item1.xml"],
  ])("resolves a target %s", (_, target, expected) => {
    const rels = relations([["styles", target]]);
    expect(list(rels).related(part, "styles")).toEqual([
      { id: "rId1", type: "styles", target: expected },
    ]);
  });

  it("knows types of the strict form", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    expect(
      list(relations([["styles", "styles.xml"]], strict)).related(part, "styles"),
    ).toHaveLength(1);
  });

  it("tells types apart", () => {
    const pack = list(
      relations([
        ["header", "h.xml"],
        ["footer", "f.xml"],
        ["header", "h2.xml"],
      ]),
    );
    expect(pack.related(part, "header").map(({ id }) => id)).toEqual(["rId1", "rId3"]);
    expect(pack.related(part, "head")).toEqual([]);
  });

  it("leaves out what lies outside the package", () => {
    const rels = relations([["hyperlink", 'http://example.org" TargetMode="External']]);
    expect(list(rels).related(part, "hyperlink")).toEqual([]);
  });

  it("is empty for a part that refers to nothing", () => {
    expect(opened({ [part]: "<x/>" }).related(part, "styles")).toEqual([]);
  });
});

describe("mainPart", () => {
  it.each([
    ["what the package says", relations([["officeDocument", "word/odd.xml"]]), "word/odd.xml"],
    [
      "what it says with a slash first",
      relations([["officeDocument", "/word/odd.xml"]]),
      "word/odd.xml",
    ],
    ["the usual part where it says nothing", "", "word/document.xml"],
    [
      "the usual part where what it says is not there",
      relations([["officeDocument", "gone.xml"]]),
      "word/document.xml",
    ],
  ])("is %s", (_, rels, expected) => {
    const pack = opened({
      "_rels/.rels": rels,
      "word/document.xml": "<x/>",
      "word/odd.xml": "<x/>",
    });
    expect(pack.mainPart).toBe(expected);
  });

  it("is none in another archive", () => {
    expect(
      opened({ "notes/document.xml": "<x/>", "xl/styles.xml": "<x/>" }).mainPart,
    ).toBeUndefined();
  });
});
