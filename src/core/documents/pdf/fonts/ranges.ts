/** Codes from one to another, both included. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the range that a code lies in, of ranges that do not overlap. */
export function rangeFinder<Range extends CodeRange>(
  ranges: readonly Range[],
): (code: number) => Range | undefined {
  const sorted = ranges.slice().sort((one, other) => one.from - other.from);
  return (code) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { [middle]: range } = sorted;
      if (range !== undefined && range.from <= code) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const { [low - 1]: range } = sorted;
    return (range && code <= range.to && range) || undefined;
  };
}
