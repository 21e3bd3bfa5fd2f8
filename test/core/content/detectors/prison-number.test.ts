import { prisonNumber } from "../../../../src/core/content/detectors/prison-number";
import { counted } from "./seen";

describe("prison-number", () => {
  test.each<[situation: string, text: string]>([
    ["no word", "A1234BC, X123456"],
    ["three digits", "NOMIS A123BC"],
    ["three letters behind", "NOMIS A1234BCD"],
    ["seven digits", "CRN X1234567"],
    ["two letters before", "CRN XY123456"],
    ["a word that only begins like it", "hmprevue A1234BC"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(prisonNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of a prisoner", "NOMIS A1234BC", "A1234BC"],
    ["with its old name", "NOMS no. A1234BC", "A1234BC"],
    ["by the prison", "He is at HMP Mockbury, A1234BC.", "A1234BC"],
    ["of probation", "CRN: X123456", "X123456"],
    ["in small letters", "prison no a1234bc", "a1234bc"],
    ["in Welsh", "rhif carcharor A1234BC", "A1234BC"],
  ])("counts one %s", (_situation, text, seen) => {
    expect(counted(prisonNumber, text)).toEqual([seen]);
  });

  test.each<[head: string, isOne: boolean]>([
    ["NOMIS ID", true],
    ["Prison number", true],
    ["CRN", true],
    ["Prison", true],
    ["Prison name", false],
  ])("below %s: %s", (head, isOne) => {
    expect(prisonNumber.column?.test(head)).toBe(isOne);
  });
});
