import { utf16, windows1252 } from "../../bytes/text";
import { runAt, type MarkedRuns } from "./marked-runs";
import type { Piece } from "./pieces";

/** What a document is made of, as far as its text goes. */
export interface Source {
  readonly document: Uint8Array;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
  readonly characters: MarkedRuns;
  readonly paragraphs: MarkedRuns;
  readonly hasTime: () => boolean;
  /** Bytes of text to read before the time is asked for again. 0 once it is over. */
  left: number;
}

/** So many bytes of text take about a millisecond. */
export const atOnce = 0x10000;

/** Text of which the same is noted. */
export type TakeStretch = (text: string, marks: number) => void;

/** Gives the text between two places, counted in characters, as far as the time allows. */
export function eachStretch(source: Source, first: number, end: number, take: TakeStretch): void {
  const { pieces } = source;
  for (let index = pieceAt(pieces, first); index < pieces.length; index += 1) {
    const { [index]: piece } = pieces;
    if (piece === undefined || piece.first >= end || source.left === 0) {
      return;
    }
    const from = Math.max(first, piece.first) - piece.first;
    const to = Math.min(end, piece.end) - piece.first;
    stretchesOf(source, piece, from, to, take);
  }
}

/** The first piece that ends behind a place. */
function pieceAt(pieces: readonly Piece[], first: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { [middle]: piece } = pieces;
    if (piece !== undefined && piece.end <= first) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function stretchesOf(
  source: Source,
  { at: start, width, marks }: Piece,
  from: number,
  to: number,
  take: TakeStretch,
): void {
  const { document, characters, paragraphs } = source;
  const end = start + width * to;
  for (let at = start + width * from; at < end && source.left > 0;) {
    const character = runAt(characters, at);
    const paragraph = runAt(paragraphs, at);
    const change = Math.min(
      end,
      at + atOnce,
      endOf(characters, character),
      endOf(paragraphs, paragraph),
    );
    const next = at + width * Math.ceil((change - at) / width);
    const noted = marksIn(characters, character) | marksIn(paragraphs, paragraph) | marks;
    take(decoded(document, at, next, width), noted);
    count(source, next - at);
    at = next;
  }
}

function count(source: Source, bytes: number): void {
  source.left -= bytes;
  if (source.left <= 0) {
    source.left = Number(source.hasTime()) * atOnce;
  }
}

function endOf({ starts }: MarkedRuns, run: number): number {
  return starts[run + 1] || Infinity;
}

function marksIn({ marks }: MarkedRuns, run: number): number {
  return marks[run] || 0;
}

function decoded(document: Uint8Array, at: number, end: number, width: number): string {
  if (width === 1) {
    return windows1252(document, at, end);
  }
  return utf16(document, at, end);
}
