import { persisted } from "./persisted";
import { recordAt, recordsIn, recordType, type PptRecord, type RecordStream } from "./records";
import { listedSlides, listOf } from "./slide-lists";

/** A slide, or the notes on one, with the texts that it has in the list. */
export interface FoundSlide {
  readonly record: PptRecord;
  readonly id: number;
  readonly texts: readonly string[];
}

/** The parts of a presentation. */
export interface Presentation {
  readonly slides: readonly FoundSlide[];
  readonly notes: readonly FoundSlide[];
  readonly document: PptRecord;
  /** By its number. What is there need not be of the type that is looked for. */
  readonly part: (number: number) => PptRecord;
  /** Without a list of slides, these are all that were ever saved, in the order of the file. */
  readonly isDamaged: boolean;
}

/** Finds the parts by the newest edit, which begins at `edit`. */
export function presentationIn(stream: RecordStream, edit: number): Presentation {
  const { length } = stream.bytes;
  const { document: root, offsets } = persisted(stream, edit);
  const part = (number: number): PptRecord => {
    const at = offsets.get(number);
    return recordAt(stream, (at === undefined && length) || at || 0, length);
  };
  const document = part(root);
  const seen = new Set<number>();
  const found = (list: number, wanted: number): readonly FoundSlide[] =>
    listedSlides(stream, document, list)
      .map(({ part: number, id, texts }) => ({ record: part(number), id, texts }))
      .filter(({ record: { type, start } }) => {
        const isNew = type === wanted && !seen.has(start);
        seen.add(start);
        return isNew;
      });
  if (document.type !== recordType.document) {
    return presentationInOrder(stream);
  }
  const slides = found(listOf.slides, recordType.slide);
  const notes = found(listOf.notes, recordType.notes);
  return { slides, notes, document, part, isDamaged: false };
}

/** All that lies in the stream, for where it is not known what belongs to what. */
function presentationInOrder(stream: RecordStream): Presentation {
  const { length } = stream.bytes;
  const records = recordsIn(stream, { start: 0, end: length });
  const found = (wanted: number): readonly FoundSlide[] =>
    records.filter(({ type }) => type === wanted).map((record) => ({ record, id: 0, texts: [] }));
  const part = (): PptRecord => recordAt(stream, length, length);
  const [document = part()] = records.filter(({ type }) => type === recordType.document).slice(-1);
  const slides = found(recordType.slide);
  return { slides, notes: found(recordType.notes), document, part, isDamaged: true };
}
