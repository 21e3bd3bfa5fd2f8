import { createHash } from "node:crypto";

import fc from "fast-check";

import { sha256 } from "../../../src/core/memory/sha256";

const ours = (text: string) =>
  Array.from(sha256(text), (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");

const nodes = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  // The examples of FIPS 180-2, appendix B, which do not rest on Node.
  test.each<[text: string, digest: string]>([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of %j is as the standard says", (text, digest) => {
    expect(ours(text)).toBe(digest);
  });

  test("is right at every length around the borders of a block, one byte a character or three", () => {
    for (let length = 0; length <= 200; length += 1) {
      expect(ours("x".repeat(length))).toBe(nodes("x".repeat(length)));
      expect(ours("€".repeat(length))).toBe(nodes("€".repeat(length)));
    }
  });

  test.each<[situation: string, text: string]>([
    ["Welsh letters", "Ŵyl Dewi Sant, tŷ"],
    ["the last character of each length", "\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}"],
    ["an emoji", "😀"],
    ["a high surrogate alone", "a\ud83dz"],
    ["a low surrogate alone", "a\ude00z"],
    ["surrogates the wrong way round", "\ude00\ud83d"],
    ["a high surrogate at the end", "a\ud83d"],
    ["two high surrogates and a low one", "\ud83d\ud83d\ude00"],
    ["the neighbours of the surrogates", "\ud7ff\ue000"],
    ["a megabyte", "0123456789abcdef".repeat(65_536)],
  ])("agrees with Node on %s", (_situation, text) => {
    expect(ours(text)).toBe(nodes(text));
  });

  test("agrees with Node on any text", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 300 });
    const anyUnits = fc.array(fc.integer({ min: 0xd700, max: 0xe0ff }), { maxLength: 100 });
    fc.assert(fc.property(anyText, (text) => ours(text) === nodes(text)));
    fc.assert(
      fc.property(anyUnits, (units) => {
        const text = String.fromCharCode(...units);
        expect(ours(text)).toBe(nodes(text));
      }),
    );
  });
});
