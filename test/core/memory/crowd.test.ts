import fc from "fast-check";

import { crowdOf, readCrowd, shareOf, writeCrowd } from "../../../src/core/memory/crowd";
import { sha256 } from "../../../src/core/memory/sha256";

const crowd = (from: number, to: number) =>
  crowdOf(Array.from({ length: to - from }, (_, at) => sha256(`person ${from + at}`)));

describe("shareOf", () => {
  test.each<[situation: string, one: [number, number], other: [number, number], share: number]>([
    ["the same five", [0, 5], [0, 5], 1],
    ["the same 1,000", [0, 1000], [0, 1000], 1],
    ["five and five others", [0, 5], [5, 10], 0],
    ["200 and 200 others", [0, 200], [200, 400], 0],
    ["six, and five of them", [0, 6], [0, 5], 5 / 6],
    ["four and four, two of them in both", [0, 4], [2, 6], 2 / 6],
    ["nobody and five", [0, 0], [0, 5], 0],
    ["nobody and nobody", [0, 0], [0, 0], 0],
  ])("of %s", (_situation, one, other, share) => {
    expect(shareOf(crowd(...one), crowd(...other))).toBeCloseTo(share);
  });

  test("of 100 people and 95 of them is nearer to one than to none", () => {
    for (let at = 0; at < 1000; at += 100) {
      expect(shareOf(crowd(at, at + 100), crowd(at, at + 95))).toBeGreaterThan(0.5);
    }
  });

  test("does not depend on the order of people, nor on which group comes first", () => {
    const anyone = fc.array(fc.integer({ min: 0, max: 30 }));
    const of = (people: readonly number[]) => crowdOf(people.map((at) => sha256(`person ${at}`)));
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        expect(of([...one].reverse())).toEqual(of(one));
        expect(of([...one, ...one])).toEqual(of(one));
        expect(shareOf(of(one), of(other))).toBe(shareOf(of(other), of(one)));
      }),
    );
  });
});

describe("a crowd as text", () => {
  test.each([0, 1, 7, 8, 9, 500])("comes back, of %d people", (count) => {
    const text = writeCrowd(crowd(0, count));
    expect(text).toHaveLength(24);
    expect(readCrowd(text)).toEqual(crowd(0, count));
  });

  test("is not read from another text", () => {
    expect(readCrowd("?".repeat(24))).toBeUndefined();
  });
});
