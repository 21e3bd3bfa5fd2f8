import type { Sighting } from "../detector";

/** Sightings by their place; of those that overlap, the one that begins first. */
export function inOrder(sightings: readonly Sighting[]): readonly Sighting[] {
  let floor = 0;
  return sightings
    .slice()
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const isApart = start >= floor;
      floor = Math.max(floor, end);
      return isApart;
    });
}
