import { u16, u32 } from "../../bytes/binary";
import type { CompoundFile } from "../container";

/** Where something lies in the table stream. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a Word document says of itself at its start. [MS-DOC] 2.5.1. */
export interface InformationBlock {
  readonly document: Uint8Array;
  /** The stream with the tables that say what is where in the document. */
  readonly table: Uint8Array;
  /** Long properties of paragraphs. */
  readonly data: Uint8Array;
  readonly isEncrypted: boolean;
  /** Word 6 or 95: other places, one byte for each character. */
  readonly isOld: boolean;
  /** Characters in each story. Their texts follow one another in this order. */
  readonly lengths: readonly number[];
  /** By its number in [MS-DOC] 2.5.6. Empty where the document has none. */
  readonly place: (index: number) => Place;
}

/** [MS-DOC] 2.5.1: `nFib` of the first version with Unicode, Word 97. */
const firstNew = 0xbe;

/** Word 97 and later; Word 95; Word 6. */
const magics = [0xa5ec, 0xa5dc, 0xa5db];

const encrypted = 0x0100;
const firstTable = 0x0200;

const none = new Uint8Array(0);

/** Undefined where the file holds no document that Word 6 or later has written. */
export function informationBlock(file: CompoundFile): InformationBlock | undefined {
  const document = file.stream("WordDocument") || none;
  if (!magics.includes(u16(document, 0))) {
    return undefined;
  }
  const isOld = u16(document, 2) < firstNew;
  const flags = u16(document, 10);
  const [countsAt, placesAt] = (isOld && [0x34, 0x58]) || [0x4c, 0x9a];
  return {
    document,
    table: (isOld && document) || tableStream(file, (flags & firstTable) !== 0),
    data: file.stream("Data") || none,
    isEncrypted: (flags & encrypted) !== 0,
    isOld,
    lengths: [0, 1, 2, 3, 4, 5, 6, 7].map((story) => u32(document, countsAt + 4 * story)),
    place: (index) => placeAt(document, placesAt + 8 * index),
  };
}

/** Of a document without the table that it names, the other one is tried. */
function tableStream(file: CompoundFile, isFirst: boolean): Uint8Array {
  const usual = `${Number(isFirst)}Table`;
  const other = `${Number(!isFirst)}Table`;
  return file.stream(usual) || file.stream(other) || none;
}

function placeAt(document: Uint8Array, at: number): Place {
  const start = u32(document, at);
  return { start, end: start + u32(document, at + 4) };
}
