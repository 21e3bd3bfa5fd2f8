/** The keys of one domain at a time: more than the longest domain has. Filled anew for each. */
export const keys = new Int32Array(2048);
let length = 0;

/** What a key was made from, so that a stem and a whole of one spelling do not meet. */
export const whole = 1;
export const sight = 2;
export const joined = 3;
export const stem = 4;
export const labelled = 5;
export const halved = 6;
export const joinedStem = 7;

export function clearKeys(): void {
  length = 0;
}

export function add(hash: number, kind: number): void {
  keys[length] = keyOf(hash, kind);
  length += 1;
}

export function countKeys(): number {
  return length;
}

/** Mixes the bits, for a table looks at the lowest ones (the finaliser of MurmurHash3). */
export function keyOf(hash: number, kind: number): number {
  let key = hash ^ Math.imul(kind, 0x3779b1);
  key = Math.imul(key ^ (key >>> 16), 0x45ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0x42b2ae35);
  return key ^ (key >>> 16);
}
