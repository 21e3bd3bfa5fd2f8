import type { Sighting } from "../detector";

/** Where a global pattern matches, as far as what it matches is something after all. */
export function searched(
  text: string,
  pattern: RegExp,
  sightingOf: (match: RegExpExecArray) => Sighting | undefined,
): readonly Sighting[] {
  const found: Sighting[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const sighting = sightingOf(match);
    if (sighting !== undefined) {
      found.push(sighting);
    } else {
      pattern.lastIndex = match.index + 1;
    }
  }
  return found;
}
