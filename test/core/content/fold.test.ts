import fc from "fast-check";

import { fold } from "../../../src/core/content/fold";

describe("fold", () => {
  test.each<[situation: string, given: string, read: string]>([
    ["an ordinary text", "Ring 01632 960123.\r\n\tYes", "Ring 01632 960123.\r\n\tYes"],
    ["an accent", "Siân Ŵyn", "Siân Ŵyn"],
    ["no-break and thin spaces", "SA31\u00a02PF\u2009x", "SA31 2PF x"],
    ["hyphens of all lengths", "1‑2–3—4−5", "1-2-3-4-5"],
    ["full-width characters", "ＡＢ１２", "AB12"],
    ["digits of other scripts", "٠١٢ ۳۴ ०१", "012 34 01"],
    ["mathematical digits", "𝟘𝟙 𝟿", "01 9"],
    ["other pairs of code units", "😀🟠", "😀🟠"],
    ["Cyrillic and Greek letters", "АВ12 ΝΡ19", "AB12 NP19"],
    ["characters of no width", "A\u200bB\u00ad1\ufeff2", "AB12"],
    ["old line ends", "a\rb\u2028c", "a\nb\nc"],
    ["lines to write on", "Name: __Alan__", "Name:   Alan  "],
    ["letters that look like no other", "ΓΔΛ ДЖЛ", "ΓΔΛ ДЖЛ"],
    ["letters beside those that look like others", "΄Ψ Ѕї ц", "΄Ψ Sї ц"],
    ["every full-width sign", "！＠［｛～", "!@[{~"],
    ["the last digits of other scripts", "٩ ۹ ९", "9 9 9"],
    ["every style of mathematical digits", "𝟎𝟗 𝟘𝟡 𝟢𝟫 𝟬𝟵 𝟶𝟿", "09 09 09 09 09"],
    ["one low line", "a_b", "a_b"],
    ["two low lines", "a__b", "a  b"],
    ["quote marks behind white space", "\t> a\nb", "   a\fb"],
    ["quote marks set apart", "> > a\n> b", "    a\f  b"],
    ["quote marks below a text", "a\n> b", "a\f  b"],
    ["an empty line among quote marks", "> a\n>\n> b", "  a\n \n  b"],
    ["a comparison", "a > b\nc", "a > b\nc"],
    ["an arrow further on", "> a\nb > c", "  a\fb > c"],
    ["quote marks", "> a\n>> b\n> c", "  a\f   b\f  c"],
  ])("reads %s", (_situation, given, read) => {
    expect(fold(given).text).toBe(read);
  });

  test("knows where each character stood", () => {
    const given = "> A\u200b𝟙\u00adB\u00a0\n> c";
    const { text, originOf } = fold(given);
    const found = Array.from("A1Bc", (character) =>
      given.charAt(originOf(text.indexOf(character))),
    );
    expect(found).toEqual(["A", "\udfd9", "B", "c"]);
  });

  test.each<[letters: string, read: string]>([
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ЅІЈАВЕКМНОРСТХ", "SIJABEKMHOPCTX"],
    ["аеорсухі", "aeopcyxi"],
  ])("reads each of %s as the letter that it looks like", (letters, read) => {
    expect(fold(letters).text).toBe(read);
  });

  test.each<[kind: string, code: number, read: string]>([
    ...[0xa0, 0x1680, 0x2000, 0x200a, 0x202f, 0x205f, 0x3000].map(
      (code): [string, number, string] => ["a space", code, "a b"],
    ),
    ...[0x2010, 0x2015, 0x2212].map((code): [string, number, string] => ["a hyphen", code, "a-b"]),
    ...[0x0b, 0x0d, 0x85, 0x2028, 0x2029].map((code): [string, number, string] => [
      "the end of a line",
      code,
      "a\nb",
    ]),
    ...[
      0xad, 0x034f, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0xfe00, 0xfe0f, 0xfeff,
    ].map((code): [string, number, string] => ["nothing", code, "ab"]),
    ...[0xa1, 0x2016, 0x2027, 0x2030, 0x2065, 0x200b + 0x100].map(
      (code): [string, number, string] => ["itself", code, `a${String.fromCharCode(code)}b`],
    ),
  ])("reads as %s the character %i", (_kind, code, read) => {
    const given = `a${String.fromCharCode(code)}b`;
    expect(fold(given).text).toBe(read);
    expect(given.charAt(fold(given).originOf(read.length - 1))).toBe("b");
  });

  const piece = fc.constantFrom(
    "a",
    "1",
    " ",
    "\n",
    "> ",
    "\u200b",
    "\u00ad",
    "\u00a0",
    "𝟘",
    "😀",
    "Ａ",
  );

  test("keeps the order, and reaches no further than the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const given = pieces.join("");
        const { text, originOf } = fold(given);
        const origins = Array.from({ length: text.length + 1 }, (_, at) => originOf(at));
        expect(origins).toEqual([...origins].sort((a, b) => a - b));
        expect(new Set(origins).size).toBe(origins.length);
        expect(origins.at(-1)).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
