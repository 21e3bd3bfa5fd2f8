import { linesOf } from "../../../src/core/content/lines";

describe("linesOf", () => {
  test.each<[situation: string, text: string, lines: string[]]>([
    ["an empty text", "", []],
    ["white space alone", " \n\t\n", []],
    ["a line", "a", ["apart a"]],
    ["white space around", "  a b \t\n c", ["apart a b", "none c"]],
    ["an empty line", "a\n \nb", ["apart a", "blank b"]],
    ["two empty lines", "a\n\n\nb\nc", ["apart a", "apart b", "none c"]],
    ["a rule", "a\n---\nb", ["apart a", "apart b"]],
    ["a rule inside a table", "a\n+--+--+\nb", ["apart a", "none b"]],
    ["the mark of a signature", "a\n-- \nb", ["apart a", "none --", "none b"]],
    ["a rule with bars inside a table", "a\n|----|----|\nb", ["apart a", "none b"]],
    ["a rule of each sign", "a\n==\n__\n**\n##\n~~\n: :\nb", ["apart a", "apart b"]],
    ["a sign alone", "a\n-\nb", ["apart a", "none -", "none b"]],
    ["another message", "a\fb", ["apart a", "apart b"]],
    ["a bullet", "a\n- b", ["apart a", "none - b"]],
  ])("parts %s", (_situation, text, lines) => {
    expect(linesOf(text).map(({ start, end, gap }) => `${gap} ${text.slice(start, end)}`)).toEqual(
      lines,
    );
  });
});
