import { isKnownGivenName } from "./nicknames";
import { slipOf } from "../slip";

/** Names to look up as they are written, or with one slip of the keyboard. */
export interface Nearby<Person extends object> {
  readonly people: Map<string, Person>;
  /** From each name, and from it without one of its letters, to the name. Made when first needed. */
  shortened: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Names that are shorter lie one slip apart by chance; nobody has a longer one. */
const shortestName = 5;
const longestName = 24;

export function addNearby<Person extends object>(
  index: Map<string, Nearby<Person>>,
  key: string,
  name: string,
  person: Person,
): void {
  const nearby = index.get(key);
  if (nearby === undefined) {
    index.set(key, { people: new Map([[name, person]]), shortened: undefined });
  } else {
    nearby.people.set(name, person);
  }
}

/** Whoever bears this name, and no other. */
export function exactlyOf<Person extends object>(
  { people }: Nearby<Person>,
  name: string,
): Person | undefined {
  return people.get(name);
}

/** Whoever bears a name one slip away. Two given names that are common, Maria and Marie, are no slip. */
export function nearlyOf<Person extends object>(
  nearby: Nearby<Person>,
  name: string,
): Person | undefined {
  if (!isSlippery(name)) {
    return undefined;
  }
  const shortened = nearby.shortened || shortenedNames(nearby.people);
  nearby.shortened = shortened;
  for (const short of shortenings(name)) {
    for (const candidate of shortened.get(short) || []) {
      if (slipOf(candidate, name) !== undefined && !areCommon(candidate, name)) {
        return nearby.people.get(candidate);
      }
    }
  }
  return undefined;
}

function areCommon(one: string, other: string): boolean {
  return isKnownGivenName(one) && isKnownGivenName(other);
}

function shortenedNames(people: ReadonlyMap<string, object>): ReadonlyMap<string, string[]> {
  const shortened = new Map<string, string[]>();
  people.forEach((_person, name) => {
    for (const short of shortenings(name)) {
      const names = shortened.get(short);
      if (names === undefined) {
        shortened.set(short, [name]);
      } else {
        names.push(name);
      }
    }
  });
  return shortened;
}

/** The name, and it without each of its letters. Two names one slip apart have one of these in common. */
function shortenings(name: string): readonly string[] {
  if (!isSlippery(name)) {
    return [];
  }
  const all = [name];
  for (let at = 0; at < name.length; at += 1) {
    all.push(name.slice(0, at) + name.slice(at + 1));
  }
  return all;
}

function isSlippery(name: string): boolean {
  return name.length >= shortestName && name.length <= longestName;
}
