import { croNumber } from "../../../../src/core/content/detectors/cro-number";
import { sure } from "./seen";

describe("cro-number", () => {
  test.each<[situation: string, text: string]>([
    ["a wrong letter", "CRO 85227/65G"],
    ["another wrong letter", "CRO 123456/99A"],
    ["a wrong letter of a short file", "CRO SF99/123456A"],
    ["a letter that is never used", "CRO 123456/99I"],
    ["a flat", "Flat 1/12A, 12/34B"],
    ["a date", "12/03A, 123/03/99"],
    ["seven digits", "CRO 1234567/99L"],
    ["part of a longer code", "REF-123456/99LX, X123456/99L"],
    ["another letter for the file", "SG99/123456L"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(croNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in full", "CRO 123456/99L", "123456/99L 2"],
    ["with zeros", "000001/99W", "000001/99W 2"],
    ["without zeros", "(65656/91H)", "65656/91H 2"],
    ["of a short file", "SF99/123456L", "SF99/123456L 2"],
    ["of a short file without zeros", "SF83/50058Z", "SF83/50058Z 2"],
    ["in small letters", "cro sf83/50058z", "sf83/50058z 2"],
  ])("sees one %s", (_situation, text, seen) => {
    expect(sure(croNumber, text)).toEqual([seen]);
  });

  test("has one right letter for a number", () => {
    const right = "ABCDEFGHJKLMNPQRTUVWXYZ".split("").filter((letter) => {
      return sure(croNumber, `123456/99${letter}`).length > 0;
    });
    expect(right).toEqual(["L"]);
  });

  test.each<[head: string]>([["CRO"], ["CRO No"], ["CRO number"], ["CRO no."]])(
    "stands below %s",
    (head) => {
      expect(croNumber.column?.test(head)).toBe(true);
    },
  );

  test.each<[value: string, isOne: boolean]>([
    ["12/98A", true],
    ["123456 99 L", true],
    ["SF 99 123456L", true],
    ["unknown", false],
  ])("there takes %s: %s", (value, isOne) => {
    expect(croNumber.loose?.test(value)).toBe(isOne);
  });
});
