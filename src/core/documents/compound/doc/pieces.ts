import { byteAt, u16, u32 } from "../../bytes/binary";
import type { InformationBlock, Place } from "./information-block";
import { marksOf, pieceMarks } from "./marks";

/** A stretch of text that lies together in the file. */
export interface Piece {
  /** Counted in characters from the start of the document. */
  readonly first: number;
  readonly end: number;
  /** Where its first character lies. */
  readonly at: number;
  /** Bytes of a character: 1 or 2. */
  readonly width: number;
  /** What is noted of all of it. */
  readonly marks: number;
}

/** [MS-DOC] 2.5.6: `fcClx`. */
const pieceTablePlace = 33;

/** Documents share a few bytes between pieces. More would be text without end. */
const mostSharing = 4;

/** The pieces that the text is made of, in its order. [MS-DOC] 2.8.35. */
export function piecesOf(block: InformationBlock): readonly Piece[] {
  const { table, document } = block;
  const { start, end } = block.place(pieceTablePlace);
  const marks: number[] = [];
  let at = start;
  const last = Math.min(end, table.length);
  for (; at < last && byteAt(table, at) === 1; at += 3 + u16(table, at + 1)) {
    marks.push(marksOf(table, at + 3, Math.min(last, at + 3 + u16(table, at + 1))));
  }
  if (at < last && byteAt(table, at) === 2) {
    return piecesIn(block, { start: at + 5, end: at + 5 + u32(table, at + 1) }, marks);
  }
  const first = u32(document, 0x18);
  const length = Math.min(u32(document, 0x1c), document.length) - first;
  // Word 6 writes no table where the text lies in one piece.
  return [{ first: 0, end: Math.max(0, length), at: first, width: 1, marks: 0 }];
}

function piecesIn(
  { table, document, isOld }: InformationBlock,
  { start, end }: Place,
  marks: readonly number[],
): readonly Piece[] {
  const count = Math.floor((Math.min(end, table.length) - start - 4) / 12);
  const pieces: Piece[] = [];
  let left = document.length * mostSharing;
  for (let index = 0; index < count && left > 0; index += 1) {
    const first = u32(table, start + 4 * index);
    const at = start + 4 * (count + 1) + 8 * index;
    const { width, from } = whereabouts(u32(table, at + 2), isOld);
    const fitting = Math.floor(Math.max(0, Math.min(left, document.length - from)) / width);
    const length = Math.min(u32(table, start + 4 * index + 4) - first, fitting);
    if (length > 0) {
      const property = pieceMarks(u16(table, at + 6), marks);
      pieces.push({ first, end: first + length, at: from, width, marks: property });
      left -= length * width;
    }
  }
  return pieces;
}

/** [MS-DOC] 2.9.73: one bit tells that each character takes one byte, at half the place named. */
function whereabouts(
  place: number,
  isOld: boolean,
): { readonly width: number; readonly from: number } {
  if (isOld) {
    return { width: 1, from: place };
  }
  const from = place & 0x3fffffff;
  if ((place & 0x40000000) !== 0) {
    return { width: 1, from: from >> 1 };
  }
  return { width: 2, from };
}
