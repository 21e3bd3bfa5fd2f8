/**
 * Hashes of the parts of one text at a time, each in one step: a polynomial over the characters, in a
 * ring of 32 bits. What has one hash is the same but for chance, so whoever finds it looks again.
 *
 * The arrays are filled anew for every text. Making them for each of 5,000 would take longer than the
 * hashing.
 */

/** Longest text that is hashed to its end: a domain has at most 253 characters (RFC 1035). */
const longest = 255;

/** The prime of the FNV hash. Any odd number keeps all 32 bits in play. */
const factor = 0x01000193;

const ends = new Int32Array(longest + 1);
const powers = new Int32Array(longest + 1).fill(1);
for (let at = 1; at <= longest; at += 1) {
  powers[at] = Math.imul(power(at - 1), factor);
}

/** Reads a text, to which all that is asked then refers. */
export function hashEnds(text: string): void {
  let hash = 0;
  const length = Math.min(text.length, longest);
  ends[length] = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    ends[at] = hash;
  }
}

/** The hash of what stands from one place to another. */
export function hashOf(from: number, to: number): number {
  return (end(from) - Math.imul(power(to - from), end(to))) | 0;
}

/** The hash of what begins at `start`, with the part between two places taken out. */
export function hashWithout(start: number, from: number, to: number): number {
  return (end(start) + Math.imul(power(from - start), end(to) - end(from))) | 0;
}

function end(at: number): number {
  return ends[at] || 0;
}

function power(exponent: number): number {
  return powers[exponent] || 0;
}
