import { nhsNumber } from "../../../../src/core/content/detectors/nhs-number";
import { isNamedNear } from "../../../../src/core/content/scan/context";
import {
  classNames,
  classOf,
  isInToken,
  tableOf,
  valueOf,
} from "../../../../src/core/content/scan/classes";

const number = "999 123 4578";

/** Whether the number in a text is named near, between two offsets. */
function isNamed(text: string, top = 0, bottom = text.length): boolean {
  const start = text.indexOf(number);
  const end = start + number.length;
  return isNamedNear(text, { detector: nhsNumber, start, end, confidence: 1 }, top, bottom);
}

test.each<[situation: string, text: string, is: boolean]>([
  ["60 characters before it", `NHS${" ".repeat(57)}${number}`, true],
  ["61 characters before it", `NHS${" ".repeat(58)}${number}`, false],
  ["40 characters behind it", `${number}${" ".repeat(37)}NHS`, true],
  ["41 characters behind it", `${number}${" ".repeat(38)}NHS`, false],
  ["nowhere", `${number} of it`, false],
])("a word names a number if it stands %s", (_situation, text, is) => {
  expect(isNamed(text)).toBe(is);
});

test("no word names it from beyond what belongs together", () => {
  expect(isNamed(`NHS ${number}`, 3)).toBe(false);
  expect(isNamed(`NHS ${number}`, 0)).toBe(true);
  expect(isNamed(`${number} NHS`, 0, number.length + 3)).toBe(false);
  expect(isNamed(`${number} NHS`, 0, number.length + 4)).toBe(true);
});

test("what says itself by what it is called is asked that alone", () => {
  const asked = { ...nhsNumber, isNamed: () => true };
  const other = { ...nhsNumber, isNamed: () => false };
  const at = (detector: typeof asked, text: string) =>
    isNamedNear(text, { detector, start: 4, end: 16, confidence: 1 }, 0, text.length);
  expect(at(asked, `of: ${number}`)).toBe(true);
  expect(at(other, `NHS ${number}`)).toBe(false);
});

test.each<[character: string, name: string]>([
  [" ", " "],
  ["\t", " "],
  ["\n", " "],
  ["-", "-"],
  [".", "."],
  [",", ","],
  ["/", "/"],
  ["a", "a"],
  ["Z", "a"],
  [":", "$"],
  ["$", "$"],
  ["é", "$"],
  ["", "$"],
])("%j is of the class %j", (character, name) => {
  expect(classOf(character.charCodeAt(0))).toBe(classNames.indexOf(name));
});

test.each<[character: string, is: boolean]>([
  ["a", true],
  ["Z", true],
  ["0", true],
  ["9", true],
  ["_", true],
  ["@", true],
  ["-", false],
  [".", false],
  [" ", false],
  ["é", false],
])("%j goes on with a word: %s", (character, is) => {
  expect(isInToken(`x${character}`, 1)).toBe(is);
});

test("a table has a value for ASCII, and another for the rest", () => {
  const table = tableOf((character) => Number(character === "a") * 7);
  expect([97, 98, 127, 128, 0x20ac, NaN].map((code) => valueOf(table, code, 5))).toEqual([
    7, 0, 0, 5, 5, 5,
  ]);
});
