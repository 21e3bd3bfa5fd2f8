import { byteAt, u16, u32 } from "../../bytes/binary";

/** What Word notes of a character or a paragraph, each as a bit. */
export const mark = {
  hidden: 1,
  deleted: 2,
  inserted: 4,
  /** Not text, but the place of something else. */
  special: 8,
  inTable: 16,
  rowEnd: 32,
  /** The end of a cell, or of a row, in a table that lies in a cell. */
  innerCell: 64,
  innerRowEnd: 128,
};

/** [MS-DOC] 2.6.1 and 2.6.2: the modifiers that switch a mark on or off. */
const marksByModifier = new Map([
  [0x083c, mark.hidden],
  [0x0800, mark.deleted],
  [0x0801, mark.inserted],
  [0x0855, mark.special],
  [0x2416, mark.inTable],
  [0x2417, mark.rowEnd],
  [0x244b, mark.innerCell],
  [0x244c, mark.innerRowEnd],
]);

/** [MS-DOC] 2.6.2: the modifiers of a paragraph that are too long lie in another stream. */
const elsewhere = [0x6645, 0x6646, 0x646b];

/** [MS-DOC] 2.2.5.1: bytes of an operand, by the last three bits of the modifier. */
const operandLengths = [1, 1, 2, 4, 2, 2, 0, 3];

/** [MS-DOC] 2.9.215: the modifiers of a whole piece in short. */
const shortMarks = new Map([
  [0x41, mark.deleted],
  [0x42, mark.inserted],
  [0x5c, mark.hidden],
]);

/** A stream with modifiers, and how many bytes of it may still be read. */
export interface LongModifiers {
  readonly bytes: Uint8Array;
  left: number;
}

/** The marks that a list of modifiers makes. */
export function marksOf(
  bytes: Uint8Array,
  start: number,
  end: number,
  long?: LongModifiers,
): number {
  let marks = 0;
  for (let at = start; at + 2 < end;) {
    const modifier = u16(bytes, at);
    const operand = at + 2;
    if (long !== undefined && elsewhere.includes(modifier)) {
      marks |= marksElsewhere(long, u32(bytes, operand));
    }
    const own = marksByModifier.get(modifier) || 0;
    // A style may be turned round: 0x81 is on where the style is off. [MS-DOC] 2.9.337.
    marks = (marks & ~own) | (Number((byteAt(bytes, operand) & 0x7f) === 1) * own);
    at = operand + operandLength(bytes, modifier, operand);
  }
  return marks;
}

function marksElsewhere(long: LongModifiers, at: number): number {
  const { bytes, left } = long;
  const length = Math.min(u16(bytes, at), left);
  long.left -= length;
  return marksOf(bytes, at + 2, Math.min(bytes.length, at + 2 + length));
}

/** The marks that the short or the long property of a piece makes. [MS-DOC] 2.9.215, 2.9.216. */
export function pieceMarks(property: number, long: readonly number[]): number {
  if ((property & 1) !== 0) {
    return long[property >> 1] || 0;
  }
  return Number(property >> 8 === 1) * (shortMarks.get((property >> 1) & 0x7f) || 0);
}

function operandLength(bytes: Uint8Array, modifier: number, at: number): number {
  if (modifier === 0xd608) {
    return u16(bytes, at) + 1;
  }
  return operandLengths[modifier >> 13] || byteAt(bytes, at) + 1;
}
