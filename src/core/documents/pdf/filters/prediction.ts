import { byteAt } from "../../bytes/binary";
import type { Filter } from "./unpack";

/** Rows said as what they differ by from their neighbours. ISO 32000-1, 7.4.4.4. */
export function undoPrediction(bytes: Uint8Array, { parameter }: Filter): Uint8Array {
  const predictor = parameter("Predictor", 1);
  const bits = parameter("Colors", 1) * parameter("BitsPerComponent", 8);
  const step = Math.max(1, bits >> 3);
  const row = Math.max(1, (bits * parameter("Columns", 1) + 7) >> 3);
  if (predictor >= 10) {
    return undoPng(bytes, step, row);
  }
  if (predictor === 2) {
    bytes.forEach((byte, at) => {
      bytes[at] = byte + Number(at % row >= step) * byteAt(bytes, at - step);
    });
  }
  return bytes;
}

/** Each row has before it the way in which it is said. PNG, 9.2. */
function undoPng(bytes: Uint8Array, step: number, row: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const plain = new Uint8Array(bytes.length - rows);
  for (let at = 0; at < plain.length; at += 1) {
    const line = Math.floor(at / row);
    const isFirst = at % row < step;
    const left = Number(!isFirst) * byteAt(plain, at - step);
    const up = byteAt(plain, at - row);
    const corner = Number(!isFirst) * byteAt(plain, at - row - step);
    const way = byteAt(bytes, line * (row + 1));
    plain[at] = byteAt(bytes, at + line + 1) + predicted(way, left, up, corner);
  }
  return plain;
}

function predicted(way: number, left: number, up: number, corner: number): number {
  switch (way) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left + up - corner, left, up, corner);
  }
  return 0;
}

function nearest(guess: number, left: number, up: number, corner: number): number {
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) {
    return left;
  }
  return (toUp <= toCorner && up) || (toUp > toCorner && corner) || 0;
}
