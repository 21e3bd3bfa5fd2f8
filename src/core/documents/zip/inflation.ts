import type { CodeTable } from "./code-table";

/** The longest match that one code stands for (RFC 1951, 3.2.5). */
export const longestMatch = 258;

/** How far the unpacking of one stream has come. */
export interface Inflation {
  /** The packed bytes, with a few behind them that may be read and are then not used. */
  readonly source: Uint8Array;
  readonly length: number;
  at: number;
  /** Bits taken from the source and not used yet, the next one lowest, and how many they are. */
  hold: number;
  bits: number;
  /** What is unpacked, with room for a match behind it. */
  target: Uint8Array;
  filled: number;
  block: "none" | "stored" | "coded";
  /** Bytes of a stored block that are still to come. */
  stored: number;
  isLast: boolean;
  isOver: boolean;
  isDamaged: boolean;
  readonly literals: CodeTable;
  readonly distances: CodeTable;
}

/** Ends it: what follows cannot be read. */
export function giveUp(state: Inflation): void {
  state.isOver = true;
  state.isDamaged = true;
}

/** How many bytes of the source are used up. */
export function usedBytes({ at, bits }: Inflation): number {
  return at - (bits >> 3);
}

/** Sees to it that there are so many bits, at most 16. Beyond the end any may be there. */
export function holdBits(state: Inflation, count: number): void {
  while (state.bits < count) {
    state.hold |= (state.source[state.at] || 0) << state.bits;
    state.at += 1;
    state.bits += 8;
  }
}

/** The next bits as a number, at most 16 of them. */
export function takeBits(state: Inflation, count: number): number {
  holdBits(state, count);
  const value = state.hold & ((1 << count) - 1);
  state.hold >>= count;
  state.bits -= count;
  return value;
}
