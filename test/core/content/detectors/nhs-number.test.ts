import { keysIn } from "../reading";

describe("nhs-number", () => {
  test("reads every line below a label for several", () => {
    const numbers = Array.from({ length: 12 }, () => "999 123 4578").join("\n");
    expect(keysIn(`NHS numbers:\n${numbers}`, "nhs-number")).toHaveLength(12);
  });

  test.each<[situation: string, text: string]>([
    ["a valid number with nothing that names it", "Ref 999 123 4578"],
    ["a wrong check digit", "NHS 943 476 5918"],
    ["another wrong check digit", "NHS 999 000 0017"],
    ["a remainder that has no check digit", "NHS 123 456 7890"],
    ["the same digit ten times", "NHS 0000000000"],
    ["nine digits", "NHS 999 123 457"],
    ["eleven digits", "NHS 99912345781"],
    ["groups set apart in two ways", "NHS 999-123 4578"],
    ["part of a longer reference", "NHS ref 12-999-123-4578"],
    ["an American telephone number of a hospital", "The hospital, phone 999-888-7771"],
    ["a label in another paragraph, far above", "NHS\n\n\nOrder 999 123 4578"],
    ["a label too far away", `NHS ${"and so on ".repeat(7)}999 123 4578`],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "nhs-number")).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["in groups", "NHS no 999 123 4578", "9991234578"],
    ["with hyphens", "patient 999-888-7771", "9998887771"],
    ["in one word", "NHS number 9990000018.", "9990000018"],
    ["before its label", "943 476 5919 (NHS)", "9434765919"],
    ["of Scotland", "CHI: 401-023-2137", "4010232137"],
    ["with spaces that do not break", "NHS 999\u00a0123\u00a04578", "9991234578"],
    ["in full width", "NHS ９９９１２３４５７８", "9991234578"],
    ["in a column with a sign", "Name,NHS #,Ward\nAlan,9991234578,3", "9991234578"],
    ["in its column", "Name,NHS no,Ward\nAlan,9991234578,3", "9991234578"],
  ])("reads one %s", (_situation, text, key) => {
    expect(keysIn(text, "nhs-number")).toEqual([key]);
  });
});
