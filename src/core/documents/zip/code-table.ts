/**
 * One entry for each code, or beginning of a code, of a Huffman table (RFC 1951, 3.2.2).
 *
 * Bits 0-3: the length of the code. Bits 4-7: how many extra bits follow it. Bits 16-30: the
 * literal, or the base that the extra bits are added to. 0: no code begins so.
 */
export type CodeTable = Int32Array;

/** Set where the entry is a length, or an end of the block, and no literal. */
export const isLength = 0x100;
export const isEnd = 0x200;
/** Set where the code is longer than the index: bits 16-30 are then where its second table is. */
export const isLink = 0x400;

/** Codes of up to so many bits are found at once. Longer ones are rare, and found in two steps. */
export const literalRoot = 10;
export const distanceRoot = 9;

const longestCode = 15;

/** Room for a table with a second one behind each symbol. */
export function newCodeTable(root: number, symbols: number): CodeTable {
  return new Int32Array((1 << root) + (symbols << (longestCode - root)));
}

/**
 * Fills the table from the lengths of the codes of all symbols, 0 where a symbol has none.
 *
 * False where the lengths leave codes over, or want more than there are, as zlib has it: of a
 * single code the other half may be missing.
 */
export function fillCodeTable(
  table: CodeTable,
  root: number,
  lengths: Uint8Array,
  entries: Int32Array,
): boolean {
  const counts = new Uint16Array(longestCode + 2);
  lengths.forEach((length) => {
    counts[length] = (counts[length] || 0) + 1;
  });
  let [longest, left, code] = [0, 1, 0];
  const next = new Uint16Array(longestCode + 2);
  for (let length = 1; length <= longestCode; length += 1) {
    const count = counts[length] || 0;
    next[length] = code;
    code = (code + count) << 1;
    left = left * 2 - count;
    longest = Math.max(longest, Math.min(count, 1) * length);
    if (left < 0) {
      return false;
    }
  }
  if (left > 0 && longest > 1) {
    return false;
  }
  place(table, { root, depth: longest - root, lengths, entries, next });
  return true;
}

interface Codes {
  readonly root: number;
  /** Bits of the second tables. */
  readonly depth: number;
  readonly lengths: Uint8Array;
  readonly entries: Int32Array;
  /** The next code of each length. */
  readonly next: Uint16Array;
}

function place(table: CodeTable, { root, depth, lengths, entries, next }: Codes): void {
  const size = 1 << root;
  let end = size;
  table.fill(0, 0, size);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] || 0;
    if (length > 0) {
      const code = next[length] || 0;
      next[length] = code + 1;
      const at = reversed(code, length);
      const entry = entries[symbol] || 0;
      if (length <= root) {
        fill(table, at, size, 1 << length, entry | length);
      } else {
        const first = at & (size - 1);
        if (table[first] === 0) {
          table[first] = (end << 16) | isLink | (depth << 4) | root;
          table.fill(0, end, end + (1 << depth));
          end += 1 << depth;
        }
        const start = (table[first] || 0) >> 16;
        const rest = length - root;
        fill(table, start + (at >> root), start + (1 << depth), 1 << rest, entry | rest);
      }
    }
  }
}

function fill(table: CodeTable, from: number, end: number, step: number, entry: number): void {
  for (let at = from; at < end; at += step) {
    table[at] = entry;
  }
}

/** Codes are packed with their first bit lowest, unlike numbers (RFC 1951, 3.1.1). */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) {
    bits |= ((code >> at) & 1) << (length - 1 - at);
  }
  return bits;
}
