import type { CompoundFile } from "../../../../../src/core/documents/compound/container";
import { compoundOf, longs, wide } from "../streams";

/** Text of which the same is noted. */
export interface Run {
  readonly text: string;
  /** Modifiers of characters, and of paragraphs. [MS-DOC] 2.6. */
  readonly character?: readonly number[];
  readonly paragraph?: readonly number[];
  /** One byte for each character instead of two. */
  readonly isNarrow?: boolean;
  /** Of the piece that it is. [MS-DOC] 2.9.215. */
  readonly piece?: number;
}

export interface DocOptions {
  readonly stories?: Readonly<Record<number, readonly Run[]>>;
  readonly flags?: number;
  readonly comments?: { readonly authors: readonly string[]; readonly lengths: readonly number[] };
  /** Put before the pieces: modifiers that pieces refer to. */
  readonly longPieces?: readonly number[];
  readonly data?: Uint8Array;
}

export const on = (modifier: number, value = 1): number[] => [modifier & 255, modifier >> 8, value];

export const hidden = on(0x083c);
export const deleted = on(0x0800);
export const inserted = on(0x0801);
export const special = on(0x0855);
export const inTable = on(0x2416);
export const rowEnd = [...inTable, ...on(0x2417)];

const textAt = 0x400;

/** A document as Word 97 writes it, with a page of runs for characters and one for paragraphs. */
export function docOf(main: readonly Run[], options: DocOptions = {}): CompoundFile {
  const { stories = {}, flags = 0, comments, longPieces, data } = options;
  const byStory = [0, 1, 2, 3, 4, 5, 6, 7].map((story) =>
    story === 0 ? main : (stories[story] ?? []),
  );
  const runs = byStory.flat();
  const texts = runs.map(({ text, isNarrow = false }) =>
    isNarrow ? Buffer.from(text, "latin1") : wide(text),
  );
  const starts = running(texts.map(({ length }) => length)).map((start) => textAt + start);
  const pagesAt = Math.ceil(starts[runs.length]! / 512);
  const document = Buffer.alloc(512 * (pagesAt + 2));
  document.writeUInt16LE(0xa5ec, 0);
  document.writeUInt16LE(0xc1, 2);
  document.writeUInt16LE(0x0200 | flags, 10);
  byStory.forEach((story, index) => document.writeUInt32LE(lengthOf(story), 0x4c + 4 * index));
  texts.forEach((text, index) => text.copy(document, starts[index]));
  page(
    starts,
    runs.map(({ character = [] }) => [character.length, ...character]),
    1,
  ).copy(document, 512 * pagesAt);
  page(
    starts,
    runs.map(({ paragraph = [] }) => papx(paragraph)),
    13,
  ).copy(document, 512 * (pagesAt + 1));
  const tables: (readonly [index: number, table: Buffer])[] = [
    [12, longs(starts[0]!, starts[runs.length]!, pagesAt)],
    [13, longs(starts[0]!, starts[runs.length]!, pagesAt + 1)],
    [33, pieceTable(runs, starts, longPieces)],
    ...commentTables(comments),
  ];
  let at = 0;
  for (const [index, { length }] of tables) {
    longs(at, length).copy(document, 0x9a + 8 * index);
    at += length;
  }
  const table = Buffer.concat(tables.map(([, bytes]) => bytes));
  return compoundOf({ WordDocument: document, "1Table": table, ...(data && { Data: data }) });
}

function pieceTable(
  runs: readonly Run[],
  starts: readonly number[],
  long?: readonly number[],
): Buffer {
  const ends = running(runs.map(({ text }) => text.length));
  const pieces = runs.map(({ isNarrow = false, piece = 0 }, index) => {
    const place = isNarrow ? (2 * starts[index]!) | 0x40000000 : starts[index]!;
    return Buffer.concat([Buffer.alloc(2), longs(place), Buffer.from([piece & 255, piece >> 8])]);
  });
  const plc = Buffer.concat([longs(...ends), ...pieces]);
  const before = long === undefined ? [] : [1, long.length & 255, long.length >> 8, ...long];
  return Buffer.concat([Buffer.from(before), Buffer.from([2]), longs(plc.length), plc]);
}

function commentTables(comments: DocOptions["comments"]): (readonly [number, Buffer])[] {
  if (comments === undefined) {
    return [];
  }
  const { authors, lengths } = comments;
  const notes = lengths.map((_, index) => {
    const note = Buffer.alloc(30);
    note.writeUInt16LE(index % authors.length, 20);
    return note;
  });
  const names = authors.map((name) => Buffer.concat([Buffer.from([name.length, 0]), wide(name)]));
  return [
    [4, Buffer.concat([longs(...lengths.map(() => 0), 0), ...notes])],
    [5, longs(...running(lengths), 0)],
    [36, Buffer.concat(names)],
  ];
}

/** A page of runs: where each begins, and where what is noted of it lies. [MS-DOC] 2.9.33. */
function page(starts: readonly number[], noted: readonly number[][], headLength: number): Buffer {
  const bytes = Buffer.alloc(512);
  longs(...starts).copy(bytes);
  let at = 510;
  noted.forEach((one, index) => {
    at = (at - one.length) & ~1;
    Buffer.from(one).copy(bytes, at);
    bytes[4 * starts.length + headLength * index] = at / 2;
  });
  bytes[511] = noted.length;
  return bytes;
}

function papx(modifiers: readonly number[]): number[] {
  const content = [0, 0, ...modifiers];
  if (content.length % 2 === 0) {
    return [0, content.length / 2, ...content];
  }
  return [(content.length + 1) / 2, ...content];
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** 0, and the sum up to each. */
function running(lengths: readonly number[]): number[] {
  const sums = [0];
  lengths.forEach((length) => sums.push(sums[sums.length - 1]! + length));
  return sums;
}
