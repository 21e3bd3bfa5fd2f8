import type { KnownDomain } from "./known-domain";

/** An open hash table. Each slot is a key and, counted from 1, the place of a domain in a list. */
export type KeyTable = Int32Array;

/** Of names that share a key, so many are kept. A list made to be slow is no slower than others. */
const mostAlike = 64;

/** Keys of a domain that are not one for each of its characters: at most so many. */
const beside = 12;

/** Has a power of two slots, more than the keys by a third: so that a search soon meets a free one. */
export function emptyTable(known: readonly KnownDomain[]): KeyTable {
  const keys = known.reduce((sum, { name }) => sum + Math.min(name.length, 255) + beside, 0);
  let slots = 16;
  while (slots < keys * 1.33) {
    slots *= 2;
  }
  return new Int32Array(2 * slots);
}

export function addPlace(table: KeyTable, key: number, place: number): void {
  const last = table.length - 1;
  let slot = (key << 1) & last;
  let alike = 0;
  while (table[slot + 1] !== 0) {
    if (table[slot] === key) {
      alike += 1;
      if (alike === mostAlike || table[slot + 1] === place) {
        return;
      }
    }
    slot = (slot + 2) & last;
  }
  table[slot] = key;
  table[slot + 1] = place;
}

/** Adds the places under a key to `found`, each once. */
export function findPlaces(table: KeyTable, key: number, found: number[]): void {
  const last = table.length - 1;
  let slot = (key << 1) & last;
  let place = table[slot + 1] || 0;
  while (place !== 0) {
    if (table[slot] === key && !found.includes(place)) {
      found.push(place);
    }
    slot = (slot + 2) & last;
    place = table[slot + 1] || 0;
  }
}
