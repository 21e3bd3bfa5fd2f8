/** Joins the pieces of a stream that lie apart, by a table that says what follows what. */
export interface Sectors {
  /** The bytes of a chain, `most` of them at the most. Each sector is given once only. */
  readonly chain: (first: number, most: number) => Uint8Array;
}

/** What chains are made of: one run of bytes and the table for it. */
export interface SectorSpace {
  readonly bytes: Uint8Array;
  /** Where sector 0 begins. */
  readonly start: number;
  readonly shift: number;
  readonly next: (sector: number) => number;
}

/**
 * A sector belongs to one stream. So one that was given already ends a chain: neither loops nor
 * many streams over the same sectors cost more than the file is long.
 */
export function sectorsOf({ bytes, start, shift, next }: SectorSpace): Sectors {
  const size = 1 << shift;
  const count = Math.ceil(Math.max(0, bytes.length - start) / size);
  const isTaken = new Uint8Array(count);

  function runs(first: number, most: number): readonly Uint8Array[] {
    const found: Uint8Array[] = [];
    let left = most;
    for (let sector = first; left > 0 && sector < count && isTaken[sector] === 0;) {
      const begin = sector;
      let end = sector;
      do {
        isTaken[end] = 1;
        end += 1;
        sector = next(end - 1);
      } while (sector === end && end < count && isTaken[end] === 0 && (end - begin) * size < left);
      const run = bytes.subarray(
        start + begin * size,
        start + Math.min(end * size, begin * size + left),
      );
      found.push(run);
      left -= run.length;
    }
    return found;
  }
  return { chain: (first, most) => joinedRuns(runs(first, most)) };
}

function joinedRuns(runs: readonly Uint8Array[]): Uint8Array {
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    return only;
  }
  const whole = new Uint8Array(runs.reduce((sum, { length }) => sum + length, 0));
  runs.reduce((at, run) => {
    whole.set(run, at);
    return at + run.length;
  }, 0);
  return whole;
}
