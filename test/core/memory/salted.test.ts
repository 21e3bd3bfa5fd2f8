import { firstBits, salted, shortDigest } from "../../../src/core/memory/salted";

describe("a salted digest", () => {
  const digest = salted("salt", "person", "ann@mail.example");

  test("is the same for the same", () => {
    expect(salted("salt", "person", "ann@mail.example")).toEqual(digest);
  });

  test.each<[situation: string, other: ReturnType<typeof salted>]>([
    ["another text", salted("salt", "person", "bob@mail.example")],
    ["the same text as another kind of thing", salted("salt", "subject", "ann@mail.example")],
    ["another salt", salted("tlas", "person", "ann@mail.example")],
  ])("is another for %s", (_situation, other) => {
    expect(shortDigest(other, 1)).not.toBe(shortDigest(digest, 1));
  });

  test("is short as text: four characters for a word", () => {
    expect(shortDigest(digest, 1)).toMatch(/^[\w-]{4}$/);
    expect(shortDigest(digest, 2)).toMatch(/^[\w-]{8}$/);
    expect(shortDigest(digest, 2).slice(0, 4)).toBe(shortDigest(digest, 1));
  });

  test("gives its first bits, the highest first", () => {
    expect(firstBits(Int32Array.of(-1, 0), 18)).toBe(2 ** 18 - 1);
    expect(firstBits(Int32Array.of(0x40000000, -1), 2)).toBe(1);
  });
});
