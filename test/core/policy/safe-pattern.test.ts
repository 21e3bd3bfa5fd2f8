import fc from "fast-check";

import { readPattern } from "../../../src/core/policy/pattern-reader";
import { safePattern } from "../../../src/core/policy/safe-pattern";

const asList = (count: number) => Array.from({ length: count }, (_one, at) => `x${at}`).join("|");

describe("safePattern", () => {
  test.each<[situation: string, pattern: string, matched: string, unmatched: string]>([
    ["digits and slashes", "\\d{2}/\\d{5}/\\d{2}", "63/12345/25", "63-12345-25"],
    ["counts from and to", "\\d{10,11}", "2512345678", "251234567"],
    ["what may be left out", "[A-Z]{2}\\d{2}[-/]?\\d{4}", "MK25/1234", "MK25//1234"],
    ["lower case of what is written large", "NICHE-\\d{4}", "niche-1234", "NICHE-123"],
    ["a group that counts", "(?:\\d\\d/){2}\\d\\d", "01/02/25", "01/25"],
    ["a group with a plain bracket", "(CR|OC)\\d{3}", "OC123", "CO123"],
    ["alternatives without a group", "A\\d{3}|B\\d{2}", "B12", "C12"],
    ["an alternative that is empty", "A(?:|B)C", "AC", "AB"],
    ["a group that is empty", "A()B", "AB", "A B"],
    ["signs with a backslash", "\\(\\d\\)\\.\\*\\+\\[\\]", "(1).*+[]", "(1)"],
    ["ends of words", "\\bMK\\d\\b", "MK1", "MK12"],
    ["a class of signs", "1[-/.()+*?^$|{}]2", "1?2", "1_2"],
    ["a class with its own brackets", "1[\\]\\\\[]2", "1]2", "1-2"],
    ["a class that leaves out", "1[^\\d\\s]2", "1x2", "132"],
    ["a minus at the end of a class", "1[a\\d-]2", "1-2", "1/2"],
    ["a range of signs", "1[!-/]2", "1#2", "1:2"],
    ["a caret inside a class", "1[a^]2", "1^2", "1b2"],
    ["any character", "A.B", "A-B", "A\nB"],
    ["Welsh letters", "tŷ \\d{2}", "TŶ 12", "TY 12"],
    ["a zero of something", "AB{0}C", "AC", "ABC"],
    ["a count written with zeros", "A{002}", "AA", "A"],
    ["the longest pattern", "7".repeat(200), "7".repeat(200), "7".repeat(199)],
    ["the longest match", "\\d{200}", "7".repeat(200), "7".repeat(199)],
  ])("takes %s", (_situation, text, matched, unmatched) => {
    const pattern = safePattern(text);
    expect(pattern).toEqual(new RegExp(text, "gi"));
    expect(matched.match(pattern as RegExp)).toEqual([matched]);
    expect(unmatched.match(pattern as RegExp)).toBeNull();
  });

  test.each<[situation: string, pattern: string, rest: string]>([
    ["a star", "AB*", "*"],
    ["a plus", "\\d+/\\d", "+/\\d"],
    ["a plus in a group that repeats", "(a+)+", "+)+"],
    ["a star behind alternatives", "(a|a)*", "*"],
    ["a count without an end", "\\d{2,}", "{2,}"],
    ["a count without a beginning", "\\d{,2}", "{,2}"],
    ["a count from more to less", "\\d{3,2}", "{3,2}"],
    ["a count of a thousand", "\\d{1000}", "{1000}"],
    ["a count of a count", "\\d{2}{3}", "{3}"],
    ["a lazy count", "\\d{2,3}?x", "?x"],
    ["a lazy question mark in a group", "(a??b)", "?b)"],
    ["a count of nothing", "?a", "?a"],
    ["a count of the end of a word", "\\b{2}a", "{2}a"],
    ["a count that opens a group", "({2}a)", "{2}a)"],
    ["a word that may end or not", "a\\b?", "?"],
    ["a look ahead", "a(?=b)", "?=b)"],
    ["a look behind", "(?<=b)a", "?<=b)a"],
    ["a group with a name", "(?<a>b)", "?<a>b)"],
    ["a reference back", "(a)\\1", "\\1"],
    ["a character by its number", "\\x41", "\\x41"],
    ["a property of characters", "\\p{L}", "\\p{L}"],
    ["what is no end of a word", "a\\B", "\\B"],
    ["the start of the text", "^a", "^a"],
    ["the end of the text", "a$", "$"],
    ["a backslash at the end", "a\\", "\\"],
    ["a group that is not closed", "a(b", ""],
    ["one in another", "a(b|(c", ""],
    ["a group that is not opened", "ab)", ")"],
    ["a class that is not closed", "a[bc", "[bc"],
    ["a class that is not opened", "a]", "]"],
    ["an empty class", "a[]", "[]"],
    ["a class that leaves out nothing", "a[^]", "[^]"],
    ["a range from more to less", "[z-a]", "[z-a]"],
    ["a range of escapes from more to less", "[\\]-\\[]", "[\\]-\\[]"],
    ["a range from a class", "[\\d-x]", "[\\d-x]"],
    ["a backspace", "[\\b]", "[\\b]"],
    ["a curly bracket without a backslash", "a}", "}"],
  ])("refuses %s, and shows the rest from there", (_situation, text, rest) => {
    expect(safePattern(text)).toEqual({ fault: "unreadable", rest });
  });

  test.each<[situation: string, pattern: string]>([
    ["no text", ""],
    ["what may be left out", "\\d{0,3}"],
    ["an alternative that is empty", "\\d|"],
    ["the end of a word alone", "\\b"],
    ["none of something", "(?:abc){0}"],
  ])("refuses what could match where nothing stands: %s", (_situation, text) => {
    expect(safePattern(text)).toEqual({ fault: "empty" });
  });

  test.each<[situation: string, pattern: string]>([
    ["counts in counts", "(\\d{1,50}){1,50}"],
    ["counts in counts in counts", "(((\\d{1,9}){1,9}){1,9}){1,9}"],
    ["beyond what a number can hold", "((((a|b){999}){999}){999}){999}(?:)"],
    ["counts after counts", "\\d{1,50}\\d{1,50}\\d{1,50}"],
    ["anything, then much of one thing", "a.{0,99}x{0,99}"],
    ["anything, then a long word", "a.{0,99}abcdefghijkl"],
    ["alternatives after alternatives", "(a|ab)(c|bcd)".repeat(8)],
    ["what may be left out, often", `${"a?".repeat(30)}${"a".repeat(30)}`],
    ["many alternatives before much", `(?:${asList(30)})\\d{40}`],
    ["a longer match than any reference", "\\d{201}"],
    ["one of several parts", "\\d{101}/\\d{99}"],
    ["a longer pattern than anybody reads", "7".repeat(201)],
    ["the same, none of it ever matched", `7(${"7".repeat(300)}){0}`],
  ])("refuses what costs too much: %s", (_situation, text) => {
    expect(safePattern(text)).toEqual({ fault: "costly" });
  });

  const pieces =
    "a b 1 - / \\ [ ] ( ) (?: { } {2} {1,3} {3,1} , | ^ $ . * + ? = ! < \\d \\b \\B \\1 \\u";
  const anyPattern = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...pieces.split(" "), " ", "\n", "ŷ", "😀"))
      .map((some) => some.join("")),
    fc
      .string({ unit: fc.constantFrom("^", "-", "\\", "]", "d", "s", "b", "z", "!", "A", "9") })
      .map((members) => `[${members}]`),
  );

  test("compiles all that it takes, and throws at nothing", () => {
    const takeOrSay = (text: string) => {
      const pattern = safePattern(text);
      return pattern instanceof RegExp || typeof pattern.fault === "string";
    };
    fc.assert(fc.property(anyPattern, takeOrSay), { numRuns: 5_000 });
  });

  test("never takes what matches the empty text", () => {
    const matchesText = (text: string, mail: string) => {
      const pattern = safePattern(text);
      return !(pattern instanceof RegExp) || !mail.match(pattern)?.includes("");
    };
    fc.assert(
      fc.property(
        anyPattern,
        fc.string({ unit: fc.constantFrom("a", "b", "1", "-", " ") }),
        matchesText,
      ),
    );
  });

  test.each<[situation: string, pattern: string, hostile: string]>([
    ["two counts", "\\d{1,20}\\d{1,20}x", "1"],
    ["a count in a count", "(?:\\d{1,4}){1,4}x", "1"],
    ["anything before a letter", ".{1,180}x", " "],
    ["alternatives of one text", "(?:a|a|a|a){4}b", "a"],
    ["what may be left out", "(?:a?){7}aaab", "a"],
    ["what begins anywhere", "\\b(?:\\w{2}-){1,60}x", "ab-"],
  ])("takes time in proportion to the text: %s", (_situation, text, hostile) => {
    const pattern = safePattern(text) as RegExp;
    expect(pattern).toBeInstanceOf(RegExp);
    const short = timeOf(pattern, hostile.repeat(12_500 / hostile.length));
    const long = timeOf(pattern, hostile.repeat(100_000 / hostile.length));
    expect(long / short).toBeLessThan(24); // 8 where it is linear, 64 where it is quadratic.
  });
});

describe("readPattern", () => {
  const cost = (ways: number, steps: number, least: number, most: number) => {
    return { ways, steps, least, most };
  };

  test.each<[pattern: string, expected: ReturnType<typeof cost>]>([
    ["", cost(1, 0, 0, 0)],
    ["a", cost(1, 1, 1, 1)],
    ["\\b", cost(1, 1, 0, 0)],
    ["ab[cd]\\d", cost(1, 4, 4, 4)],
    ["a?", cost(2, 1, 0, 1)],
    ["a?b", cost(2, 3, 1, 2)],
    ["a{3}", cost(1, 3, 3, 3)],
    ["a{0}", cost(1, 0, 0, 0)],
    ["a{2,5}", cost(4, 5, 2, 5)],
    ["a{1,3}b{1,2}c", cost(6, 15, 3, 6)],
    ["a|bc", cost(2, 3, 1, 2)],
    ["(?:a|bc){2}", cost(4, 9, 2, 4)],
    ["(?:a|bc){0,2}", cost(7, 9, 0, 4)],
    ["(?:a{1,2}){1,2}b", cost(6, 12, 2, 5)],
  ])("tells what %s costs at one place", (pattern, expected) => {
    expect(readPattern(pattern, 0)).toEqual({ cost: expected, end: pattern.length });
  });
});

/** The quicker of two, since what else the machine does only ever adds. */
function timeOf(pattern: RegExp, text: string): number {
  const times = [1, 2].map(() => {
    const from = performance.now();
    text.replace(pattern, "");
    return performance.now() - from;
  });
  return Math.max(0.2, Math.min(...times));
}
