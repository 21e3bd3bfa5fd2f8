import { vehicle } from "../../../../src/core/content/detectors/vehicle";
import { counted, sure } from "./seen";

describe("vehicle", () => {
  test.each<[situation: string, text: string]>([
    ["a half-year to come", "car AB30 ABC"],
    ["a September to come", "car AB80 ABC"],
    ["the half-years before the first", "car AA01 AAA, car AA50 AAA, car AA00 AAA"],
    ["a first letter that is never used", "car IB51 ABC"],
    ["a last letter that is never used", "car AB51 AIB"],
    ["an older style that nothing names", "A123 BCD, ABC123D, Q123 ABC"],
    ["a Northern Irish style that nothing names", "XIZ1234, AZ 1234"],
    ["a dateless style", "the car at ABC 123, the car of 1 ABC"],
    ["small letters that nothing names", "see bd51 smr"],
    ["a form and the word behind it", "MG11 FOR THE FILE, PC12 AND PC13"],
    ["a date in capitals", "ON 12 MAY, BY 15 DEC"],
    ["a postcode", "SA31 2PF"],
    ["part of a longer code", "XBD51 SMR, BD51 SMRX"],
    ["a code with no I or Z", "car REF1234"],
    ["a word inside another", "the carpet A123 BCD"],
  ])("does not see %s", (_situation, text) => {
    expect(counted(vehicle, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of September 2001", "BD51 SMR", "BD51 SMR 2"],
    ["of 2019", "a black AA19 AAA.", "AA19 AAA 2"],
    ["in one word", "BD51SMR", "BD51SMR 2"],
    ["with a hyphen", "BD51-SMR", "BD51-SMR 2"],
    ["over the end of a line", "BD51\nSMR", "BD51\nSMR 2"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(vehicle, text)).toEqual([seen]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of the prefix style", "reg A123 BCD", "A123 BCD"],
    ["of the suffix style", "vehicle ABC123D", "ABC123D"],
    ["of Northern Ireland", "VRM XIZ1234", "XIZ1234"],
    ["of Northern Ireland, old", "plate AZ 1234", "AZ 1234"],
    ["of unknown age", "index Q123 ABC", "Q123 ABC"],
    ["of a diplomat", "car 123D456", "123D456"],
    ["in small letters", "his car, bd51 smr", "bd51 smr"],
    ["with two gaps", "VRM BD 51 SMR", "BD 51 SMR"],
    ["before its word", "A123 BCD (vehicle)", "A123 BCD"],
    ["in Welsh", "cerbyd A123 BCD", "A123 BCD"],
  ])("counts one %s where a word names it", (_situation, text, seen) => {
    expect(counted(vehicle, text)).toEqual([seen]);
    expect(sure(vehicle, text)).toEqual([]);
  });

  test.each([
    "VRM",
    "Reg",
    "Reg no.",
    "Vehicle registration",
    "Registration number",
    "Index",
    "Rhif cofrestru",
  ])("knows a column %s", (head) => {
    expect(vehicle.column?.test(head)).toBe(true);
  });

  test.each<[value: string, isPlate: boolean]>([
    ["ABC 123", true],
    ["1 ABC", true],
    ["123 D 456", false],
    ["Corsa", false],
    ["2 cars, one red", false],
  ])("takes %s in its column: %s", (value, isPlate) => {
    expect(vehicle.loose?.test(value)).toBe(isPlate);
  });
});
