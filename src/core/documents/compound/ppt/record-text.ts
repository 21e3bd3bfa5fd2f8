import { latin1, utf16 } from "../../bytes/text";
import { recordsIn, recordType, type PptRecord, type RecordStream } from "./records";

/** [MS-PPT] 2.9.42 and 2.9.43: paragraphs end with a return, lines in them with a vertical tab. */
const lineEnd = /[\r\v]/g;

const control = /[\0-\x08\x0e-\x1f]/g;

/** What stands where PowerPoint puts a date, or the number of the slide. */
const placeholder = "*";

/** The text of a record of text. Empty of any other. */
export function textOf(bytes: Uint8Array, { type, start, end }: PptRecord): string {
  const isWide = type === recordType.textCharacters || type === recordType.string;
  const text =
    (isWide && utf16(bytes, start, end)) ||
    (type === recordType.textBytes && latin1(bytes, start, end)) ||
    "";
  const clean = text.replace(lineEnd, "\n").replace(control, "");
  return (clean !== placeholder && clean) || "";
}

/** The strings that lie in a record. */
export function stringsIn(stream: RecordStream, record: PptRecord): readonly string[] {
  return recordsIn(stream, record)
    .filter(({ type }) => type === recordType.string)
    .map((string) => textOf(stream.bytes, string));
}
