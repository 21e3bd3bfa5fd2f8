import fc from "fast-check";
import { constants, deflateRawSync, deflateSync, inflateRawSync } from "zlib";

import { inflate, inflater, inflateZlib } from "../../../../src/core/documents/zip/inflate";

const {
  Z_DEFAULT_STRATEGY,
  Z_FILTERED,
  Z_FIXED,
  Z_HUFFMAN_ONLY,
  Z_NO_COMPRESSION,
  Z_RLE,
  Z_SYNC_FLUSH,
} = constants;

/** Words drawn by a rule, with runs that repeat near and far. */
function prose(length: number): Buffer {
  let state = 7;
  const words = Array.from({ length: length / 3 }, () => {
    state = (state * 48271) % 2147483647;
    return (state % 5000).toString(36);
  });
  return Buffer.from(words.join(" ")).subarray(0, length);
}

/** Bytes that cannot be packed. */
function noise(length: number): Buffer {
  let state = 11;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return state >> 12;
    }),
  );
}

const contents: readonly (readonly [situation: string, content: Buffer])[] = [
  ["nothing", Buffer.alloc(0)],
  ["one byte", Buffer.from("a")],
  ["a run as long as a match may be", Buffer.alloc(259, "a")],
  ["a million zeros", Buffer.alloc(1_000_000)],
  ["words over more than a window", prose(120_000)],
  ["noise over more than a stored block", noise(150_000)],
];

const packings = [Z_NO_COMPRESSION, 1, 6, 9].flatMap((level) =>
  [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED].map((strategy) => ({
    level,
    strategy,
  })),
);

describe("inflate", () => {
  describe.each(contents)("of %s", (_situation, content) => {
    test.each(packings)("gives it back, packed by %o", (options) => {
      const packed = deflateRawSync(content, options);

      for (const expected of [undefined, 0, content.length, 1e9]) {
        const { bytes, ...rest } = inflate(packed, 1e9, expected);
        expect(Buffer.compare(bytes, content)).toBe(0);
        expect(rest).toEqual({ isWhole: true, isDamaged: false, used: packed.length });
      }
    });
  });

  test.each<[situation: string, most: number, length: number, isWhole: boolean]>([
    ["none", 0, 0, false],
    ["some", 5_000, 5_000, false],
    ["all but one", 9_999, 9_999, false],
    ["exactly all", 10_000, 10_000, true],
    ["more than there are", 10_001, 10_000, true],
  ])("gives no more bytes than asked for: %s", (_situation, most, length, isWhole) => {
    const content = prose(10_000);
    const inflated = inflate(deflateRawSync(content), most);

    expect(Buffer.from(inflated.bytes)).toEqual(content.subarray(0, length));
    expect(inflated).toMatchObject({ isWhole, isDamaged: false });
  });

  test("gives no more than asked for of what is packed a thousandfold", () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000));

    expect(inflate(packed, 1_000, 50_000_000).bytes.length).toBe(1_000);
  });

  test("gives what is before the place where the input breaks off", () => {
    const content = prose(60_000);
    const packed = deflateRawSync(content);
    const inflated = inflate(packed.subarray(0, packed.length / 2), 1e9);

    expect(inflated).toMatchObject({ isWhole: false, isDamaged: true });
    expect(inflated.bytes.length).toBeGreaterThan(20_000);
    expect(content.subarray(0, inflated.bytes.length).equals(inflated.bytes)).toBe(true);
  });

  test.each<[situation: string, bytes: number[]]>([
    ["no byte", []],
    ["a block of a type that there is not", [0b111]],
    ["a stored block whose lengths disagree", [1, 2, 0, 2, 0, 65, 66]],
    ["a stored block that is longer than the input", [1, 5, 0, 250, 255, 65]],
    ["a match before there is anything to match", [3, 2, 0]],
    ["codes of which there are more than fit", [0x05, 0xe0, 0xff, 0xff, 0xff, 0xff]],
  ])("says that it is damaged: %s", (_situation, bytes) => {
    expect(inflate(new Uint8Array(bytes), 1e6)).toMatchObject({ isWhole: false, isDamaged: true });
  });

  test("reads on behind a flush in between", () => {
    const first = deflateRawSync("one ", { finishFlush: Z_SYNC_FLUSH });
    const packed = Buffer.concat([first, deflateRawSync("two")]);

    expect(Buffer.from(inflate(packed, 100).bytes).toString()).toBe("one two");
  });

  test("does not read what follows the input in the same buffer", () => {
    const packed = deflateRawSync(prose(1_000));
    const larger = Buffer.concat([packed.subarray(0, 100), deflateRawSync("others")]);
    const alone = inflate(Buffer.from(packed.subarray(0, 100)), 1e6);

    expect(inflate(larger.subarray(0, 100), 1e6).bytes).toEqual(alone.bytes);
  });

  test("agrees with zlib on any bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.integer({ min: 0, max: 9 }),
        (content, level) => {
          const { bytes, isWhole } = inflate(deflateRawSync(content, { level }), 1e6);
          return isWhole && Buffer.compare(bytes, content) === 0;
        },
      ),
    );
  });

  test("takes nothing for whole that zlib refuses, and gives what zlib gives", () => {
    const packed = deflateRawSync(prose(3_000));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const mutated = Uint8Array.from(packed);
        mutated[at]! ^= flip;
        const { bytes, isWhole } = inflate(mutated, 100_000);
        const byZlib = inflatedByZlib(mutated);
        return isWhole === (byZlib !== undefined) && (!byZlib || byZlib.equals(bytes));
      }),
      { numRuns: 300 },
    );
  });
});

function inflatedByZlib(packed: Uint8Array): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: 100_000 });
  } catch {
    return undefined;
  }
}

describe("inflater", () => {
  test("goes on where it stopped, and gives all from the beginning each time", () => {
    const content = prose(200_000);
    const { upTo } = inflater(deflateRawSync(content), 1e9, content.length);

    expect([10, 70_000, 69_000, 150_000].map((size) => upTo(size).bytes.length)).toEqual([
      10, 70_000, 69_000, 150_000,
    ]);
    const { bytes, isWhole } = upTo(Infinity);
    expect(isWhole).toBe(true);
    expect(content.equals(bytes)).toBe(true);
  });
});

describe("inflateZlib", () => {
  const content = prose(5_000);

  test.each<[situation: string, packed: Uint8Array]>([
    ["with its head", deflateSync(content)],
    ["with its head but without its checksum", deflateSync(content).subarray(0, -4)],
    ["without any head", deflateRawSync(content)],
    ["with a head that is wrong", Buffer.concat([Buffer.from([0, 0]), deflateRawSync(content)])],
  ])("unpacks %s", (_situation, packed) => {
    const { bytes, isDamaged } = inflateZlib(packed, 1e6);

    expect(isDamaged).toBe(false);
    expect(content.equals(bytes)).toBe(true);
  });

  test.each<[situation: string, packed: string]>([
    ["nothing", ""],
    ["half a head", "x"],
    ["text", "John Onyekachi, 07700 900123"],
  ])("says of %s that it is damaged", (_situation, packed) => {
    expect(inflateZlib(Buffer.from(packed), 1e6)).toMatchObject({ isDamaged: true });
  });
});
