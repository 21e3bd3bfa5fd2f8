import { deflateSync } from "node:zlib";

import { type Filter, unpack } from "../../../../src/core/documents/pdf/filters/unpack";

const everything = 1 << 20;

function filter(name: string, parameters: Readonly<Record<string, number>> = {}): Filter {
  return { name, parameter: (key, otherwise) => parameters[key] ?? otherwise };
}

function unpacked(packed: readonly number[] | string, name: string, most = everything): string {
  const bytes = typeof packed === "string" ? Buffer.from(packed, "latin1") : Buffer.from(packed);
  return Buffer.from(unpack(bytes, [filter(name)], most).bytes).toString("latin1");
}

describe("filters", () => {
  test.each<[situation: string, name: string, packed: readonly number[] | string, plain: string]>([
    ["ASCII85", "ASCII85Decode", '87cURD]i,"Ebo80~>', "Hello World!"],
    ["ASCII85 with an end of two", "A85", "87cUR\nDZ~>", "Hello"],
    ["ASCII85, four zeros in one", "A85", "z~>", "\0\0\0\0"],
    ["hexadecimal with an odd end", "AHx", "4F 64 6F 2>", "Odo "],
    ["runs", "RL", [2, 0x4f, 0x64, 0x6f, 254, 0x21, 128, 0x58], "Odo!!!"],
    ["runs that end too early", "RL", [9, 0x4f], "O\0\0\0\0\0\0\0\0\0"],
    // The example of ISO 32000-1, 7.4.4.2.
    ["LZW", "LZWDecode", [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01], "-----A---B"],
    ["LZW of a code that was never said", "LZW", [0x80, 0x7f, 0xff, 0xff], ""],
    ["a picture", "DCTDecode", "abc", ""],
    ["nothing", "A85", "", ""],
  ])("%s", (_situation, name, packed, plain) => {
    expect(unpacked(packed, name)).toBe(plain);
  });

  test.each<[situation: string, name: string, packed: readonly number[] | string]>([
    ["runs", "RL", [129, 0x4f, 129, 0x4f, 129, 0x4f]],
    ["ASCII85", "A85", "z".repeat(1000)],
  ])("%s stop soon after the limit", (_situation, name, packed) => {
    expect(unpacked(packed, name, 10).length).toBeLessThan(150);
  });

  test.each<
    [situation: string, parameters: Record<string, number>, packed: number[], plain: number[]]
  >([
    ["none", {}, [1, 2, 3], [1, 2, 3]],
    ["TIFF", { Predictor: 2, Columns: 3 }, [1, 1, 1, 5, 1, 1], [1, 2, 3, 5, 6, 7]],
    ["left", { Predictor: 11, Columns: 3 }, [1, 1, 1, 1], [1, 2, 3]],
    ["up", { Predictor: 12, Columns: 2 }, [2, 1, 2, 2, 1, 1], [1, 2, 2, 3]],
    ["mean", { Predictor: 13, Columns: 2 }, [0, 4, 8, 3, 1, 1], [4, 8, 3, 6]],
    ["nearest", { Predictor: 14, Columns: 2 }, [0, 4, 8, 4, 1, 1], [4, 8, 5, 9]],
    ["two colours", { Predictor: 11, Columns: 2, Colors: 2 }, [1, 1, 10, 1, 10], [1, 10, 2, 20]],
  ])("rows said by their neighbours: %s", (_situation, parameters, packed, plain) => {
    const deflated = deflateSync(Buffer.from(packed));
    const { bytes } = unpack(deflated, [filter("FlateDecode", parameters)], everything);
    expect(Array.from(bytes)).toEqual(plain);
  });
});
