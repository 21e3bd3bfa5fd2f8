import { nationalInsurance } from "../../../../src/core/content/detectors/national-insurance";
import { counted, keys, sure } from "./seen";

describe("national-insurance", () => {
  test.each<[situation: string, text: string]>([
    ["the example that is never given out", "NI QQ123456C"],
    ["a prefix that is never given out", "NI BG123612A"],
    ["a second letter that is never used", "NI AO123456C"],
    ["first letters that are never used", "NI UV 98 76 54 B"],
    ["a last letter after D", "NI AB123456E"],
    ["a last letter after D, set apart", "NI AB 12 34 56 E"],
    ["no last letter and no word", "part AB123456"],
    ["a prefix for administrative use and no word", "ref PP123456A"],
    ["a field of a log", "user=alan id=AB123456C"],
    ["numbers of parts", "Part no. CA-123456-B; part SK 12 34 56 A; batch LA 20 24 12 A"],
    ["a number inside a longer one", "XAB123456C, AB123456C7, AB123456C_1"],
    ["seven digits", "NI AB1234567C"],
    ["five digits", "NI AB12345C"],
    ["a price in small letters", "sold at 10 20 30 a piece"],
    ["a vehicle registration", "NI AB12 ABC"],
    ["a local part", "AB123456C@post.example"],
    ["letters on the line before", "AB\n123456"],
    ["a temporary number and no word", "12A34567"],
  ])("does not see %s", (_situation, text) => {
    expect(counted(nationalInsurance, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in one word", "AB123456C", "AB123456C 2"],
    ["in pairs", "AA 12 34 56 B", "AA 12 34 56 B 2"],
    ["in a sentence", "His is YZ 61 48 68 B, I think", "YZ 61 48 68 B 2"],
    ["with hyphens", "AB-12-34-56-C", "AB-12-34-56-C 2"],
    ["with full stops", "AB.12.34.56.C", "AB.12.34.56.C 2"],
    ["in small letters", "ab123456c", "ab123456c 2"],
    ["over the end of a line", "AB 12 34\n56 C", "AB 12 34\n56 C 2"],
    ["in a cell behind an order", "order,AB123456C", "AB123456C 2"],
    ["with digits together", "AB 123456 C", "AB 123456 C 2"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(nationalInsurance, text)).toEqual([seen]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["without its last letter", "NI no: AB 12 34 56", "AB123456"],
    ["for administrative use", "NINO PP123456A", "PP123456"],
    ["in a field that names it", "nino=AB123456C", "AB123456"],
    ["with a word in Welsh", "Yswiriant gwladol: AB123456", "AB123456"],
    ["before its word", "AB123456 (N.I.)", "AB123456"],
    ["that is temporary", "National Insurance 12A34567", "12A34567"],
    ["in small letters with spaces it does not know", "NI ab 12 34 56 c, NI ab123456c", "AB123456"],
  ])("counts one %s where a word names it", (_situation, text, key) => {
    expect(keys(nationalInsurance, text)).toEqual([key]);
  });

  test.each([
    "NI",
    "N.I.",
    "NI No.",
    "NINO",
    "National Insurance Number",
    "Nat Ins no",
    "Rhif yswiriant gwladol",
  ])("knows a column %s", (head) => {
    expect(nationalInsurance.column?.test(head)).toBe(true);
  });

  test("does not take a column of other insurance", () => {
    expect(nationalInsurance.column?.test("Insurance")).toBe(false);
  });

  test.each(["qq 12 34 56 c", "AB123456", "12 A3 45 67"])("takes %s in its column", (value) => {
    expect(nationalInsurance.loose?.test(value)).toBe(true);
  });
});
