import { numberIn, type PdfValue } from "../file/values";
import { type Box, boxAround, commonBox, corners, isInside, placedPoints } from "./box";
import { addFill } from "./canvas";
import type { Operators, Painter, PathPiece } from "./painter";
import { endWord } from "./show-text";

/** Paths, as far as they may be boxes. ISO 32000-1, 8.5. */
export const pathOperators: Operators = {
  m(painter, point) {
    begin(painter, point);
  },
  l(painter, point) {
    goOn(painter, point, false);
  },
  c: bend,
  v: bend,
  y: bend,
  re(painter, [x, y, width, height]) {
    const points = corners(numberIn(x), numberIn(y), numberIn(width), numberIn(height));
    begin(painter, points);
  },
  W: clip,
  "W*": clip,
  n: endPath,
  s: endPath,
  S: endPath,
  f: fill,
  F: fill,
  "f*": fill,
  b: fill,
  "b*": fill,
  B: fill,
  "B*": fill,
};

/** A path of more pieces is neither a box nor a clip that matters. */
const longestPath = 2000;

function begin(painter: Painter, points: readonly PdfValue[]): void {
  if (painter.path.length < longestPath) {
    painter.path.push({ points: placed(painter, points), isCurved: false });
  }
}

function placed({ state }: Painter, points: readonly PdfValue[]): number[] {
  return placedPoints(
    points.map((one) => numberIn(one)),
    state.matrix,
  );
}

function goOn(painter: Painter, points: readonly PdfValue[], isCurved: boolean): void {
  const piece = painter.path[painter.path.length - 1];
  if (piece !== undefined) {
    placed(painter, points).forEach((one) => piece.points.push(one));
    piece.isCurved = piece.isCurved || isCurved;
  }
}

function bend(painter: Painter, points: readonly PdfValue[]): void {
  goOn(painter, points, true);
}

function clip(painter: Painter): void {
  painter.isClipping = true;
}

function endPath(painter: Painter): void {
  const { length } = painter.path;
  if (painter.isClipping && length > 0 && length < longestPath) {
    const points = painter.path.map(({ points: some }) => boxAround(some));
    painter.state.clip = commonBox(painter.state.clip, around(points));
  }
  painter.isClipping = false;
  painter.path = [];
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((all, { left, bottom, right, top }) => ({
    left: Math.min(all.left, left),
    bottom: Math.min(all.bottom, bottom),
    right: Math.max(all.right, right),
    top: Math.max(all.top, top),
  }));
}

/** A path of more pieces is a drawing. */
const mostPieces = 60;

function fill(painter: Painter): void {
  const { canvas, path, state } = painter;
  if (path.length <= mostPieces && state.opacity > 0.9) {
    endWord(painter);
    const boxes = path.filter(isUpright).map(({ points }) => boxAround(points));
    boxes
      .filter((box) => !isOfFrame(box, boxes))
      .forEach((box) => addFill(canvas, commonBox(box, state.clip), state.light));
  }
  endPath(painter);
}

/** One piece cuts a hole in another: the lines around a cell. */
function isOfFrame(box: Box, boxes: readonly Box[]): boolean {
  return boxes.some((other) => other !== box && (isInside(other, box) || isInside(box, other)));
}

/** Its sides run along the page: a rectangle, or near enough. */
function isUpright({ points, isCurved }: PathPiece): boolean {
  const sides = points.slice(2).map((point, index) => Math.abs(point - (points[index] || 0)));
  const slanted = sides.filter(
    (_, index) => index % 2 === 0 && Math.min(sides[index] || 0, sides[index + 1] || 0) > 0.1,
  );
  return !isCurved && points.length >= 8 && points.length <= 12 && slanted.length === 0;
}
