import { collarNumber } from "../../../../src/core/content/detectors/collar-number";
import { keys, sure } from "./seen";

describe("collar-number", () => {
  test.each<[situation: string, text: string]>([
    ["a number with no rank", "9001, room 1234, in 2024"],
    ["a rank further off", "Sgt Exampleton saw 1234 people"],
    ["a computer", "a pc 4000 and an rdc 1234"],
    ["a console", "PS5, PS 4"],
    ["a longer number", "PC 1234567"],
    ["a vehicle registration", "PC12 ABC"],
    ["a number with a price", "PCSO £1234"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(collarNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of a constable", "PC 9999 Exampleton", "9999"],
    ["without its space", "PC9999", "9999"],
    ["of a detective", "seen by DC 123", "123"],
    ["of few digits", "PS 45", "45"],
    ["of a community support officer", "PCSO 9001", "9001"],
    ["of a sergeant", "Sgt 1234 Madeup", "1234"],
    ["of an inspector", "Insp 123", "123"],
    ["with the letters of a borough", "PC 123AB", "123AB"],
    ["behind a label", "collar no 9001", "9001"],
    ["of a warrant", "Warrant number 123456", "123456"],
    ["in Welsh", "Rhingyll 1234", "1234"],
  ])("sees one %s", (_situation, text, key) => {
    expect(keys(collarNumber, text)).toEqual([key]);
  });

  test("counts an officer once, whatever the rank", () => {
    expect(new Set(keys(collarNumber, "PC 9001, DC 9001, PC9001, Sgt 9001")).size).toBe(1);
  });

  test.each<[head: string, isOne: boolean]>([
    ["Collar no", true],
    ["Collar number", true],
    ["Warrant No.", true],
    ["Shoulder number", true],
    ["Collar", true],
    ["Warrant", true],
    ["Officer", false],
    ["Force", false],
  ])("below %s: %s", (head, isOne) => {
    expect(collarNumber.column?.test(head)).toBe(isOne);
  });
});
