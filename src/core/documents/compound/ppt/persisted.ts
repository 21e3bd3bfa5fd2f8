import { u16, u32 } from "../../bytes/binary";
import { recordAt, recordType, type PptRecord, type RecordStream } from "./records";

/** The parts of a presentation by their numbers, as they were last saved. */
export interface Persisted {
  /** The number of the part that all others hang on. */
  readonly document: number;
  readonly offsets: ReadonlyMap<number, number>;
}

/**
 * Follows the edits back from the newest one, which `start` is the place of. Each names what it
 * has changed, so the first place that is named for a part is the valid one. [MS-PPT] 2.1.2.
 */
export function persisted(stream: RecordStream, start: number): Persisted {
  const { bytes } = stream;
  const offsets = new Map<number, number>();
  const seen = new Set<number>();
  let document = 0;
  for (let at = start; at < bytes.length && !seen.has(at);) {
    seen.add(at);
    const edit = recordAt(stream, at, bytes.length);
    if (edit.type !== recordType.userEdit) {
      break;
    }
    document = document || u32(bytes, edit.start + 16);
    const directory = recordAt(stream, u32(bytes, edit.start + 12), bytes.length);
    if (directory.type === recordType.persistDirectory && !seen.has(directory.start)) {
      seen.add(directory.start);
      addOffsets(stream, directory, offsets);
    }
    at = u32(bytes, edit.start + 8) || bytes.length;
  }
  return { document, offsets };
}

/** [MS-PPT] 2.3.5: the number of the first part and how many follow, then a place for each. */
function addOffsets(
  stream: RecordStream,
  { start, end }: PptRecord,
  offsets: Map<number, number>,
): void {
  const { bytes } = stream;
  for (let at = start; at + 4 <= end && stream.left > 0; stream.left -= 1) {
    const first = u32(bytes, at) & 0xfffff;
    const count = u16(bytes, at + 2) >> 4;
    for (let index = 0; index < count && at + 8 + 4 * index <= end; index += 1) {
      if (!offsets.has(first + index)) {
        offsets.set(first + index, u32(bytes, at + 4 + 4 * index));
      }
    }
    at += 4 + 4 * count;
  }
}
