import { distanceRoot, fillCodeTable, isEnd, isLength, literalRoot } from "./code-table";
import { giveUp, holdBits, type Inflation, takeBits, usedBytes } from "./inflation";

/** The order in which the lengths of the codes for lengths are written (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengthRoot = 7;
const literalCount = 288;
const distanceCount = 32;

/** Literals, the end of a block, lengths from 3 to 258 (RFC 1951, 3.2.5), and two that are none. */
const literalEntries = new Int32Array(literalCount).fill(isLength);
/** Distances from 1 to 32768. */
const distanceEntries = new Int32Array(distanceCount);
const plainEntries = new Int32Array(order.length);

(function fillEntries(): void {
  for (let symbol = 0; symbol < 256; symbol += 1) {
    literalEntries[symbol] = symbol << 16;
  }
  literalEntries[256] = isEnd;
  let base = 3;
  for (let step = 0; step < 28; step += 1) {
    const extra = Math.max(0, (step >> 2) - 1);
    literalEntries[257 + step] = (base << 16) | isLength | (extra << 4);
    base += 1 << extra;
  }
  literalEntries[285] = (258 << 16) | isLength;
  base = 1;
  for (let step = 0; step < 30; step += 1) {
    const extra = Math.max(0, (step >> 1) - 1);
    distanceEntries[step] = (base << 16) | isLength | (extra << 4);
    base += 1 << extra;
  }
  for (let symbol = 0; symbol < order.length; symbol += 1) {
    plainEntries[symbol] = symbol << 16;
  }
})();

/** Reads the head of the next block (RFC 1951, 3.2.3), and what its codes are. */
export function readBlockHead(state: Inflation): void {
  state.isLast = takeBits(state, 1) === 1;
  const type = takeBits(state, 2);
  const isGood =
    (type === 0 && readStored(state)) ||
    (type === 1 && takeFixedCodes(state)) ||
    (type === 2 && readCodes(state));
  if (!isGood || usedBytes(state) > state.length) {
    giveUp(state);
  }
}

function readStored(state: Inflation): boolean {
  state.at = usedBytes(state);
  state.hold = 0;
  state.bits = 0;
  state.stored = takeBits(state, 16);
  state.block = "stored";
  return (takeBits(state, 16) ^ 0xffff) === state.stored;
}

/** RFC 1951, 3.2.6. */
function takeFixedCodes(state: Inflation): boolean {
  const lengths = new Uint8Array(literalCount).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return takeCodes(state, lengths, new Uint8Array(distanceCount).fill(5));
}

/** RFC 1951, 3.2.7. */
function readCodes(state: Inflation): boolean {
  const literals = takeBits(state, 5) + 257;
  const distances = takeBits(state, 5) + 1;
  const given = takeBits(state, 4) + 4;
  const lengths = new Uint8Array(order.length);
  order.slice(0, given).forEach((symbol) => {
    lengths[symbol] = takeBits(state, 3);
  });
  const all = new Uint8Array(literals + distances);
  // The table for distances has room for these codes, and is filled anew afterwards.
  return (
    literals <= 286 &&
    distances <= 30 &&
    fillCodeTable(state.distances, lengthRoot, lengths, plainEntries) &&
    readLengths(state, all) &&
    all[256] !== 0 &&
    takeCodes(state, all.subarray(0, literals), all.subarray(literals))
  );
}

/** Symbols above 15 repeat the last length, or none, so many times and more (RFC 1951, 3.2.7). */
const repeats = [
  { least: 3, extra: 2 },
  { least: 3, extra: 3 },
  { least: 11, extra: 7 },
];

function readLengths(state: Inflation, lengths: Uint8Array): boolean {
  let filled = 0;
  while (filled < lengths.length) {
    const entry = takeEntry(state);
    const symbol = entry >> 16;
    const repeat = repeats[symbol - 16];
    let [value, times] = [symbol, 1];
    if (repeat !== undefined) {
      value = Number(symbol === 16) * (lengths[filled - 1] || 0);
      times = repeat.least + takeBits(state, repeat.extra);
    }
    if (entry === 0 || (symbol === 16 && filled === 0) || filled + times > lengths.length) {
      return false;
    }
    lengths.fill(value, filled, filled + times);
    filled += times;
  }
  return true;
}

/** What the next code for a length stands for; 0 where it is none. */
function takeEntry(state: Inflation): number {
  holdBits(state, lengthRoot);
  const entry = state.distances[state.hold & ((1 << lengthRoot) - 1)] || 0;
  takeBits(state, entry & 15);
  return entry;
}

function takeCodes(state: Inflation, literals: Uint8Array, distances: Uint8Array): boolean {
  state.block = "coded";
  return (
    fillCodeTable(state.literals, literalRoot, literals, literalEntries) &&
    fillCodeTable(state.distances, distanceRoot, distances, distanceEntries)
  );
}
