import { forceReference, referencesIn } from "../../../src/core/content/force-references";

function seen(text: string, pattern: RegExp, words?: RegExp): string[] {
  return referencesIn(text, [{ name: "Crime reference", pattern, words }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const crime = /\b\d{2}\/\d{4}\b/gi;
const gap = (length: number) => "x".repeat(length);

describe("a force's own reference", () => {
  test.each<[situation: string, text: string, references: string[]]>([
    ["nothing like it", "On 12 March", []],
    ["one", "Crime 24/1234.", ["24/1234"]],
    ["two", "24/1234 and 24/1235", ["24/1234", "24/1235"]],
  ])("stands wherever it is written: %s", (_situation, text, references) => {
    expect(seen(text, crime)).toEqual(references);
    expect(seen(text, crime)).toEqual(references);
  });

  test.each<[situation: string, text: string, references: string[]]>([
    ["without a word", "24/1234", []],
    ["behind its word", "Crime ref 24/1234", ["24/1234"]],
    ["before its word", "24/1234 crime ref", []],
    ["behind another word", "Invoice 24/1234", []],
    ["a line behind its word", `Crime ref ${gap(48)} 24/1234`, ["24/1234"]],
    ["too far behind its word", `Crime ref ${gap(60)} 24/1234`, []],
  ])("stands %s, where it needs one", (_situation, text, references) => {
    expect(seen(text, crime, /crime ref/i)).toEqual(references);
  });
});

test.each<[situation: string, heading: string, isColumn: boolean]>([
  ["crime", "Crime Ref", true],
  ["occurrence", "Occurrence number", true],
  ["occurrence, in short", "OCC no.", true],
  ["incident", "incident log", true],
  ["custody", "Custody record", true],
  ["command and control", "CAD", true],
  ["intelligence", "Intel ref", true],
  ["another number", "Order number", false],
  ["a sentence", "Crime reference as discussed", false],
  ["what comes before", "No crime", false],
])("a heading of %s", (_situation, heading, isColumn) => {
  expect(forceReference.column?.test(heading)).toBe(isColumn);
});

test("a text of nothing but references is read so far, and the same way again", () => {
  const text = "24/1234 ".repeat(30_000);
  const first = seen(text, crime).length;
  expect(first).toBeLessThan(25_000);
  expect(seen(text, crime)).toHaveLength(first);
});
