import { propertyNumber } from "../../../../src/core/content/detectors/property-number";
import { counted, keys } from "./seen";

describe("property-number", () => {
  test.each<[situation: string, text: string]>([
    ["no word", "100012345678"],
    ["thirteen digits", "UPRN 1000123456789"],
    ["letters behind", "UPRN 100012345678A"],
    ["a number of a case", "URN 100012345678"],
    ["a house", "12 Station Road"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(propertyNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of a property", "UPRN 100012345678", "100012345678"],
    ["with zeros before it", "UPRN: 000012345678", "12345678"],
    ["of a street", "usrn 20401234.", "20401234"],
    ["before its name", "100012345678 (UPRN)", "100012345678"],
  ])("counts one %s", (_situation, text, key) => {
    expect(keys(propertyNumber, text)).toEqual([key]);
  });

  test("stands below its name, however short", () => {
    expect(propertyNumber.column?.test("UPRN") && propertyNumber.loose?.test("123")).toBe(true);
  });
});
