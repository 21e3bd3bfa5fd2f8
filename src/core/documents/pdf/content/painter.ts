import type { PdfFile } from "../file/pdf-file";
import type { PdfDictionary, PdfValue } from "../file/values";
import type { Font } from "../fonts/font";
import type { Box } from "./box";
import type { Canvas, Word } from "./canvas";
import { identity, type Matrix } from "./matrix";

/** What `q` keeps and `Q` brings back. ISO 32000-1, 8.4. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  font: Font | undefined;
  size: number;
  characterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  light: number;
  /** Whether it is only a separation: how much ink, not how much light. */
  isInk: boolean;
  opacity: number;
}

/** What fonts and layers cost to look up is paid once in a file. */
export interface Shared {
  readonly file: PdfFile;
  readonly fonts: Map<PdfValue, Font>;
  /** Object numbers of the layers that are off. */
  readonly hiddenLayers: ReadonlySet<number>;
}

/** Points as x and y in turn, where they lie on the page. */
export interface PathPiece {
  readonly points: number[];
  isCurved: boolean;
}

/** The painting of one page. */
export interface Painter {
  readonly shared: Shared;
  readonly canvas: Canvas;
  resources: PdfDictionary;
  state: GraphicsState;
  saved: GraphicsState[];
  text: Matrix;
  line: Matrix;
  /** The word that letters are added to. */
  word: { -readonly [Key in keyof Word]: Word[Key] } | undefined;
  spaceEnd: number;
  /** For each marked stretch that is open, whether it is hidden. */
  marks: boolean[];
  /** How many of them are. */
  hiddenMarks: number;
  /** What the letters of the marked stretch stand for; empty once said. */
  actual: string | undefined;
  path: PathPiece[];
  isClipping: boolean;
  /** How many more forms may be painted: forms in forms can make a short file endless. */
  forms: number;
  depth: number;
}

const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

export function newState(): GraphicsState {
  return {
    matrix: identity,
    clip: everywhere,
    font: undefined,
    size: 0,
    characterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    light: 0,
    isInk: false,
    opacity: 1,
  };
}

export function newPainter(shared: Shared, canvas: Canvas, resources: PdfDictionary): Painter {
  return {
    shared,
    canvas,
    resources,
    state: newState(),
    saved: [],
    text: identity,
    line: identity,
    word: undefined,
    spaceEnd: NaN,
    marks: [],
    hiddenMarks: 0,
    actual: undefined,
    path: [],
    isClipping: false,
    forms: 2000,
    depth: 0,
  };
}

/** What an operator does with the values before it. */
export type Operator = (painter: Painter, operands: readonly PdfValue[]) => void;

/** Operators by their names. */
export type Operators = Readonly<Record<string, Operator>>;
