import { type Matrix, moved } from "./matrix";

/** An upright rectangle of a page. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The smallest box around these points, given as x and y in turn. */
export function boxAround(points: readonly number[]): Box {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  points.forEach((point, index) => {
    if (index % 2 === 0) {
      box.left = Math.min(box.left, point);
      box.right = Math.max(box.right, point);
    } else {
      box.bottom = Math.min(box.bottom, point);
      box.top = Math.max(box.top, point);
    }
  });
  return box;
}

/** What both boxes cover: upside down where there is nothing. */
export function commonBox(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

export function isInside(inner: Box, outer: Box): boolean {
  const { left, bottom, right, top } = commonBox(inner, outer);
  return (
    left === inner.left && bottom === inner.bottom && right === inner.right && top === inner.top
  );
}

/** Points given as x and y in turn, put on the page. */
export function placedPoints(points: readonly number[], at: Matrix): number[] {
  const placed: number[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [, , , , x, y] = moved(points[index] || 0, points[index + 1] || 0, at);
    placed.push(x, y);
  }
  return placed;
}

/** The corners of a rectangle, as points. */
export function corners(x: number, y: number, width: number, height: number): readonly number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}
