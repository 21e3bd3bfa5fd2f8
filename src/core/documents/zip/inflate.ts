import { readBlockHead } from "./block-head";
import { readCoded } from "./coded-block";
import { giveUp, type Inflation, longestMatch, usedBytes } from "./inflation";
import { giveBackTables, takeTables } from "./spare-tables";

/** What was unpacked of a stream. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** There is nothing behind these bytes. */
  readonly isWhole: boolean;
  /** The stream ends too early, or is none: the bytes are those before the damage. */
  readonly isDamaged: boolean;
  /** Bytes of the packed input that these bytes took. */
  readonly used: number;
}

/** The unpacking of one stream, step by step. */
export interface Inflater {
  /** Goes on until so many bytes are there, or all; gives all from the beginning, never more. */
  readonly upTo: (size: number) => Inflated;
}

/** One bit of packed input gives at most a match, and it takes two codes (RFC 1951, 3.2.5). */
const highestRatio = 1032;
/** How far behind the end a single code may read. */
const spare = 16;

/**
 * Unpacks raw DEFLATE (RFC 1951), never more than `most` bytes.
 *
 * `expected` is what the archive says of its size: it saves growing, and it may be wrong.
 */
export function inflate(packed: Uint8Array, most: number, expected?: number): Inflated {
  return inflater(packed, most, expected).upTo(most);
}

/** Unpacks DEFLATE behind a zlib head (RFC 1950), or without one where there is none. */
export function inflateZlib(packed: Uint8Array, most: number): Inflated {
  const [method = 0, flags = 0] = packed;
  const hasDictionary = Number((flags & 0x20) !== 0);
  const head = 2 + 4 * hasDictionary;
  const behindHead = inflate(packed.subarray(head), most);
  const isHead = (method & 15) === 8 && ((method << 8) | flags) % 31 === 0;
  if (isHead || !behindHead.isDamaged) {
    return withHead(behindHead, head);
  }
  const bare = inflate(packed, most);
  if (bare.isDamaged && bare.bytes.length <= behindHead.bytes.length) {
    return withHead(behindHead, head);
  }
  return bare;
}

function withHead({ bytes, isWhole, isDamaged, used }: Inflated, head: number): Inflated {
  return { bytes, isWhole, isDamaged, used: used + head };
}

/** Begins to unpack raw DEFLATE. Nothing is done before it is asked for, and never more than `most`. */
export function inflater(packed: Uint8Array, most: number, expected = packed.length * 4): Inflater {
  const room = Math.min(most, expected, packed.length * highestRatio);
  const tables = takeTables();
  let isReading = true;
  const state: Inflation = {
    source: withSpare(packed),
    length: packed.length,
    at: 0,
    hold: 0,
    bits: 0,
    target: new Uint8Array(0),
    filled: 0,
    block: "none",
    stored: 0,
    isLast: false,
    isOver: false,
    isDamaged: false,
    literals: tables.literals,
    distances: tables.distances,
  };
  return {
    upTo: (asked) => {
      const size = Math.min(asked, most);
      makeRoom(state, room);
      // One byte more than asked for tells whether these are all.
      while (!state.isOver && state.filled <= size) {
        makeRoom(state, Math.min(most, state.filled * 2));
        advance(state, Math.min(size + 1, state.target.length - longestMatch));
      }
      if (state.isOver && isReading) {
        isReading = false;
        giveBackTables(tables);
      }
      const bytes = state.target.subarray(0, Math.min(size, state.filled));
      return {
        bytes,
        isWhole: state.isOver && !state.isDamaged && state.filled <= size,
        isDamaged: state.isDamaged && state.filled <= size,
        used: Math.min(state.length, usedBytes(state)),
      };
    },
  };
}

/** The same bytes with others behind them, which saves asking for the end at every bit. */
function withSpare(packed: Uint8Array): Uint8Array {
  const length = packed.length + spare;
  if (packed.byteOffset + length <= packed.buffer.byteLength) {
    return new Uint8Array(packed.buffer, packed.byteOffset, length);
  }
  const copy = new Uint8Array(length);
  copy.set(packed);
  return copy;
}

/** Room for so many bytes, for one more, and for a match that begins with it. */
function makeRoom(state: Inflation, size: number): void {
  if (state.filled + longestMatch >= state.target.length) {
    const target = new Uint8Array(size + 1 + longestMatch);
    target.set(state.target.subarray(0, state.filled));
    state.target = target;
  }
}

function advance(state: Inflation, stop: number): void {
  if (state.block === "none") {
    state.isOver = state.isLast;
    if (!state.isLast) {
      readBlockHead(state);
    }
  } else if (state.block === "stored") {
    readStored(state, stop);
  } else {
    readCoded(state, stop);
  }
}

function readStored(state: Inflation, stop: number): void {
  const count = Math.min(state.stored, stop - state.filled, state.length - state.at);
  state.target.set(state.source.subarray(state.at, state.at + count), state.filled);
  state.at += count;
  state.filled += count;
  state.stored -= count;
  if (state.stored === 0) {
    state.block = "none";
  } else if (state.at >= state.length) {
    giveUp(state);
  }
}
