import { type Sample, samplesOf } from "./sample";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** What a camera notes, the low byte first: EXIF 2.3, with a directory of a position. */
function exif(): Buffer {
  const bytes = Buffer.alloc(120);
  latin("II*\0\u0008\0\0\0\u0001\0\u0025\u0088\u0004\0\u0001\0\0\0\u001a\0\0\0").copy(bytes);
  bytes.writeUInt16LE(2, 26);
  [2, 4].forEach((tag, index) => {
    const at = 28 + 12 * index;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(5, at + 2);
    bytes.writeUInt32LE(3, at + 4);
    bytes.writeUInt32LE(60, at + 8);
  });
  [51, 1, 30, 1, 0, 1].forEach((value, index) => bytes.writeUInt32LE(value, 60 + 4 * index));
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, latin(type), data, Buffer.alloc(4)]);
}

/** Pictures that tell where they were taken. */
export function pictureSamples(): readonly Sample[] {
  const noted = Buffer.concat([latin("Exif\0\0"), exif()]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(noted.length + 2);
  const jpeg = [
    latin("\xff\xd8\xff\xe1"),
    size,
    noted,
    latin("\xff\xda\0\u0008"),
    Buffer.alloc(500, 7),
    latin("\xff\xd9"),
  ];
  const png = [
    latin("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", Buffer.alloc(13, 1)),
    chunk("eXIf", exif()),
    chunk("tEXt", latin("Author\0Nia")),
    chunk("IDAT", Buffer.alloc(400, 5)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  const described = latin('\xff\xd8\xff\xe1\0\0<x exif:GPSLatitude="51,30N" dc:creator="Nia"/>');
  return [
    ...samplesOf("jpg", [Buffer.concat(jpeg), described]),
    ...samplesOf("png", [Buffer.concat(png)]),
  ];
}
