import { arrestSummons } from "../../../../src/core/content/detectors/arrest-summons";
import { keys, sure } from "./seen";

describe("arrest-summons", () => {
  test.each<[situation: string, text: string]>([
    ["a wrong letter", "ASN 11/01ZD/01/448754L"],
    ["a letter that is never used", "ASN 11/01ZD/01/448754I"],
    ["nineteen characters", "ASN 1101ZD010000448754K"],
    ["twelve digits at the end", "ASN 11/01ZD/01/000000448754K"],
    ["strokes in some places only", "ASN 1101ZD/01/448754K"],
    ["a date", "arrested 11/01/2026, 12/03/75"],
    ["a path", "11/2024/01/7K"],
    ["part of a longer code", "11/01ZD/01/448754K7, X11/01ZD/01/448754K"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(arrestSummons, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["with strokes", "ASN 11/01ZD/01/448754K", "11/01ZD/01/448754K 2"],
    ["without strokes", "1101ZD0100000448754K", "1101ZD0100000448754K 2"],
    ["with digits only", "97/0000/00/123456K.", "97/0000/00/123456K 2"],
    ["with digits only and no strokes", "9700000000000123456K", "9700000000000123456K 2"],
    ["of the dummy series", "99/00NP/00/1T", "99/00NP/00/1T 2"],
    ["with a letter before the force", "11/C01ZD/01/448754K", "11/C01ZD/01/448754K 2"],
    ["with that letter and no strokes", "11C01ZD0100000448754K", "11C01ZD0100000448754K 2"],
    ["in small letters", "asn 11/01zd/01/448754k", "11/01zd/01/448754k 2"],
  ])("sees one %s", (_situation, text, seen) => {
    expect(sure(arrestSummons, text)).toEqual([seen]);
  });

  test("knows a number by any of its spellings", () => {
    const text = "11/01ZD/01/448754K, 1101ZD0100000448754K, 11/01ZD/01/00000448754K";
    expect(new Set(keys(arrestSummons, text))).toEqual(new Set(["1101ZD0100000448754K"]));
  });

  test.each<[head: string]>([
    ["ASN"],
    ["Arrest summons no."],
    ["Arrest/Summons Number"],
    ["A/S No"],
  ])("stands below %s", (head) => {
    expect(arrestSummons.column?.test(head)).toBe(true);
  });

  test("below it, takes one with spaces", () => {
    expect(arrestSummons.loose?.test("11 01ZD 01 448754K")).toBe(true);
  });
});
