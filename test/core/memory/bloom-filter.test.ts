import {
  type BloomFilter,
  emptyFilter,
  filterCapacity,
  isIn,
  readFilter,
  sizeOf,
  withDigests,
  writeFilter,
} from "../../../src/core/memory/bloom-filter";
import { sha256 } from "../../../src/core/memory/sha256";

const person = (at: number) => sha256(`person ${at}`);

function filled(count: number, from = 0): BloomFilter {
  return withDigests(
    emptyFilter,
    Array.from({ length: count }, (_, at) => person(from + at)),
  );
}

/** The share of strangers that the filter takes for its own. */
function falsePositives(filters: readonly BloomFilter[], strangers = 40_000): number {
  let taken = 0;
  for (let at = 0; at < strangers; at += 1) {
    const digest = sha256(`stranger ${at}`);
    if (filters.some((filter) => isIn(filter, digest))) taken += 1;
  }
  return taken / strangers;
}

const full = filled(filterCapacity);

describe("a Bloom filter", () => {
  test("knows nobody when it is empty", () => {
    expect(falsePositives([emptyFilter], 1000)).toBe(0);
    expect(sizeOf(emptyFilter)).toBe(0);
  });

  test("forgets nobody, up to its capacity and beyond", () => {
    const crowded = filled(filterCapacity * 2);
    for (let at = 0; at < filterCapacity * 2; at += 1) {
      expect(isIn(crowded, person(at))).toBe(true);
    }
  });

  test("takes no more strangers for its own at capacity than theory says", () => {
    const theory = (1 - Math.exp((-7 * filterCapacity) / 16_384)) ** 7;
    expect(theory).toBeCloseTo(0.0053, 4);
    const measured = falsePositives([full]);
    expect(measured).toBeLessThan(theory * 1.5);
    expect(measured).toBeGreaterThan(theory / 1.5);
  });

  test("takes one stranger in 95 at most where two full ones are asked", () => {
    const other = filled(filterCapacity, 1_000_000);
    expect(falsePositives([full, other])).toBeLessThan((1 / 95) * 1.5);
  });

  test.each([1, 10, 100, 1000, 1500])("knows within 3 in 100 that it holds %d", (count) => {
    expect(Math.abs(sizeOf(filled(count)) - count)).toBeLessThanOrEqual(count * 0.03);
  });

  test("is far too full with every bit set, as a damaged one may be", () => {
    expect(sizeOf(new Uint8Array(emptyFilter.length).fill(255))).toBeGreaterThan(filterCapacity);
  });

  test("holds no more after the same again", () => {
    expect(withDigests(full, [person(0), person(1)])).toEqual(full);
  });

  test("leaves the filter it was made from as it was", () => {
    const one = filled(1);
    withDigests(one, [person(1)]);
    expect(one).toEqual(filled(1));
    expect(emptyFilter.every((byte) => byte === 0)).toBe(true);
  });

  test("comes back from its text", () => {
    expect(readFilter(writeFilter(full))).toEqual(full);
    expect(writeFilter(full)).toHaveLength(2732);
  });

  test.each(["", "AAAA", `${writeFilter(full)}AAAA`, writeFilter(full).replace("A", "!")])(
    "is not read from another text",
    (text) => {
      expect(readFilter(text)).toBeUndefined();
    },
  );
});
