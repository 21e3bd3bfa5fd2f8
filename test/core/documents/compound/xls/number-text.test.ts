import { numberText } from "../../../../../src/core/documents/compound/xls/number-text";

describe("numberText", () => {
  test.each([
    ["a whole number", 7700900123, "7700900123"],
    ["a negative one", -12, "-12"],
    ["a fraction", 31234.5, "31234.5"],
    ["a sum that a double cannot hold", 0.1 + 0.2, "0.3"],
    ["no number at all", NaN, ""],
    ["what is divided by zero", Infinity, ""],
  ])("writes %s", (_, value, expected) => {
    expect(numberText(value, "plain", false)).toBe(expected);
  });

  test.each([
    ["the first day", 1, false, "01/01/1900"],
    ["the last day before the leap day that was none", 59, false, "28/02/1900"],
    ["the first day behind it", 61, false, "01/03/1900"],
    ["a birthday", 29221, false, "01/01/1980"],
    ["a leap day", 36585, false, "29/02/2000"],
    ["the end of a year", 45657, false, "31/12/2024"],
    ["a day and an hour", 45657.75, false, "31/12/2024"],
    ["the last day", 2958465, false, "31/12/9999"],
    ["a day counted from 1904", 27759, true, "01/01/1980"],
    ["an hour without a day", 0.75, false, "18:00"],
    ["a negative number", -5, false, "-5"],
    ["a number beyond the last day", 2958466, false, "2958466"],
  ])("writes %s", (_, value, isFrom1904, expected) => {
    expect(numberText(value, "date", isFrom1904)).toBe(expected);
  });

  test.each([
    ["an hour", 0.5, "12:00"],
    ["minutes", 0.3125, "07:30"],
  ])("writes %s as time", (_, value, expected) => {
    expect(numberText(value, "time", false)).toBe(expected);
  });
});
