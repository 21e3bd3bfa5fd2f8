import { anyText, textIn } from "../../../src/core/documents/bytes/any-text";
import { byteAt, codesOf, indexOfBytes, u16, u32 } from "../../../src/core/documents/bytes/binary";
import { latin1, utf16, windows1252 } from "../../../src/core/documents/bytes/text";
import { isUtf8, utf8 } from "../../../src/core/documents/bytes/utf8";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("numbers in bytes", () => {
  it("are read low byte first, and as zeros beyond the end", () => {
    const some = bytes(0x01, 0x02, 0x03, 0xff);
    expect([u16(some, 0), u32(some, 0), u16(some, 3), u32(some, 9), byteAt(some, -1)]).toEqual([
      0x0201, 0xff030201, 0xff, 0, 0,
    ]);
  });
});

describe("indexOfBytes", () => {
  const some = Buffer.from("aab-aabb");
  test.each<[situation: string, wanted: string, from: number, end: number, at: number]>([
    ["the first of several", "aab", 0, 8, 0],
    ["the next one", "aab", 1, 8, 4],
    ["one that ends where it may", "aabb", 0, 8, 4],
    ["none that goes beyond the end", "aabb", 0, 7, -1],
    ["none that is not there", "abc", 0, 8, -1],
    ["none behind the file", "b", 8, 99, -1],
  ])("finds %s", (_situation, wanted, from, end, at) => {
    expect(indexOfBytes(some, codesOf(wanted), from, end)).toBe(at);
  });
});

describe("utf8", () => {
  it("reads characters of each length, in a text of any length", () => {
    const text = "a\u007f\u0080é\u07ff\u0800€\ufffd\u{10000}😀\u{10ffff}".repeat(2000);
    const source = Buffer.from(text);
    expect(utf8(source, 0, source.length)).toBe(text);
    expect(isUtf8(source, 0, source.length)).toBe(true);
  });

  test.each<[situation: string, source: Uint8Array, text: string]>([
    ["a byte that begins nothing", bytes(0x61, 0x80, 0x62), "a\ufffdb"],
    ["a character cut short", bytes(0x61, 0xc3), "a\ufffd"],
    ["a character that goes on wrongly", bytes(0xe2, 0x82, 0x62), "\ufffd\ufffdb"],
    ["a form that is too long", bytes(0xc0, 0xaf), "\ufffd\ufffd"],
  ])("puts a mark for %s", (_situation, source, text) => {
    expect(utf8(source, 0, 99)).toBe(text);
  });

  test.each<[situation: string, source: Uint8Array, expected: boolean]>([
    ["letters of Latin-1", bytes(0x53, 0xe2, 0x6e), false],
    ["a character that the end cuts through", bytes(0xc3, 0xa9, 0xe2, 0x82), true],
    ["a letter of Latin-1 at the end", bytes(0x63, 0xe9), false],
    ["a byte at the end that begins nothing", bytes(0x61, 0x80), false],
    ["nothing", bytes(), true],
  ])("knows whether it is UTF-8: %s", (_situation, source, expected) => {
    expect(isUtf8(source, 0, source.length)).toBe(expected);
  });
});

describe("texts of other kinds", () => {
  it("are read byte for byte, or as Windows has it", () => {
    const source = bytes(0x80, 0x92, 0xe9, 0x41);
    expect(latin1(source, 0, 4)).toBe("\u0080\u0092éA");
    expect(windows1252(source, 0, 4)).toBe("€’éA");
    expect(utf16(bytes(0x41, 0, 0xe9, 0, 0x42), 0, 5)).toBe("Aé");
    expect(utf16(bytes(0, 0x41), 0, 2, "high-first")).toBe("A");
  });

  test.each<[situation: string, alphabet: string, source: Uint8Array, text: string]>([
    ["named code page", "Windows-1250", bytes(0xa3, 0xb3), "Łł"],
    ["named ISO alphabet", "iso-8859-2", bytes(0xa3, 0xb1, 0xb9, 0xa9), "ŁąšŠ"],
    ["named Cyrillic", "windows-1251", bytes(0xcc, 0xe8), "Ми"],
    ["Latin-1 that is Windows'", "iso-8859-1", bytes(0x93, 0xe9), "“é"],
    ["Latin-1 that is UTF-8", "iso-8859-1", bytes(0xc3, 0xa9), "é"],
    ["UTF-16 high first", "utf-16be", bytes(0, 0x41), "A"],
    ["UTF-16", "UTF-16", bytes(0x41, 0), "A"],
    ["unknown name", "x-none", bytes(0xc3, 0xa9), "é"],
  ])("are read by their name: %s", (_situation, alphabet, source, text) => {
    expect(textIn(source, alphabet)).toBe(text);
  });

  it("reads no further than to the end of the file", () => {
    expect(anyText(bytes(0x41, 0, 0x42, 0), 0, 999)).toBe("AB");
  });
});
