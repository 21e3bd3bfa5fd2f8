import { writeNumber } from "../core/memory/base64";

/**
 * 90 random bits. Not for keeping secrets: only so that no two drafts have the same.
 *
 * @param random from 0 to just below 1, as `Math.random` gives it
 */
export function newSalt(random: () => number): string {
  const digits = () => writeNumber(random() * 2 ** 30, 5);
  return `${digits()}${digits()}${digits()}`;
}
