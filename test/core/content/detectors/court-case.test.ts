import { courtCase } from "../../../../src/core/content/detectors/court-case";
import { counted } from "./seen";

describe("court-case", () => {
  test.each<[situation: string, text: string]>([
    ["no word", "97/1234/123456A, T20241234"],
    ["a letter that is never used", "Court case 97/1234/123456I"],
    ["no letter", "Court case 97/1234/123456"],
    ["a year of another century", "Crown Court T18991234"],
    ["another letter for the Crown Court", "Crown Court B20241234"],
    ["nine digits", "Crown Court T202412345"],
    ["a date of a hearing", "court on 12/03/2026"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(courtCase, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of a magistrates' court", "Court case 97/1234/123456A", "97/1234/123456A"],
    ["for trial in the Crown Court", "Mockbury Crown Court, T20241234", "T20241234"],
    ["for sentence", "case S20241234", "S20241234"],
    ["on appeal", "A20241234 for trial", "A20241234"],
    ["in Welsh", "Llys y Goron T20241234", "T20241234"],
  ])("counts one %s", (_situation, text, seen) => {
    expect(counted(courtCase, text)).toEqual([seen]);
  });

  test.each<[head: string, isOne: boolean]>([
    ["Court case no", true],
    ["Case number", true],
    ["Crown Court ref", true],
    ["Case", false],
    ["Court", false],
  ])("below %s: %s", (head, isOne) => {
    expect(courtCase.column?.test(head)).toBe(isOne);
  });
});
