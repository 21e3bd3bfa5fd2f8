import type { Font } from "../fonts/font";
import { moved } from "./matrix";
import { addWord } from "./canvas";
import type { Painter } from "./painter";
import { type Pen, penOf } from "./pen";

/** Gaps in parts of the size: wider ones part words, as do steps back of more than a few letters. */
export const wordGap = 0.17;
const stepBack = 0.3;
/** In characters: what goes on longer is no word. */
const longestWord = 1000;

/** Shows the characters of a text: `Tj`. ISO 32000-1, 9.4.3 and 9.4.4. */
export function showText(painter: Painter, codes: string): void {
  const { font } = painter.state;
  if (font === undefined || painter.canvas.isCut) {
    return;
  }
  const { size, characterSpace, wordSpace, stretch } = painter.state;
  const pen = penOf(painter);
  if (!continuesWord(painter, pen)) {
    endWord(painter);
  }
  let along = 0;
  for (let at = 0; at < codes.length; at += font.codeBytes) {
    const code = codeAt(codes, at, font);
    const glyph = font.glyph(code);
    const space = characterSpace + Number(font.codeBytes === 1 && code === 32) * wordSpace;
    const next = along + (glyph.width * size + space) * stretch;
    putText(painter, pen, takeActual(painter, glyph.text), along, next);
    along = next;
  }
  moveText(painter, along, 0);
}

function codeAt(codes: string, at: number, { codeBytes }: Font): number {
  let code = 0;
  for (let byte = at; byte < at + codeBytes; byte += 1) {
    code = code * 256 + (codes.charCodeAt(byte) || 0);
  }
  return code;
}

/** Moves where the next text is shown, by units of the text. */
export function moveText(painter: Painter, along: number, up: number): void {
  painter.text = moved(along, up, painter.text);
}

function continuesWord({ word }: Painter, { start, across, turn, size }: Pen): boolean {
  if (word === undefined || word.turn !== turn) {
    return false;
  }
  const gap = (start - word.end) / size;
  return Math.abs(across - word.across) < size / 20 && gap < wordGap && gap > -stepBack;
}

/** Marked content may say what its letters stand for together. ISO 32000-1, 14.9.4. */
function takeActual(painter: Painter, text: string): string {
  const { actual } = painter;
  if (actual === undefined) {
    return text;
  }
  painter.actual = "";
  return actual;
}

function putText(painter: Painter, pen: Pen, text: string, from: number, to: number): void {
  const start = pen.start + from * pen.unit;
  const end = pen.start + to * pen.unit;
  painter.canvas.unknownLetters += Number(text === "");
  if (text === " ") {
    endWord(painter);
    painter.spaceEnd = end;
  } else if (painter.word && painter.word.text.length < longestWord) {
    painter.word.text += text;
    painter.word.end = end;
  } else {
    endWord(painter);
    startWord(painter, pen, text, start, end);
  }
}

function startWord(painter: Painter, pen: Pen, text: string, start: number, end: number): void {
  const { mode, light } = painter.state;
  painter.word = {
    text,
    start,
    end,
    across: pen.across,
    turn: pen.turn,
    size: pen.size,
    light,
    isUnpainted: mode === 3 || mode === 7,
    isInHiddenLayer: painter.hiddenMarks > 0,
    spaceEnd: painter.spaceEnd,
  };
  painter.spaceEnd = NaN;
}

/** What follows is another word. */
export function endWord(painter: Painter): void {
  if (painter.word && painter.word.text) {
    addWord(painter.canvas, painter.word);
  }
  painter.word = undefined;
}
