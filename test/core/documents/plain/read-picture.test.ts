import { readPicture } from "../../../../src/core/documents/plain/read-picture";
import { read } from "./readings";

/** The head of what a camera notes, with a directory that points to one of positions. */
function exif(order: "II" | "MM", degrees: number, tags: readonly number[] = [2, 4]): Buffer {
  const isLow = order === "II";
  const short = (value: number): Buffer => {
    const bytes = Buffer.alloc(2);
    return (isLow ? bytes.writeUInt16LE(value) : bytes.writeUInt16BE(value), bytes);
  };
  const long = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    return (isLow ? bytes.writeUInt32LE(value) : bytes.writeUInt32BE(value), bytes);
  };
  const values = 8 + 18 + 2 + 12 * tags.length;
  const positions = tags.map((tag) => Buffer.concat([short(tag), short(5), long(3), long(values)]));
  const numbers = [degrees, 1, degrees, 1, 0, 1].map(long);
  return Buffer.concat([
    ...[Buffer.from(order), short(42), long(8), short(1)],
    ...[short(0x8825), short(4), long(1), long(26), long(0)],
    ...[short(tags.length), ...positions, ...numbers],
  ]);
}

const marked = (tiff: Buffer): Buffer => Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const jpeg = (...pieces: readonly Buffer[]): Buffer =>
  Buffer.concat([latin("\xff\xd8\xff\xe1\0\0"), ...pieces]);
const png = (chunk: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const before = latin("\x89PNG\r\n\x1a\n\0\0\0\x01tEXtxCRC.");
  return Buffer.concat([before, length, latin(chunk), data]);
};

describe("readPicture", () => {
  test.each<[situation: string, bytes: Buffer]>([
    ["JPEG, low byte first", jpeg(marked(exif("II", 51)))],
    ["JPEG, high byte first", jpeg(marked(exif("MM", 51)))],
    ["PNG", png("eXIf", exif("MM", 51))],
    ["WebP", Buffer.concat([latin("RIFF0000WEBPEXIF0000"), exif("II", 51)])],
    ["HEIC", Buffer.concat([latin("\0\0\0\x18ftypheic\0\0\0\0"), marked(exif("MM", 51))])],
    ["TIFF", exif("II", 51)],
    ["a picture described by XMP", jpeg(latin('<x exif:GPSLatitude="51,30N"/>'))],
  ])("finds where it was taken in %s", (_situation, bytes) => {
    const { hidden } = read(readPicture, bytes);
    expect(hidden).toEqual([{ kind: "location", place: "", count: 1 }]);
  });

  test.each<[situation: string, bytes: Buffer]>([
    ["nothing of a camera", jpeg(latin("JFIF"))],
    ["a camera without a fix", jpeg(marked(exif("II", 0)))],
    ["a latitude alone", jpeg(marked(exif("II", 51, [2])))],
    ["other notes of the place", jpeg(marked(exif("II", 51, [0, 29])))],
    ["notes that are cut short", jpeg(marked(exif("MM", 51).subarray(0, 30)))],
    ["notes in another chunk", png("tEXt", exif("MM", 51))],
    ["the head alone", latin("\xff\xd8\xff")],
  ])("finds no place in a picture with %s", (_situation, bytes) => {
    expect(read(readPicture, bytes)).toEqual({
      format: "picture",
      parts: [],
      hidden: [],
      files: [],
      troubles: [],
    });
  });
});
