import { readRichText } from "../../../../src/core/documents/plain/read-rich-text";
import { read, textsOf } from "./readings";

const rtf = (body: string): Buffer => Buffer.from(`{\\rtf1\\ansi ${body}}`, "latin1");

describe("readRichText", () => {
  test.each<[situation: string, body: string, text: string]>([
    ["paragraphs", "one\\par two\\line three", "one\ntwo\nthree"],
    ["line ends of the source", "on\r\ne\\\r\ntwo", "one\ntwo"],
    ["escaped characters", "\\{a\\}\\\\b\\~c\\_d", "{a}\\b\u00a0c-d"],
    ["bytes in hexadecimal", "\\'c9ilis \\'80", "Éilis €"],
    ["Unicode with a spare character", "D\\u373?r \\u8217\\'92s", "Dŵr ’s"],
    ["Unicode with several", "\\uc2\\u373 xyr{\\uc0\\u373 r}", "ŵrŵr"],
    ["negative Unicode", "\\u-3913?", "\uf0b7"],
    ["two forms of a text", "{\\upr{plain}{\\*\\ud{\\u373?r}}}", "ŵr"],
    ["a font of another code page", "{\\fonttbl{\\f1\\fcharset238 A;}}\\f1\\'a3\\f0\\'a3", "Ł£"],
    ["the code page of the file", "\\ansicpg1251\\'cc\\'e8\\'f0", "Мир"],
    [
      "cells",
      "\\trowd\\pard\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row",
      "a\tb\nc\td",
    ],
    ["lines in a cell", "\\intbl a\\par b\\cell c\\cell\\row", "a b\tc"],
    ["a table with text around", "x\\par\\pard\\intbl a\\cell\\row\\pard y\\par", "x\na\ny"],
    ["what a field shows", "{\\field{\\*\\fldinst LINK q}{\\fldrslt shown}}", "shown"],
    ["a text box", "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt boxed}}}", "boxed"],
    ["tables of fonts and styles", "{\\fonttbl{\\f0 Arial;}}{\\stylesheet{Normal;}}a", "a"],
    ["groups that nobody need know", "{\\*\\generator Some 1;}{\\*\\newfangled b}a", "a"],
    ["pictures", "{\\pict\\wmetafile8 0123}a{\\pict\\bin4 }}}}}b", "ab"],
    ["bullets of a list", "{\\listtext\\tab *\\tab}item", "item"],
    ["hidden text switched off", "{\\v0 a}\\v\\plain b", "ab"],
    ["too many closing braces", "a}}}b", "ab"],
    ["a word that breaks off", "a\\u", "a\u0000"],
  ])("reads %s", (_situation, body, text) => {
    expect(textsOf(read(readRichText, rtf(body)))).toEqual({ text });
  });

  it("tells apart what is shown, and what is not", () => {
    const body =
      "{\\info{\\title Plan}{\\author Nia Sampleford}{\\operator admin}}{\\header top}" +
      "a{\\v b}c{\\deleted d}{\\revised e}{\\footnote f}{\\*\\atnauthor Q}{\\*\\annotation {g} h}";
    const document = read(readRichText, rtf(body));
    expect(textsOf(document)).toEqual({
      text: "ace",
      margin: "top",
      notes: "f",
      comments: "g h",
      "deleted-text": "d",
      "hidden-text": "b",
      "names-in-properties": "title\tPlan\nauthor\tNia Sampleford\noperator\tadmin",
    });
    expect(document.hidden).toEqual([
      { kind: "comments", place: "", count: 1 },
      { kind: "deleted-text", place: "", count: 1 },
      { kind: "hidden-text", place: "", count: 1 },
      { kind: "inserted-text", place: "", count: 1 },
      { kind: "names-in-properties", place: "", count: 1 },
    ]);
  });

  test.each<[situation: string, body: string, deleted: string]>([
    ["paragraphs", "{\\deleted a}\\par{\\deleted b}\\par c", "a\nb"],
    [
      "rows of a table",
      "\\intbl{\\deleted a}\\cell{\\deleted b}\\cell\\row\\intbl{\\deleted c}\\cell{\\deleted d}\\cell\\row\\intbl e\\cell\\row",
      "a\tb\nc\td",
    ],
    ["words with others between", "{\\deleted a}b{\\deleted c}", "a\nc"],
  ])("keeps %s apart that were deleted one after the other", (_situation, body, deleted) => {
    expect(textsOf(read(readRichText, rtf(body)))).toMatchObject({ "deleted-text": deleted });
  });

  it("reads a file in it", () => {
    const words = (text: string): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      return Buffer.concat([length, Buffer.from(text, "latin1")]);
    };
    const object = Buffer.concat([
      Buffer.from("0105000002000000", "hex"),
      ...["Excel.Sheet.8\0", "", "", "inner"].map(words),
    ]);
    const hex = object.toString("hex").replace(/(.{40})/g, "$1\r\n");
    const document = read(readRichText, rtf(`a{\\object{\\*\\objdata ${hex}}{\\result b}}`));
    expect(textsOf(document)).toEqual({ text: "ab" });
    expect(document.hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
    expect(document.files).toMatchObject([
      { name: "Excel.Sheet.8", document: { parts: [{ text: "inner" }] } },
    ]);
  });

  it("reads groups of any depth, and stops when time is over", () => {
    expect(read(readRichText, rtf("{".repeat(100_000) + "a")).parts).toMatchObject([{ text: "a" }]);
    const late = read(readRichText, rtf("\\par a".repeat(50_000)), { hasTime: () => false });
    expect(late.troubles).toEqual(["out-of-time"]);
  });
});
