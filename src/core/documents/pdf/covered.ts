import { boxAround, commonBox, type Box } from "./content/box";
import type { Canvas, Fill, Word } from "./content/canvas";

/** Darker is black to the eye, and black on black cannot be read. */
const dark = 0.25;
/** A covered word lies in its box by at least this much of its length. */
const most = 0.7;
/** Lines of text that one box may hide. Higher ones are pages and pictures. */
const mostLines = 25;

/** The words that nobody sees for a black box over them, or for being black themselves on one. */
export function coveredWords({ words, fills }: Canvas): ReadonlySet<Word> {
  if (!fills.some(isDark)) {
    return new Set();
  }
  return new Set(words.filter((word, index) => isCovered(word, index, fills)));
}

function isDark({ light }: Fill): boolean {
  return light < dark;
}

function isCovered(word: Word, index: number, fills: readonly Fill[]): boolean {
  const box = boxOf(word);
  // The last first: of those under a word only the topmost matters.
  for (let at = fills.length - 1; at >= 0; at -= 1) {
    const fill = fills[at];
    const isOver = fill !== undefined && fill.behind > index;
    if (fill === undefined || (isOver && !isDark(fill)) || !hides(fill, box, word.size)) {
      continue;
    }
    return isOver || (word.light < dark && isDark(fill));
  }
  return false;
}

function hides(fill: Box, word: Box, size: number): boolean {
  if (!holdsMiddle(fill, word)) {
    return false;
  }
  const { left, bottom, right, top } = commonBox(fill, word);
  return (
    right - left >= most * (word.right - word.left) &&
    top - bottom >= most * (word.top - word.bottom) &&
    fill.top - fill.bottom < mostLines * size
  );
}

/** What hides most of a word has its middle. Most fills are elsewhere. */
function holdsMiddle(fill: Box, { left, right, bottom, top }: Box): boolean {
  const across = (left + right) / 2;
  const up = (bottom + top) / 2;
  return fill.left <= across && fill.right >= across && fill.bottom <= up && fill.top >= up;
}

/** The middle of its letters: boxes that leave their tips free hide it all the same. */
function boxOf({ start, end, across, size, turn }: Word): Box {
  const angle = (turn * Math.PI) / 180;
  const [low, high] = [across + 0.1 * size, across + 0.5 * size];
  const points = [start, low, end, low, start, high, end, high];
  const x = (at: number): number => points[at] || 0;
  return boxAround(
    points.map((_, at) => {
      const along = x(at & ~1);
      const up = x(at | 1);
      if (at % 2 === 0) {
        return along * Math.cos(angle) - up * Math.sin(angle);
      }
      return along * Math.sin(angle) + up * Math.cos(angle);
    }),
  );
}
