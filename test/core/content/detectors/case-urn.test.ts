import { caseUrn } from "../../../../src/core/content/detectors/case-urn";
import { counted, keys, sure } from "./seen";

describe("case-urn", () => {
  test.each<[situation: string, text: string]>([
    ["a force that is reserved", "URN 29AA1234525"],
    ["a year to come", "URN 63AA1234599"],
    ["twelve characters", "URN 63AA12345255"],
    ["no word", "Products: 63AA1234525, 63/AA/12345/25"],
    ["a unit that begins with a digit", "URN 631A1234525"],
    ["strokes in some places only", "URN 63/AA/1234525"],
    ["a word in another paragraph, far off", `URN${" and so on".repeat(7)} 63AA1234525`],
    ["a date", "URN of 12/03/2026"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(caseUrn, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in one word", "URN 63AA1234525", "63AA1234525"],
    ["with strokes", "URN: 63/AA/12345/25", "63/AA/12345/25"],
    ["with hyphens", "PTI-URN 63-AA-12345-25", "63-AA-12345-25"],
    ["of the Metropolitan Police", "CPS case no 01ZD0300108", "01ZD0300108"],
    ["of a unit with a digit", "the URN is 63A11234525.", "63A11234525"],
    ["of a unit with a digit and strokes", "URN 63/A1/12345/25", "63/A1/12345/25"],
    ["of a unit with a digit and hyphens", "URN 63-A1-12345-25", "63-A1-12345-25"],
    ["in Welsh", "achos 63AA1234525", "63AA1234525"],
    ["before its word", "63AA1234525 (URN)", "63AA1234525"],
  ])("counts one %s", (_situation, text, seen) => {
    expect(counted(caseUrn, text)).toEqual([seen]);
  });

  test("is never sure of one by its shape", () => {
    expect(sure(caseUrn, "URN 63AA1234525")).toEqual([]);
  });

  test("knows a number by both spellings", () => {
    expect(keys(caseUrn, "URN 63AA1234525, 63/aa/12345/25")).toEqual([
      "63AA1234525",
      "63AA1234525",
    ]);
  });

  test.each<[head: string]>([["URN"], ["Case URN"], ["PTI URN"], ["Unique reference number"]])(
    "stands below %s",
    (head) => {
      expect(caseUrn.column?.test(head)).toBe(true);
    },
  );
});
