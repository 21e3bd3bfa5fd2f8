import { unpackedRichText } from "../../../../../src/core/documents/compound/msg/rich-text";
import { longs } from "../streams";

const packed = (size: number, ...content: readonly number[]): Buffer =>
  Buffer.concat([longs(content.length + 12, size, 0x75465a4c, 0), Buffer.from(content)]);

const unpack = (bytes: Uint8Array, most = 1000): string =>
  Buffer.from(unpackedRichText(bytes, most)).toString("latin1");

const codes = (text: string): number[] => [...Buffer.from(text)];

/** A repetition of what lies at a place of the ring. */
const repeat = (place: number, length: number): number[] => [
  place >> 4,
  ((place & 15) << 4) | (length - 2),
];

test.each<[situation: string, bytes: Uint8Array, text: string]>([
  ["bytes as they are", packed(3, 0, ...codes("abc")), "abc"],
  ["the known beginning", packed(6, 1, ...repeat(0, 6)), "{\\rtf1"],
  ["a repetition of itself", packed(9, 2, ...codes("a"), ...repeat(207, 8)), "aaaaaaaaa"],
  ["two repetitions", packed(6, 4, ...codes("ab"), ...repeat(207, 2), ...codes("cd")), "ababcd"],
  ["more than eight things", packed(9, 0, ...codes("abcdefgh"), 0, ...codes("i")), "abcdefghi"],
  ["the mark of the end", packed(20, 2, ...codes("a"), ...repeat(208, 2), ...codes("b")), "a"],
  ["no more than it says", packed(2, 0, ...codes("abc")), "ab"],
  ["a size that is a lie", packed(0xffffffff, 0, ...codes("abc")), "abc"],
  ["what is not packed", Buffer.concat([longs(15, 3, 0x414c454d, 0), Buffer.from("abc")]), "abc"],
  ["a cut head", Buffer.from([1, 2, 3]), ""],
])("%s", (_, bytes, text) => {
  expect(unpack(bytes)).toBe(text);
});

test("no more than may be taken", () => {
  expect(unpack(packed(9, 2, ...codes("a"), ...repeat(207, 8)), 4)).toBe("aaaa");
});
