import { endOfOwnText } from "../core/content/quoted-heads";

/** Finds the line of an offset, from 1, by halving: a list of 10,000 people asks as often. */
export function lineFinder(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * Tells whether an offset is in a quoted message: behind the sender's own text. Where lines are marked
 * with `>`, an answer may stand between them, and only such a line is quoted.
 */
export function quoteFinder(text: string): (offset: number) => boolean {
  const end = endOfOwnText(text);
  const isMarked = /^[ \t]*>/m.test(text);
  return (offset) => offset >= end && (!isMarked || isMarkedAt(text, offset));
}

function isMarkedAt(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*>/.test(text.slice(start, offset));
}
