import { endOfMatch, type Sighting } from "../detector";
import { isInToken } from "./classes";
import type { Try } from "./plan";

/**
 * Tries detectors at one place. One that is sure ends the trying; of the others, each is given.
 *
 * @returns the offset behind what was seen there, or 0
 */
export function tryAll(
  text: string,
  start: number,
  tries: readonly Try[] | undefined,
  sightings: Sighting[],
): number {
  if (tries === undefined) {
    return 0;
  }
  const before = sightings.length;
  let behind = 0;
  for (const { detector, pattern, check, isOnly } of tries) {
    const end = endOfMatch(pattern, text, start);
    const confidence = (end > 0 && !isInToken(text, end) && check(text, start, end)) || 0;
    if (confidence > 1) {
      while (sightings.length > before) {
        sightings.pop();
      }
    }
    if (confidence > 0) {
      sightings.push({ detector, start, end, confidence: confidence || 1 });
      behind = Math.max(behind, end);
      if (confidence > 1 || isOnly) {
        return behind;
      }
    }
  }
  return behind;
}
