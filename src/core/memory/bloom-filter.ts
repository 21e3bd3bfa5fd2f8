import { readBytes, writeBytes } from "./base64";
import type { Digest } from "./sha256";

/**
 * A set of digests in 16,384 bits, from which none can be read back.
 *
 * It never forgets a digest, and takes a few others for its own: at its capacity of 1,500 digests one
 * stranger in 190 (0.53 per cent, by (1 - e^(-kn/m))^k with k = 7). Two of them are asked at most, so
 * that at the very worst one first contact in 95 goes unsaid.
 */
export type BloomFilter = Readonly<Uint8Array>;

/** Of digests, for the rate above. */
export const filterCapacity = 1500;

/** 14 bits name one of the 16,384, and the 256 bits of a digest name 16, two to each word. */
const indexBits = 14;

/** k: the best for m/n = 10.9 is 7.6. */
const indexes = 7;

/** 16,384 bits, and one byte for a whole number of base64 groups. */
const bytes = 2 ** indexBits / 8 + 1;

export const emptyFilter: BloomFilter = new Uint8Array(bytes);

export function isIn(filter: BloomFilter, digest: Digest): boolean {
  for (let at = 0; at < indexes; at += 1) {
    const index = indexAt(digest, at);
    if (((filter[index >> 3] || 0) & (1 << (index & 7))) === 0) {
      return false;
    }
  }
  return true;
}

export function withDigests(filter: BloomFilter, digests: readonly Digest[]): BloomFilter {
  const grown = new Uint8Array(filter);
  for (const digest of digests) {
    for (let at = 0; at < indexes; at += 1) {
      const index = indexAt(digest, at);
      grown[index >> 3] = (grown[index >> 3] || 0) | (1 << (index & 7));
    }
  }
  return grown;
}

/** About how many digests it holds, by the bits that are set: no stale count can contradict them. */
export function sizeOf(filter: BloomFilter): number {
  let set = 0;
  filter.forEach((byte) => {
    for (let rest = byte; rest !== 0; rest &= rest - 1) {
      set += 1;
    }
  });
  const bits = 2 ** indexBits;
  return Math.round((bits / indexes) * Math.log(bits / Math.max(1, bits - set)));
}

export function writeFilter(filter: BloomFilter): string {
  return writeBytes(filter);
}

export function readFilter(text: string): BloomFilter | undefined {
  return readBytes(text, bytes);
}

/** Halves of the digest's words: they are independent, as hash functions of a filter should be. */
function indexAt(digest: Digest, at: number): number {
  return ((digest[at >> 1] || 0) >>> ((at & 1) * 16)) & (2 ** indexBits - 1);
}
