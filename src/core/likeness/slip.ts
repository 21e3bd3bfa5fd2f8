/** Where two texts differ: from one place on, so many characters of the one stand for so many others. */
export interface Slip {
  readonly at: number;
  readonly left: string;
  readonly right: string;
}

/**
 * What two texts differ in that are one slip of the keyboard apart: a character too many, too few,
 * another one, or two neighbours in the wrong order. Absent where they are the same, or further apart.
 */
export function slipOf(one: string, other: string): Slip | undefined {
  if (Math.abs(one.length - other.length) > 1) {
    return undefined;
  }
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) {
    at += 1;
  }
  const shared = Math.min(one.length, other.length) - at;
  let tail = 0;
  while (tail < shared && codeFromEnd(one, tail) === codeFromEnd(other, tail)) {
    tail += 1;
  }
  if (Math.min(one.length, other.length) - at - tail > 2) {
    return undefined;
  }
  const left = one.slice(at, one.length - tail);
  const right = other.slice(at, other.length - tail);
  if (Math.max(left.length, right.length) === 1 || areTurned(left, right)) {
    return { at, left, right };
  }
  return undefined;
}

function codeFromEnd(text: string, at: number): number {
  return text.charCodeAt(text.length - 1 - at);
}

function areTurned(left: string, right: string): boolean {
  return left.length === 2 && right === left.charAt(1) + left.charAt(0);
}

/**
 * How many slips two texts are apart, each part of a text changed once: the optimal string alignment
 * distance. Takes as long as the product of their lengths: for labels, of at most 63 characters.
 */
export function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isOther = Number(one.charAt(row - 1) !== other.charAt(column - 1));
      const changed = cell(above, column - 1) + isOther;
      let least = Math.min(cell(above, column) + 1, cell(line, column - 1) + 1, changed);
      if (areTurned(ending(one, row), ending(other, column))) {
        least = Math.min(least, cell(before, column - 2) + 1);
      }
      line.push(least);
    }
    before = above;
    above = line;
  }
  return cell(above, other.length);
}

/** The two characters before a place, or fewer at the start. */
function ending(text: string, end: number): string {
  return text.slice(Math.max(0, end - 2), end);
}

function cell(line: readonly number[], column: number): number {
  return line[column] || 0;
}
