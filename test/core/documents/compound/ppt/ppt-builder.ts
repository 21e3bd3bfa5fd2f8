import type { CompoundFile } from "../../../../../src/core/documents/compound/container";
import { compoundOf, longs, wide } from "../streams";

/** A record of bytes. [MS-PPT] 2.3.1. */
export function atom(type: number, content: Uint8Array, instance = 0, version = 0): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE((instance << 4) | version, 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** A record of records. */
export function container(type: number, records: readonly Buffer[], instance = 0): Buffer {
  return atom(type, Buffer.concat(records), instance, 15);
}

export const string = (text: string, instance = 0): Buffer => atom(0x0fba, wide(text), instance);

/** Text in a list or a shape. */
export const text = (content: string): Buffer[] => [
  atom(0x0f9f, longs(1)),
  atom(0x0fa0, wide(content)),
];

export const box = (...records: readonly Buffer[]): Buffer =>
  container(0xf004, [container(0xf00d, records)]);

export const group = (...shapes: readonly Buffer[]): Buffer => container(0xf003, shapes);

export const comment = (author: string, said: string): Buffer =>
  container(0x2ee0, [string(author, 0), string(said, 1), string("XY", 2)]);

export const slideInfo = (flags: number): Buffer =>
  atom(0x03f9, Buffer.concat([longs(0, 0), Buffer.from([0, 0, flags, 0]), longs(0)]));

/** [MS-PPT] 2.4.15: what is at the head and the foot. */
export const margins = (foot: string, instance = 0): Buffer =>
  container(0x0fd9, [string(foot, 2)], instance);

export interface SlideContent {
  /** Texts in the list of slides. */
  readonly outline?: readonly string[];
  readonly records?: readonly Buffer[];
  /** Shapes of the notes on it. */
  readonly notes?: readonly Buffer[];
}

export interface PptOptions {
  /** Records of the document itself. */
  readonly document?: readonly Buffer[];
  /** Other parts that are numbered: the first is 100. */
  readonly parts?: readonly Buffer[];
  readonly token?: number;
  /** What the slides were before the last save, by their numbers from 0. */
  readonly earlier?: Readonly<Record<number, Buffer>>;
  readonly isListLost?: boolean;
}

const firstSlide = 10;
const firstNotes = 50;
const firstOther = 100;

export const slideOf = (records: readonly Buffer[]): Buffer => container(0x03ee, records);

/** The stream of slides as PowerPoint saves it, and where its newest edit begins. */
export function pptOf(slides: readonly SlideContent[], options: PptOptions = {}): CompoundFile {
  const {
    document = [],
    parts = [],
    token = 0xe391c05f,
    earlier = {},
    isListLost = false,
  } = options;
  const numbered = new Map<number, Buffer>([[1, documentOf(slides, document)]]);
  slides.forEach(({ records = [], notes }, index) => {
    numbered.set(firstSlide + index, slideOf(records));
    if (notes !== undefined) {
      const noted = atom(0x03f1, longs(256 + index));
      numbered.set(firstNotes + index, container(0x03f0, [noted, ...notes]));
    }
  });
  parts.forEach((part, index) => numbered.set(firstOther + index, part));
  const before = new Map(
    Object.entries(earlier).map(([index, slide]) => [firstSlide + Number(index), slide]),
  );
  let stream = edited(Buffer.alloc(0), before, 0);
  const lastEdit = before.size === 0 ? 0 : stream.length - 36;
  stream = edited(stream, numbered, lastEdit);
  const edit = isListLost ? 1 : stream.length - 36;
  return compoundOf({
    "PowerPoint Document": stream,
    "Current User": atom(0x0ff6, longs(0x14, token, edit)),
  });
}

/** The stream with these parts behind it, their places, and the edit that made them. */
function edited(stream: Buffer, parts: ReadonlyMap<number, Buffer>, lastEdit: number): Buffer {
  if (parts.size === 0) {
    return stream;
  }
  let all = stream;
  const places: Buffer[] = [];
  for (const [number, part] of parts) {
    places.push(longs(number | (1 << 20), all.length));
    all = Buffer.concat([all, part]);
  }
  const directory = atom(0x1772, Buffer.concat(places));
  const edit = atom(0x0ff5, longs(0, 0, lastEdit, all.length, 1, 0, 0));
  return Buffer.concat([all, directory, edit]);
}

function documentOf(slides: readonly SlideContent[], records: readonly Buffer[]): Buffer {
  const listed = slides.flatMap(({ outline = [] }, index) => [
    atom(0x03f3, longs(firstSlide + index, 0, 0, 256 + index, 0)),
    ...outline.flatMap(text),
  ]);
  const noted = slides.map((_, index) =>
    atom(0x03f3, longs(firstNotes + index, 0, 0, 900 + index, 0)),
  );
  const masters = [atom(0x03f3, longs(7, 0, 0, 1, 0)), ...text("Click to edit")];
  return container(0x03e8, [
    container(0x0ff0, masters, 1),
    container(0x0ff0, listed, 0),
    container(0x0ff0, noted, 2),
    ...records,
  ]);
}
