import { nhsNumber } from "../../../../src/core/content/detectors/nhs-number";
import { keys, sure } from "./seen";

/** Nine digits with the right tenth, or none where that would be 10. */
function withCheckDigit(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return (check < 10 && `${nine}${check}`) || "";
}

describe("nhs-number", () => {
  test.each<[situation: string, text: string]>([
    ["a valid number with nothing that names it", "Ref 999 123 4578"],
    ["a wrong check digit", "NHS 943 476 5918"],
    ["another wrong check digit", "NHS 999 000 0017"],
    ["a remainder that has no check digit", "NHS 123 456 7890"],
    ["the same digit ten times", "NHS 0000000000, NHS 4444444444"],
    ["nine digits", "NHS 999 123 457"],
    ["eleven digits", "NHS 99912345781"],
    ["groups set apart in two ways", "NHS 999-123 4578"],
    ["part of a longer reference", "NHS ref 12-999-123-4578"],
    ["a word too far away", `NHS ${"and so on ".repeat(7)}999 123 4578`],
    ["a concert", "tickets for the gig 999 123 4578"],
    ["part of a word", "the machine 999 123 4578"],
  ])("does not see %s", (_situation, text) => {
    expect(keys(nhsNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in groups", "NHS no 999 123 4578", "9991234578"],
    ["with hyphens", "patient 999-888-7771", "9998887771"],
    ["in one word", "NHS number 9990000018.", "9990000018"],
    ["before its word", "943 476 5919 (NHS)", "9434765919"],
    ["of Scotland", "CHI: 401-023-2137", "4010232137"],
    ["of Northern Ireland", "H&C no. 9990000018", "9990000018"],
    ["of Northern Ireland in full", "Health and Care number 999 000 0018", "9990000018"],
    ["in Welsh", "Rhif y GIG: 999 000 0018", "9990000018"],
    ["over the end of a line", "NHS 999 123\n4578", "9991234578"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keys(nhsNumber, text)).toEqual([key]);
  });

  test("is never sure", () => {
    expect(sure(nhsNumber, "NHS 999 123 4578")).toEqual([]);
  });

  test("takes every right check digit and no other", () => {
    for (let nine = 400000000; nine < 999999999; nine += 7654321) {
      const right = withCheckDigit(`${nine}`);
      for (let last = 0; last < 10; last += 1) {
        const number = `${nine}${last}`;
        expect(keys(nhsNumber, `NHS ${number}`)).toEqual((number === right && [number]) || []);
      }
    }
  });

  test.each(["NHS no", "NHS #", "CHI number", "H&C No.", "Patient NHS number", "Rhif GIG"])(
    "knows a column %s",
    (head) => {
      expect(nhsNumber.column?.test(head)).toBe(true);
    },
  );

  test.each(["NHS trust", "Ward", "Number"])("does not know a column %s", (head) => {
    expect(nhsNumber.column?.test(head)).toBe(false);
  });
});
