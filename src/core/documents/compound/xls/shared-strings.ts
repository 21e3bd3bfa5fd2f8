import { u32 } from "../../bytes/binary";
import type { ReadingLimits } from "../../limits";
import { enterContinuation, type RecordReader } from "./records";
import { cellText } from "./sheet-rows";
import { dialectOf } from "./strings";

const { text: readText } = dialectOf(0x0600);

/** The texts of a workbook, each kept once, as far as the time goes. [MS-XLS] 2.4.265. What the table says of its length is not relied on. */
export function readSharedStrings(
  bytes: Uint8Array,
  { at, end }: RecordReader,
  limits: ReadingLimits,
): readonly string[] {
  const count = u32(bytes, at + 4);
  const cursor = { at: at + 8, end };
  const texts: string[] = [];
  while (texts.length < count) {
    if (cursor.at >= cursor.end && !enterContinuation(bytes, cursor)) {
      break;
    }
    if (texts.length % 1000 === 999 && !limits.hasTime()) {
      break;
    }
    texts.push(cellText(readText(bytes, cursor, 2)));
  }
  return texts;
}
