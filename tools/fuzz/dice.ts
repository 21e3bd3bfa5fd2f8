/** Numbers from 0 up to, but without, `below`; the same ones for the same seed. */
export type Dice = (below: number) => number;

/** Mulberry32: 32 bits of state are enough to name a run. */
export function diceFor(name: string): Dice {
  let state = hashOf(name);
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** FNV-1a. */
function hashOf(name: string): number {
  return Array.from(Buffer.from(name)).reduce(
    (hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );
}

export function oneOf<Value>(values: readonly Value[], dice: Dice): Value {
  const value = values[dice(values.length)];
  if (value === undefined) {
    throw new Error("There is nothing to choose from.");
  }
  return value;
}
