import { distanceRoot, isEnd, isLength, isLink, literalRoot } from "./code-table";
import type { Inflation } from "./inflation";

const literalMask = (1 << literalRoot) - 1;
const distanceMask = (1 << distanceRoot) - 1;

/**
 * Unpacks codes until `stop` bytes are there or the block ends. May go beyond by a match.
 *
 * One long function, with all it needs in local variables: each code runs through it, and calls
 * and fields make it half as fast.
 */
export function readCoded(state: Inflation, stop: number): void {
  const { source, length: end, literals, distances, target } = state;
  let { at, hold, bits, filled } = state;
  let isDamaged = false;
  while (filled < stop) {
    if (bits < 16) {
      hold |= ((source[at] || 0) | ((source[at + 1] || 0) << 8)) << bits;
      at += 2;
      bits += 16;
    }
    let entry = literals[hold & literalMask] || 0;
    if ((entry & isLink) !== 0) {
      hold >>= literalRoot;
      bits -= literalRoot;
      entry = literals[(entry >> 16) + (hold & ((1 << ((entry >> 4) & 15)) - 1))] || 0;
    }
    hold >>= entry & 15;
    bits -= entry & 15;
    if (entry === 0 || (at > end && at - (bits >> 3) > end)) {
      isDamaged = true;
      break;
    }
    if ((entry & (isLength | isEnd)) === 0) {
      target[filled] = entry >> 16;
      filled += 1;
      continue;
    }
    if ((entry & isEnd) !== 0) {
      state.block = "none";
      break;
    }
    if (bits < 16) {
      hold |= ((source[at] || 0) | ((source[at + 1] || 0) << 8)) << bits;
      at += 2;
      bits += 16;
    }
    let extra = (entry >> 4) & 15;
    const length = (entry >> 16) + (hold & ((1 << extra) - 1));
    hold >>= extra;
    bits -= extra;
    if (bits < 16) {
      hold |= ((source[at] || 0) | ((source[at + 1] || 0) << 8)) << bits;
      at += 2;
      bits += 16;
    }
    entry = distances[hold & distanceMask] || 0;
    if ((entry & isLink) !== 0) {
      hold >>= distanceRoot;
      bits -= distanceRoot;
      entry = distances[(entry >> 16) + (hold & ((1 << ((entry >> 4) & 15)) - 1))] || 0;
    }
    hold >>= entry & 15;
    bits -= entry & 15;
    if (bits < 16) {
      hold |= ((source[at] || 0) | ((source[at + 1] || 0) << 8)) << bits;
      at += 2;
      bits += 16;
    }
    extra = (entry >> 4) & 15;
    const distance = (entry >> 16) + (hold & ((1 << extra) - 1));
    hold >>= extra;
    bits -= extra;
    if (
      length === 0 ||
      (entry & isLength) === 0 ||
      distance > filled ||
      (at > end && at - (bits >> 3) > end)
    ) {
      isDamaged = true;
      break;
    }
    let from = filled - distance;
    const behind = filled + length;
    while (filled < behind) {
      target[filled] = target[from] || 0;
      filled += 1;
      from += 1;
    }
  }
  state.at = at;
  state.hold = hold;
  state.bits = bits;
  state.filled = filled;
  state.isDamaged = isDamaged;
  state.isOver = isDamaged;
}
