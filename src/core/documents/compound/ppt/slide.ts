import { byteAt, u32 } from "../../bytes/binary";
import { cellsIn, isTable, tableText } from "./table";
import { stringsIn, textOf } from "./record-text";
import { recordsIn, recordType, type PptRecord, type RecordStream } from "./records";

/** What is on a slide, or on the notes of one. */
export interface Slide {
  readonly texts: string[];
  /** Each with its author. */
  readonly comments: string[];
  readonly margins: string[];
  isHidden: boolean;
  /** Of notes, the number by which the slide list names their slide. */
  notedId: number;
}

/** A slide that is being read. */
interface OpenSlide extends Slide {
  readonly stream: RecordStream;
  readonly outline: readonly string[];
}

/** Records lie no deeper in files that programs write, and the stack has an end. */
const deepest = 32;

/** [MS-PPT] 2.6.6: the bit in a slide's own settings. */
const hidden = 4;

/** Reads a slide. `outline`: the texts that it has in the list of slides. */
export function slideIn(
  stream: RecordStream,
  record: PptRecord,
  outline: readonly string[],
): Slide {
  const slide = {
    stream,
    outline,
    texts: [],
    comments: [],
    margins: [],
    isHidden: false,
    notedId: 0,
  };
  addRecords(slide, record, 0);
  return slide;
}

function addRecords(slide: OpenSlide, parent: PptRecord, depth: number): void {
  for (const record of recordsIn(slide.stream, parent)) {
    addRecord(slide, record, depth);
  }
}

function addRecord(slide: OpenSlide, record: PptRecord, depth: number): void {
  const { bytes } = slide.stream;
  const { type, start } = record;
  switch (type) {
    case recordType.slideInfo:
      slide.isHidden = (byteAt(bytes, start + 10) & hidden) !== 0;
      break;
    case recordType.notesAtom:
      slide.notedId = u32(bytes, start);
      break;
    case recordType.textReference:
      addText(slide.texts, slide.outline[u32(bytes, start)] || "");
      break;
    case recordType.textCharacters:
    case recordType.textBytes:
      addText(slide.texts, textOf(bytes, record));
      break;
    case recordType.headersAndFooters:
      stringsIn(slide.stream, record).forEach((text) => addText(slide.margins, text));
      break;
    case recordType.comment:
      addText(slide.comments, commentIn(slide.stream, record));
      break;
    default:
      if (record.isContainer && depth < deepest) {
        addContainer(slide, record, depth + 1);
      }
  }
}

function addContainer(slide: OpenSlide, record: PptRecord, depth: number): void {
  if (record.type !== recordType.shapeGroup) {
    addRecords(slide, record, depth);
    return;
  }
  const shapes = recordsIn(slide.stream, record);
  if (!isTable(slide.stream, shapes)) {
    shapes.forEach((shape) => addRecord(slide, shape, depth));
    return;
  }
  const cells = cellsIn(slide.stream, shapes).map(({ shape, left, top }) => {
    const texts: string[] = [];
    addRecords(Object.assign({}, slide, { texts }), shape, depth);
    return { left, top, text: texts.join(" ") };
  });
  addText(slide.texts, tableText(cells));
}

/** [MS-PPT] 2.5.25: the author, the text and the initials. */
function commentIn(stream: RecordStream, record: PptRecord): string {
  const [author = "", text = ""] = stringsIn(stream, record);
  return (author && `${author}: ${text}`) || text;
}

function addText(texts: string[], text: string): void {
  if (text.trim() !== "") {
    texts.push(text);
  }
}
