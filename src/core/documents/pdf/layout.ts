import { flat } from "../../content/flat";
import type { Word } from "./content/canvas";
import { wordGap } from "./content/show-text";

/** Words that were painted one behind the other on a line. */
type Segment = Word[];

/** Parts of the font size. */
const lineStep = 0.35;
const wideGap = 1.1;
/** A gap that no space was painted in parts cells, where the page does paint its spaces. */
const cellGap = 0.45;
/** Columns of prose have lines of this many characters, most cells are shorter. */
const proseLine = 28;

/** The text of words: lines, and tabs where cells part. */
export function layOut(words: readonly Word[]): string {
  const spaced = words.filter(({ spaceEnd }) => !isNaN(spaceEnd)).length;
  const gap = (spaced * 4 > words.length && cellGap) || wideGap;
  const lines = linesOf(segmentsOf(words));
  return lines.map((line) => textOfLine(line, gap)).join("\n");
}

function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const segments: Segment[] = [];
  let last: Word | undefined;
  words.forEach((word) => {
    const segment = segments[segments.length - 1];
    if (segment && last && isSameLine(last, word) && word.start > last.end - word.size) {
      segment.push(word);
    } else {
      segments.push([word]);
    }
    last = word;
  });
  return segments;
}

function isSameLine(one: Word, other: Word): boolean {
  const step = Math.abs(one.across - other.across);
  return one.turn === other.turn && step <= lineStep * Math.max(one.size, other.size);
}

/**
 * Cells of a row are put together however they were painted; columns of prose stay apart, as each
 * reads on below. The order is that of painting, which is nearly always that of reading.
 */
function linesOf(segments: readonly Segment[]): readonly Segment[] {
  const rows = rowsOf(segments);
  const shared = rows.filter((row) => row.length > 1);
  const prose = shared.filter((row) => row.filter(isLong).length > 1);
  if (prose.length * 3 > shared.length) {
    return segments;
  }
  const order = new Map(segments.map((segment, index): [Segment, number] => [segment, index]));
  const first = (row: readonly Segment[]): number =>
    row.reduce((least, segment) => Math.min(least, order.get(segment) || 0), segments.length);
  return rows
    .map((row): [number, readonly Segment[]] => [first(row), row])
    .sort(([one], [other]) => one - other)
    .map(([, row]) => inOrder(row));
}

function isLong(segment: Segment): boolean {
  return segment.reduce((length, { text }) => length + text.length + 1, 0) > proseLine;
}

/** Segments that lie on one line. */
function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  const sorted = segments
    .slice()
    .sort(
      ([one], [other]) =>
        (one && other && (one.turn - other.turn || other.across - one.across)) || 0,
    );
  sorted.forEach((segment) => {
    const row = rows[rows.length - 1];
    const before = row && row[0] && row[0][0];
    if (row && before && segment[0] && isSameLine(before, segment[0])) {
      row.push(segment);
    } else {
      rows.push([segment]);
    }
  });
  return rows;
}

function inOrder(row: readonly Segment[]): Segment {
  const sorted = row
    .slice()
    .sort(([one], [other]) => (one && other && one.start - other.start) || 0);
  return flat(sorted).slice();
}

function textOfLine(line: Segment, gap: number): string {
  return line.map((word, index) => separator(line[index - 1], word, gap) + word.text).join("");
}

function separator(before: Word | undefined, word: Word, cell: number): string {
  if (before === undefined) {
    return "";
  }
  const { start, size, spaceEnd } = word;
  const wide = (start - before.end) / size;
  const hasSpace = spaceEnd > before.end && spaceEnd <= start + size;
  const rest = (hasSpace && (start - spaceEnd) / size) || Number(!hasSpace) * wide;
  if (rest > cell || wide > wideGap) {
    return "\t";
  }
  return ((hasSpace || Math.abs(wide) > wordGap) && " ") || "";
}
