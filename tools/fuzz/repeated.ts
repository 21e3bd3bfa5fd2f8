import { type Dice, oneOf } from "./dice";

/** A change at a place that the dice choose. */
export type Mutation = (bytes: Buffer, dice: Dice) => Buffer;

/** No file grows longer than this by repeating. */
const longest = 2_000_000;

/** The bytes with those from `start` to `end` there several times, up to thousands. */
export function repeated(bytes: Buffer, start: number, end: number, dice: Dice): Buffer {
  const times = 1 + dice(oneOf([3, 40, 2000], dice));
  const most = Math.max(1, Math.min(times, Math.floor(longest / Math.max(1, end - start))));
  const more = Array.from({ length: most }, () => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, end), ...more, bytes.subarray(end)]);
}
