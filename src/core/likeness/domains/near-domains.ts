import { keysOfKnown, keysOfSuspect } from "./domain-keys";
import { keys } from "./key-buffer";
import { addPlace, emptyTable, findPlaces, type KeyTable } from "./key-table";
import type { KnownDomain } from "./known-domain";
import { type LikenessKind, likenessOf } from "./likeness";

/** Which known domain another one is like, and how. */
export interface Likeness {
  readonly kind: LikenessKind;
  readonly known: KnownDomain;
}

/** Known domains laid out for asking what is like them: 5,000 cost no more to ask than five. */
export interface NearDomains {
  readonly known: readonly KnownDomain[];
  readonly table: KeyTable;
  /** Some are the organisation's own: then two slips are asked about too. */
  readonly hasOwn: boolean;
}

/** Lays out known domains. Takes about two microseconds for each. */
export function nearDomains(known: readonly KnownDomain[]): NearDomains {
  const table = emptyTable(known);
  known.forEach((one, at) => {
    const count = keysOfKnown(one);
    for (let next = 0; next < count; next += 1) {
      addPlace(table, keys[next] || 0, at + 1);
    }
  });
  return { known, table, hasOwn: known.some(({ scope }) => scope === "own") };
}

/** The known domain that this one is most like; of several the first by name. Absent where it is like none. */
export function nearestTo(domain: string, near: NearDomains): Likeness | undefined {
  const { known, table, hasOwn } = near;
  if (known.length === 0) {
    return undefined;
  }
  const found: number[] = [];
  const count = keysOfSuspect(domain, hasOwn);
  for (let next = 0; next < count; next += 1) {
    findPlaces(table, keys[next] || 0, found);
  }
  let best: Likeness | undefined;
  for (const place of found.sort((one, other) => one - other)) {
    best = better(best, domain, known[place - 1]);
  }
  return best;
}

/**
 * For each of some domains that is like another of them, the one that it is most like; of several the
 * first by name, whatever the order in which they are given.
 */
export function nearEachOther(names: readonly string[]): ReadonlyMap<string, Likeness> {
  const known = names
    .slice()
    .sort()
    .map((name): KnownDomain => ({ name, isParent: false, scope: "beside" }));
  const table = emptyTable(known);
  const nearest = new Map<string, Likeness>();
  known.forEach((one, at) => {
    const found: number[] = [];
    const count = keysOfKnown(one);
    for (let next = 0; next < count; next += 1) {
      findPlaces(table, keys[next] || 0, found);
      addPlace(table, keys[next] || 0, at + 1);
    }
    for (const place of found) {
      addNearest(nearest, one, known[place - 1]);
      addNearest(nearest, known[place - 1], one);
    }
  });
  return nearest;
}

function addNearest(
  nearest: Map<string, Likeness>,
  one: KnownDomain | undefined,
  other: KnownDomain | undefined,
): void {
  const likeness = one && better(nearest.get(one.name), one.name, other);
  if (one !== undefined && likeness !== undefined) {
    nearest.set(one.name, likeness);
  }
}

function better(
  best: Likeness | undefined,
  suspect: string,
  known: KnownDomain | undefined,
): Likeness | undefined {
  const kind = known && likenessOf(suspect, known);
  if (known === undefined || kind === undefined || isAsGood(best, kind, known)) {
    return best;
  }
  return { kind, known };
}

function isAsGood(best: Likeness | undefined, kind: LikenessKind, known: KnownDomain): boolean {
  const more = gravityOf(kind) - gravityOf(best && best.kind);
  return more < 0 || (more === 0 && best !== undefined && best.known.name <= known.name);
}

const kinds: readonly (LikenessKind | undefined)[] = [undefined, "label", "slip", "twin"];

function gravityOf(kind: LikenessKind | undefined): number {
  return kinds.indexOf(kind);
}
