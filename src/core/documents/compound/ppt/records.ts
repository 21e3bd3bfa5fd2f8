import { u16, u32 } from "../../bytes/binary";

/** One record, with what lies in it. [MS-PPT] 2.3.1. */
export interface PptRecord {
  readonly type: number;
  readonly instance: number;
  /** Made of other records. */
  readonly isContainer: boolean;
  /** Where its content lies. */
  readonly start: number;
  readonly end: number;
}

/** The stream with the slides, and how many records of it may still be read. */
export interface RecordStream {
  readonly bytes: Uint8Array;
  readonly hasTime: () => boolean;
  /** Slides that share their records would cost time without end. 0 also once time is over. */
  left: number;
}

const headLength = 8;

/** Each record is read about twice: where it is looked for, and where its text is taken. */
export function recordStream(bytes: Uint8Array, hasTime: () => boolean): RecordStream {
  return { bytes, hasTime, left: Math.ceil(bytes.length / 2) };
}

/** How often the time is asked for. */
const recordsAtOnce = 0x1000;

export function recordAt({ bytes }: RecordStream, at: number, most: number): PptRecord {
  const head = u16(bytes, at);
  const start = at + headLength;
  return {
    type: u16(bytes, at + 2),
    instance: head >> 4,
    isContainer: (head & 15) === 15,
    start,
    end: Math.min(start + u32(bytes, at + 4), most),
  };
}

/** The records that lie in another, or one after the other in the stream. */
export function recordsIn(
  stream: RecordStream,
  { start, end }: Pick<PptRecord, "start" | "end">,
): readonly PptRecord[] {
  const records: PptRecord[] = [];
  for (let at = start; at + headLength <= end && stream.left > 0;) {
    const record = recordAt(stream, at, end);
    records.push(record);
    at = record.end;
    stream.left -= 1;
    if (stream.left % recordsAtOnce === 0 && !stream.hasTime()) {
      stream.left = 0;
    }
  }
  return records;
}

/** [MS-PPT] 2.13.24. */
export const recordType = {
  document: 0x03e8,
  slide: 0x03ee,
  slideAtom: 0x03ef,
  notes: 0x03f0,
  notesAtom: 0x03f1,
  slidePersist: 0x03f3,
  slideInfo: 0x03f9,
  objectList: 0x0409,
  drawing: 0x040c,
  textReference: 0x0f9e,
  textHead: 0x0f9f,
  textCharacters: 0x0fa0,
  textBytes: 0x0fa8,
  string: 0x0fba,
  object: 0x0fc3,
  embedded: 0x0fcc,
  headersAndFooters: 0x0fd9,
  slideList: 0x0ff0,
  userEdit: 0x0ff5,
  objectStorage: 0x1011,
  persistDirectory: 0x1772,
  comment: 0x2ee0,
  encryption: 0x2f14,
  /** Of a drawing: [MS-ODRAW] 2.2.16, 2.2.13, 2.2.48, 2.2.39. */
  shapeGroup: 0xf003,
  shape: 0xf004,
  clientText: 0xf00d,
  childAnchor: 0xf00f,
  moreProperties: 0xf122,
};
