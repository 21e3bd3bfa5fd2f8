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
