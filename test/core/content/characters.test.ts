import {
  digitsIn,
  isDigit,
  isLetter,
  isLetterOrDigit,
  matchAt,
} from "../../../src/core/content/characters";
import { endOfMatch } from "../../../src/core/content/detector";

test.each<[character: string, digit: boolean, letter: boolean]>([
  ["/", false, false],
  ["0", true, false],
  ["9", true, false],
  [":", false, false],
  ["@", false, false],
  ["A", false, true],
  ["Z", false, true],
  ["[", false, false],
  ["`", false, false],
  ["a", false, true],
  ["z", false, true],
  ["{", false, false],
  ["é", false, false],
  ["٣", false, false],
  ["", false, false],
])("%j is a digit: %s, a letter: %s", (character, digit, letter) => {
  const text = `-${character}`;
  expect(isDigit(text, 1)).toBe(digit);
  expect(isLetter(text, 1)).toBe(letter);
  expect(isLetterOrDigit(text, 1)).toBe(digit || letter);
});

test("the digits between two places, without what separates them", () => {
  expect(digitsIn("12 (34) 5-6/78", 1, 11)).toBe("23456");
});

test.each<[situation: string, at: number, end: number]>([
  ["where it stands", 2, 4],
  ["before it", 1, -1],
  ["inside it", 3, 4],
  ["behind it", 4, -1],
])("a sticky pattern matches %s alone", (_situation, at, end) => {
  const pattern = /b+/y;
  const match = matchAt(pattern, "aabba", at);
  expect(endOfMatch(pattern, "aabba", at)).toBe(end);
  expect(match === null ? -1 : at + match[0].length).toBe(end);
});
