export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Finds where an offset stands in a text, both from 1, as editors count. */
export function textPositions(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + end.length);
  }
  return (offset) => {
    let line = starts.length - 1;
    while ((starts[line] ?? 0) > offset) line -= 1;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
