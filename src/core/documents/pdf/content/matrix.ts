import { numberIn, type PdfValue } from "../file/values";

/** ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `one`, then `two`. By index: this is the most frequent work of all, and unpacking is slower. */
export function multiply(one: Matrix, two: Matrix): Matrix {
  return [
    one[0] * two[0] + one[1] * two[2],
    one[0] * two[1] + one[1] * two[3],
    one[2] * two[0] + one[3] * two[2],
    one[2] * two[1] + one[3] * two[3],
    one[4] * two[0] + one[5] * two[2] + two[4],
    one[4] * two[1] + one[5] * two[3] + two[5],
  ];
}

/** First a move, then the matrix. */
export function moved(x: number, y: number, by: Matrix): Matrix {
  const right = x * by[0] + y * by[2] + by[4];
  const up = x * by[1] + y * by[3] + by[5];
  return [by[0], by[1], by[2], by[3], right, up];
}

export function matrixIn(values: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = values;
  return [numberIn(a), numberIn(b), numberIn(c), numberIn(d), numberIn(e), numberIn(f)];
}
