import { u16 } from "../../bytes/binary";

/** Goes through the records of a workbook stream, one after another. [MS-XLS] 2.1.4. */
export interface RecordReader {
  /** Moves to the next record; false where there is none. */
  readonly next: () => boolean;
  readonly type: number;
  /** Where its data begins and ends. */
  readonly at: number;
  readonly end: number;
}

/** A place in a record, which moves on into the records that continue it. */
export interface Cursor {
  at: number;
  end: number;
}

const headLength = 4;

/** [MS-XLS] 2.4.58. */
const continuation = 0x003c;

export function recordsFrom(bytes: Uint8Array, start: number): RecordReader {
  const reader = { type: 0, at: start, end: start, next };
  function next(): boolean {
    const head = reader.end;
    reader.type = u16(bytes, head);
    reader.at = head + headLength;
    reader.end = Math.min(bytes.length, reader.at + u16(bytes, head + 2));
    return reader.at <= bytes.length;
  }
  return reader;
}

/** Moves to the record behind, where it continues this one. */
export function enterContinuation(bytes: Uint8Array, cursor: Cursor): boolean {
  const head = cursor.end;
  if (head + headLength >= bytes.length || u16(bytes, head) !== continuation) {
    return false;
  }
  cursor.at = head + headLength;
  cursor.end = Math.min(bytes.length, cursor.at + u16(bytes, head + 2));
  return true;
}

/** Moves so many bytes on, over the heads of continuing records. */
export function skip(bytes: Uint8Array, cursor: Cursor, count: number): void {
  let left = count;
  while (left > cursor.end - cursor.at) {
    left -= Math.max(0, cursor.end - cursor.at);
    if (!enterContinuation(bytes, cursor)) {
      cursor.at = cursor.end;
      return;
    }
  }
  cursor.at += left;
}

/** What is done with the records of each type. */
export type RecordTakers = Map<number, (record: RecordReader) => unknown>;

/** [MS-XLS] 2.4.21 and 2.4.103: between these two lies a sheet, or a chart on a sheet. */
const beginning = 0x0809;
const ending = 0x000a;

/**
 * Gives the records up to the end of a sheet to those that want them, without those of the charts
 * on it. Whether the end was reached: not where the file stops before, nor where `goesOn` says no.
 */
export function eachRecord(
  records: RecordReader,
  takers: RecordTakers,
  goesOn: () => boolean,
): boolean {
  let depth = 0;
  for (let count = 1; records.next() && (count % 1000 !== 0 || goesOn()); count += 1) {
    const take = takers.get(records.type);
    if (records.type === ending && depth === 0) {
      return true;
    }
    depth += Number(records.type === beginning) - Number(records.type === ending);
    if (take !== undefined && depth === 0) {
      take(records);
    }
  }
  return false;
}
