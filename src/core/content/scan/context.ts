import type { Sighting } from "../detector";

/** How far from it a word may stand that names it. 300, as others have it, would reach every footer. */
const windowBefore = 60;
const windowAfter = 40;

/**
 * Whether a word near a sighting names it.
 *
 * @param top where what belongs together begins, and `bottom` where it ends: no word reaches further
 */
export function isNamedNear(
  text: string,
  { detector, start, end }: Sighting,
  top: number,
  bottom: number,
): boolean {
  const { words, isNamed } = detector;
  if (isNamed !== undefined) {
    return isNamed(text, start, end);
  }
  return (
    words !== undefined &&
    (words.test(text.slice(Math.max(top, start - windowBefore), start)) ||
      words.test(text.slice(end, Math.min(bottom, end + windowAfter))))
  );
}
