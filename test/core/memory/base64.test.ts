import fc from "fast-check";

import { readBytes, readNumber, writeBytes, writeNumber } from "../../../src/core/memory/base64";

describe("base64", () => {
  test.each<[bytes: number[], text: string]>([
    [[], ""],
    [[0, 0, 0], "AAAA"],
    [[255, 255, 255], "____"],
    [[1, 2, 3, 250, 251, 252], "AQID-vv8"],
  ])("writes %j as %j", (bytes, text) => {
    expect(writeBytes(Uint8Array.from(bytes))).toBe(text);
    expect(Array.from(readBytes(text, bytes.length)!)).toEqual(bytes);
  });

  test("writes what Node writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (given) => {
        const bytes = given.slice(0, given.length - (given.length % 3));
        const text = writeBytes(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(readBytes(text, bytes.length)).toEqual(bytes);
      }),
    );
  });

  test.each<[situation: string, text: string, length: number]>([
    ["too short a text", "AAA", 3],
    ["too long a text", "AAAAA", 3],
    ["the text of other bytes", "AAAA", 6],
    ["a character that is no digit", "AA+A", 3],
    ["white space", "AA A", 3],
    ["a padded text", "AAA=", 3],
    ["a letter that is not Latin", "AAАA", 3],
  ])("does not read %s", (_situation, text, length) => {
    expect(readBytes(text, length)).toBeUndefined();
  });

  test.each<[number: number, width: number, text: string]>([
    [0, 1, "A"],
    [63, 1, "_"],
    [64, 2, "BA"],
    [64, 4, "AABA"],
    [2 ** 48 - 1, 8, "________"],
  ])("writes the number %d in %d digits", (number, width, text) => {
    expect(writeNumber(number, width)).toBe(text);
    expect(readNumber(text)).toBe(number);
  });

  test("reads no number from what is none", () => {
    expect(readNumber("A.")).toBeUndefined();
  });
});
