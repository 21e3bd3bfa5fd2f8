import { keysIn } from "../reading";

describe("national-insurance", () => {
  test.each<[situation: string, text: string]>([
    ["the example that is never given out", "NI QQ123456C"],
    ["a prefix that is never given out", "NI BG123612A"],
    ["a second letter that is never used", "NI AO123456C"],
    ["first letters that are never used", "NI UV 98 76 54 B"],
    ["a last letter after D", "NI AB123456E"],
    ["no last letter and no label", "part AB123456"],
    ["a prefix for administrative use and no label", "ref PP123456A"],
    ["a field of a log", "user=alan id=AB123456C"],
    ["numbers of parts", "Part no. CA-123456-B; part SK 12 34 56 A; batch LA 20 24 12 A"],
    ["a number inside a longer one", "XAB123456C, AB123456C7"],
    ["seven digits", "NI AB1234567C"],
    ["a price in lower case", "sold at 10 20 30 a piece"],
    ["a vehicle registration", "AB12 ABC"],
    ["a local part", "AB123456C@post.example"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "national-insurance")).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in one word", "AB123456C", "AB123456"],
    ["in pairs", "AA 12 34 56 B", "AA123456"],
    ["in a sentence", "His is YZ 61 48 68 B, I think", "YZ614868"],
    ["with hyphens", "AB-12-34-56-C", "AB123456"],
    ["with full stops", "AB.12.34.56.C", "AB123456"],
    ["in lower case", "ab123456c", "AB123456"],
    ["without its last letter, with a label", "NI no: AB 12 34 56", "AB123456"],
    ["for administrative use, with a label", "NINO PP123456A", "PP123456"],
    ["in a field that names it", "nino=AB123456C", "AB123456"],
    ["with a label in Welsh", "Yswiriant gwladol: AB123456", "AB123456"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text, "national-insurance")).toEqual([key]);
  });
});
