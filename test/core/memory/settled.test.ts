import fc from "fast-check";

import { readSettled, writeSettled } from "../../../src/core/memory/settled";

const mark = fc.stringMatching(/^[\w-]{16}$/);
const salt = fc.stringMatching(/^[\w-]{8,64}$/);

describe("what is settled, as text", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(salt, fc.uniqueArray(mark, { maxLength: 400 }), (salt, marks) => {
        const settled = { salt, marks: new Set(marks) };
        expect(readSettled(writeSettled(settled))).toEqual(settled);
      }),
    );
  });

  test("keeps the latest where there are too many", () => {
    const marks = Array.from({ length: 450 }, (_, at) => `${at}`.padStart(16, "0"));
    const kept = readSettled(writeSettled({ salt: "12345678", marks: new Set(marks) }))?.marks;
    expect(Array.from(kept ?? [])).toEqual(marks.slice(50));
  });

  test.each<[situation: string, text: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an empty text", ""],
    ["a number", 1],
    ["another version", "2 12345678 0123456789abcdef"],
    ["no salt", "1"],
    ["a salt that is too short", "1 1234 0123456789abcdef"],
    ["half a mark", "1 12345678 0123456"],
    ["a mark that is none", "1 12345678 0123456789abcde!"],
    ["another's JSON", '{"version":1}'],
    ["more than fits", `1 12345678${" 0123456789abcdef".repeat(500)}`],
  ])("is nothing where it is %s", (_situation, text) => {
    expect(readSettled(text)).toBeUndefined();
  });
});
