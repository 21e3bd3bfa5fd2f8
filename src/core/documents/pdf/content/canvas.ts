import type { Box } from "./box";

/** Letters without a space between, as they lie on a page. */
export interface Word {
  readonly text: string;
  /** Where it begins and ends along the line, and where the line is: in a page turned by `turn`. */
  readonly start: number;
  readonly end: number;
  readonly across: number;
  /** In degrees. Only words of one turn are on one line. */
  readonly turn: number;
  readonly size: number;
  /** 0 for black to 1 for white; NaN where it is not known. */
  readonly light: number;
  /** Text that is not painted: letters laid over a scan, as a rule. */
  readonly isUnpainted: boolean;
  /** It lies in a layer that is not shown. */
  readonly isInHiddenLayer: boolean;
  /** Where the space before it ends, had it one. NaN otherwise. */
  readonly spaceEnd: number;
}

/** A rectangle filled with one colour. */
export interface Fill extends Box {
  readonly light: number;
  /** How many words were there before. */
  readonly behind: number;
}

/** All that matters of what a page shows, in the order of painting. */
export interface Canvas {
  readonly words: Word[];
  readonly fills: Fill[];
  hasPictures: boolean;
  /** Letters of which nobody can tell what they are. */
  unknownLetters: number;
  /** In all words together. */
  letters: number;
  /** How many stretches of its content have been read. */
  stretches: number;
  /** There were more words than a page is given room for. */
  isCut: boolean;
}

/** More than these are drawings and not text. */
const mostFills = 3000;
/** No page has as many as these: a short file may repeat itself without end. */
const mostWords = 30_000;
const mostLetters = 500_000;

export function newCanvas(): Canvas {
  const { words, fills }: Pick<Canvas, "words" | "fills"> = { words: [], fills: [] };
  const counts = { unknownLetters: 0, letters: 0, stretches: 0 };
  return Object.assign(counts, { words, fills, hasPictures: false, isCut: false });
}

export function addWord(canvas: Canvas, word: Word): void {
  if (canvas.words.length < mostWords && canvas.letters < mostLetters) {
    canvas.words.push(word);
    canvas.letters += word.text.length;
  } else {
    canvas.isCut = true;
  }
}

export function addFill(canvas: Canvas, box: Box, light: number): void {
  if (canvas.fills.length < mostFills && box.top - box.bottom > 2 && box.right - box.left > 2) {
    const { left, bottom, right, top } = box;
    canvas.fills.push({ left, bottom, right, top, light, behind: canvas.words.length });
  }
}
