import { byteAt, u32 } from "../../bytes/binary";
import type { InformationBlock, Place } from "./information-block";
import { marksOf } from "./marks";

/** What is noted of the bytes of a file, from one place to the next. */
export interface MarkedRuns {
  /** Ascending. */
  readonly starts: readonly number[];
  readonly marks: readonly number[];
}

/** Where the modifiers of a run lie, whose head is so many from the first one of a page. */
type ModifiersAt = (document: Uint8Array, page: number, heads: number, index: number) => Place;

const pageLength = 512;

/** Of characters. [MS-DOC] 2.8.5: `fcPlcfBteChpx`. */
export function characterRuns(block: InformationBlock): MarkedRuns {
  return runsOf(block, block.place(12), characterModifiers);
}

/** Of paragraphs. [MS-DOC] 2.8.6: `fcPlcfBtePapx`. */
export function paragraphRuns(block: InformationBlock): MarkedRuns {
  return runsOf(block, block.place(13), paragraphModifiers);
}

/** The number of the run that a byte lies in; -1 before the first. */
export function runAt({ starts }: MarkedRuns, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] || 0) <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Of Word 6 and 95 none are read: their modifiers are others. */
function runsOf(block: InformationBlock, place: Place, modifiersAt: ModifiersAt): MarkedRuns {
  const { document, table, data, isOld } = block;
  const starts: number[] = [];
  const marks: number[] = [];
  const long = { bytes: data, left: data.length };
  if (isOld) {
    return { starts, marks };
  }
  for (const page of pagesOf(document, table, place)) {
    const count = byteAt(document, page + pageLength - 1);
    for (let index = 0; index < count; index += 1) {
      const start = u32(document, page + 4 * index);
      const { start: from, end } = modifiersAt(document, page, page + 4 * (count + 1), index);
      const own = marksOf(document, from, Math.min(end, page + pageLength), long);
      const last = starts.length - 1;
      if (last < 0 || (start > (starts[last] || 0) && own !== marks[last])) {
        starts.push(start);
        marks.push(own);
      }
    }
  }
  return { starts, marks };
}

/** Where the pages lie that hold the runs, each once. [MS-DOC] 2.9.235. */
function pagesOf(document: Uint8Array, table: Uint8Array, { start, end }: Place): Set<number> {
  const count = Math.floor((Math.min(end, table.length) - start - 4) / 8);
  const pages = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const page = pageLength * (u32(table, start + 4 * (count + 1 + index)) & 0x3fffff);
    if (page + pageLength <= document.length) {
      pages.add(page);
    }
  }
  return pages;
}

/** [MS-DOC] 2.9.33. */
function characterModifiers(
  document: Uint8Array,
  page: number,
  heads: number,
  index: number,
): Place {
  const offset = 2 * byteAt(document, heads + index);
  const start = page + offset + 1;
  return { start, end: start + Number(offset > 0) * byteAt(document, start - 1) };
}

/** [MS-DOC] 2.9.174 and 2.9.182. The number of a style goes before. */
function paragraphModifiers(
  document: Uint8Array,
  page: number,
  heads: number,
  index: number,
): Place {
  const offset = 2 * byteAt(document, heads + 13 * index);
  const at = page + offset;
  const words = byteAt(document, at);
  if (offset === 0) {
    return { start: at, end: at };
  }
  if (words === 0) {
    return { start: at + 4, end: at + 2 + 2 * byteAt(document, at + 1) };
  }
  return { start: at + 3, end: at + 2 * words };
}
