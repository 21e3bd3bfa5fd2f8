import { pncId } from "../../../../src/core/content/detectors/pnc-id";
import { counted, keys, sure } from "./seen";

describe("pnc-id", () => {
  test.each<[situation: string, text: string]>([
    ["a wrong letter and no word", "ref 2099/1234567A"],
    ["a letter that is never used", "PNC 2012/0052494O, 2001/0171310S"],
    ["a wrong letter and no stroke", "PNC ID 20230583843N"],
    ["a right letter, no stroke and no word", "20991234567B"],
    ["a flat", "Flat 12/3A, Flat 4/2B, 12/34b Station Road"],
    ["a date", "PNC check on 12/03/2026 and 1/4/26"],
    ["a year of another century", "PNC 1899/1234567B"],
    ["a serial number of eight digits", "PNC 2099/12345678B"],
    ["part of a longer code", "PNC X2099/1234567B, 2099/1234567BX"],
    ["a financial year", "PNC bureau, budget 2025/26"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(pncId, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in full", "2099/1234567B", "2099/1234567B 3"],
    ["with a serial number of zeros", "(2001/0000001Q)", "2001/0000001Q 3"],
    ["with a short year", "He is 02/73319Z.", "02/73319Z 3"],
    ["of few digits", "81/34U", "81/34U 2"],
    ["with a short year written long", "1981/0000034U", "1981/0000034U 3"],
    ["in small letters", "PNC 2099/1234567b", ""],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(pncId, text).join()).toBe(seen);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["with a wrong letter", "PNCID 2099/1234567A", "2099/1234567A"],
    ["in small letters", "pnc id: 2099/1234567b", "2099/1234567b"],
    ["with a name of a field", "PNC_ID=2099/1234567B", "2099/1234567B"],
    ["without its stroke", "PNC 20991234567B", "20991234567B"],
    ["without stroke and century", "PNC 991234567B", "991234567B"],
    ["in words", "on the Police National Computer as 12/3A", "12/3A"],
  ])("counts one %s by a word", (_situation, text, seen) => {
    expect(counted(pncId, text)).toEqual([seen]);
  });

  test("knows a number by any of its spellings", () => {
    const text = "PNC 81/34U, 1981/0000034U, 1981/34U, 19810000034U";
    expect(new Set(keys(pncId, text))).toEqual(new Set(["810000034U"]));
  });

  test("is sure of no number with one digit changed", () => {
    const right = "2099/1234567B";
    for (let at = 5; at < right.length - 1; at += 1) {
      const digit = (Number(right.charAt(at)) + 1) % 10;
      const text = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
      expect(sure(pncId, text)).toEqual([]);
    }
  });

  test.each(["PNC ID", "PNC", "PNC No.", "PNC number", "PNCID"])("stands below %s", (head) => {
    expect(pncId.column?.test(head)).toBe(true);
  });

  test.each<[value: string, isOne: boolean]>([
    ["2099 1234567B", true],
    ["99-1234567 B", true],
    ["12/3A", true],
    ["none", false],
    ["2099", false],
  ])("there takes %s: %s", (value, isOne) => {
    expect(pncId.loose?.test(value)).toBe(isOne);
  });
});
