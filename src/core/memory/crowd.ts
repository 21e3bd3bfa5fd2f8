import { readNumber, writeNumber } from "./base64";
import type { Digest } from "./sha256";

/**
 * A group of people as the eight lowest of their short digests: enough to tell whether two groups are
 * much the same, or others (a bottom-k sketch). Without order; a group of up to eight is exact.
 */
export type Crowd = readonly number[];

const kept = 8;

/** 18 bits: two strangers have the same short digest once in 262,144 times. */
const bits = 18;

/** Base64 digits of one short digest. */
const width = 3;

/** Digits of a crowd. */
export const crowdWidth = kept * width;

/** Takes the last word of a digest: the filter of contacts looks at others. */
export function crowdOf(people: readonly Digest[]): Crowd {
  return lowest(people.map((digest) => (digest[7] || 0) >>> (32 - bits) || 1));
}

/**
 * How much of the two groups together is in both, from 0 to 1, as the eight lowest of all tell it.
 * Two groups of one size that have half their people in common share a third.
 */
export function shareOf(one: Crowd, other: Crowd): number {
  const both = new Set(other);
  const together = lowest([...one, ...other]);
  if (together.length === 0) {
    return 0;
  }
  const of = new Set(one);
  return together.filter((short) => of.has(short) && both.has(short)).length / together.length;
}

/** Always of the same width: 0, which is nobody, fills it. */
export function writeCrowd(crowd: Crowd): string {
  let text = "";
  for (let at = 0; at < kept; at += 1) {
    text += writeNumber(crowd[at] || 0, width);
  }
  return text;
}

export function readCrowd(text: string): Crowd | undefined {
  const shorts: number[] = [];
  for (let at = 0; at < crowdWidth; at += width) {
    const short = readNumber(text.slice(at, at + width));
    if (short === undefined) {
      return undefined;
    }
    shorts.push(short);
  }
  return lowest(shorts.filter((short) => short !== 0));
}

function lowest(shorts: readonly number[]): Crowd {
  const different = Array.from(new Set(shorts));
  return different.sort((one, other) => one - other).slice(0, kept);
}
