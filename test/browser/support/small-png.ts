import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A PNG without an alpha channel, as a browser takes its screenshots: 3 bytes for each pixel. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const signatureLength = 8;
const mostColours = 256;

/** The same picture with at most 256 colours: text on plain ground looks the same in under half the size. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = pixelsOf(png);
  const palette = commonest(colours);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc((width + 1) * height); // Each begins with 0: it is not filtered.
  colours.forEach((colour, at) => {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    rows[at + Math.floor(at / width) + 1] = place;
  });
  const header = Buffer.from(png.subarray(signatureLength + 8, signatureLength + 21));
  header.set([8, 3], 8); // 8 bits for each pixel, which are a place in the palette.
  return Buffer.concat([
    png.subarray(0, signatureLength),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(partsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function commonest(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  colours.forEach((colour) => counts.set(colour, (counts.get(colour) ?? 0) + 1));
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, mostColours).map(([colour]) => colour);
}

const partsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
  const parts = partsOf(colour);
  const distances = palette.map((one) =>
    partsOf(one).reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const width = png.readUInt32BE(signatureLength + 8);
  const height = png.readUInt32BE(signatureLength + 12);
  const data = inflateSync(Buffer.concat(chunks.filter(([type]) => type === "IDAT").map(second)));
  const bytes = unfiltered(data, width * 3, height);
  const colours = Uint32Array.from({ length: width * height }, (_, at) =>
    bytes.readUIntBE(at * 3, 3),
  );
  return { width, height, colours };
}

const second = ([, data]: readonly [string, Buffer]) => data;

function chunksOf(png: Buffer): readonly (readonly [type: string, data: Buffer])[] {
  const chunks: [string, Buffer][] = [];
  for (let at = signatureLength; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** The bytes themselves, which were written as differences from their neighbours (PNG, section 9). */
function unfiltered(data: Buffer, length: number, height: number): Buffer {
  const bytes = Buffer.alloc(length * height);
  for (let at = 0; at < bytes.length; at += 1) {
    const row = Math.floor(at / length);
    const isFirst = at % length < 3;
    const left = isFirst ? 0 : bytes[at - 3]!;
    const up = row === 0 ? 0 : bytes[at - length]!;
    const upLeft = isFirst || row === 0 ? 0 : bytes[at - length - 3]!;
    const filter = filters[data[row * (length + 1)]!]!;
    bytes[at] = data[at + row + 1]! + filter(left, up, upLeft);
  }
  return bytes;
}

/** What a byte is taken to be like, by the number of its row's filter. */
const filters: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const byLeft = Math.abs(guess - left);
  const byUp = Math.abs(guess - up);
  const byUpLeft = Math.abs(guess - upLeft);
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
