import { u32 } from "../../bytes/binary";
import { addHidden, type Contents } from "../../office-xml/contents";
import type { Reading } from "../../reading";
import { inflateZlib } from "../../zip/inflate";
import type { Presentation } from "./presentation";
import { recordsIn, recordType, type PptRecord, type RecordStream } from "./records";
import { textOf } from "./record-text";

/** [MS-PPT] 2.10.27: the string that names the program of an object. */
const programName = 2;

/** Reads the files of which the slides show only a picture. [MS-PPT] 2.10.27. */
export function addObjects(
  stream: RecordStream,
  { document, part }: Presentation,
  reading: Reading,
  contents: Contents,
): void {
  let count = 0;
  for (const list of ofType(stream, document, recordType.objectList)) {
    for (const object of ofType(stream, list, recordType.embedded)) {
      const records = recordsIn(stream, object);
      const atom = records.find(({ type }) => type === recordType.object);
      const program = records.find(({ instance }) => instance === programName);
      count += 1;
      if (atom !== undefined && reading.limits.hasTime()) {
        const storage = part(u32(stream.bytes, atom.start + 16));
        const name = (program && textOf(stream.bytes, program)) || "";
        addStorage(stream, storage, name, reading, contents);
      }
    }
  }
  addHidden(contents, "embedded-file", "", count);
}

function addStorage(
  { bytes }: RecordStream,
  { type, instance, start, end }: PptRecord,
  name: string,
  reading: Reading,
  { files, troubles }: Contents,
): void {
  if (type !== recordType.objectStorage) {
    troubles.push("damaged");
  } else if (instance === 0) {
    files.push(reading.inside(name, bytes.subarray(start, end)));
  } else {
    const { limits, used } = reading;
    const size = Math.min(u32(bytes, start), limits.entryBytes, limits.totalBytes - used.bytes);
    const storage = inflateZlib(bytes.subarray(start + 4, end), Math.max(0, size));
    used.bytes += storage.bytes.length;
    files.push(reading.inside(name, storage.bytes));
    if (size < u32(bytes, start)) {
      troubles.push("too-large");
    }
  }
}

function ofType(stream: RecordStream, parent: PptRecord, wanted: number): readonly PptRecord[] {
  return recordsIn(stream, parent).filter(({ type }) => type === wanted);
}
