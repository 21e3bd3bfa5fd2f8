import { u32 } from "../../bytes/binary";
import { recordsIn, recordType, type PptRecord, type RecordStream } from "./records";
import { textOf } from "./record-text";

/** A slide, or the notes on one, as a list names it. */
export interface ListedSlide {
  /** The number of the part that it is. */
  readonly part: number;
  /** By which its notes name it. */
  readonly id: number;
  /** What is in its outline: its own drawing only refers to these by their numbers. */
  readonly texts: string[];
}

/** [MS-PPT] 2.4.14: which list it is. */
export const listOf = { slides: 0, notes: 2 };

/** The slides of a presentation, or the notes on them, in order. [MS-PPT] 2.4.14.3. */
export function listedSlides(
  stream: RecordStream,
  document: PptRecord,
  list: number,
): readonly ListedSlide[] {
  const slides: ListedSlide[] = [];
  const lists = recordsIn(stream, document).filter(
    ({ type, instance }) => type === recordType.slideList && instance === list,
  );
  for (const one of lists) {
    recordsIn(stream, one).forEach((record) => addRecord(stream, record, slides));
  }
  return slides;
}

function addRecord(stream: RecordStream, record: PptRecord, slides: ListedSlide[]): void {
  const { bytes } = stream;
  if (record.type === recordType.slidePersist) {
    const id = u32(bytes, record.start + 12);
    slides.push({ part: u32(bytes, record.start), id, texts: [] });
    return;
  }
  const [{ texts } = { texts: [""] }] = slides.slice(-1);
  if (record.type === recordType.textHead) {
    texts.push("");
  }
  const text = textOf(bytes, record);
  if (text !== "") {
    texts[Math.max(0, texts.length - 1)] = text;
  }
}
