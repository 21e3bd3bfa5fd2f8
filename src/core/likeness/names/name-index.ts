import { readLocalPart } from "./local-part";
import { type NamedMailbox, wordsOf } from "./mailbox-words";
import { isFullName, type PersonName } from "./name-form";
import { addNearby, type Nearby } from "./nearby-names";
import { formsOf, fullNamesOf, isKnownGivenName } from "./nicknames";
import { readDisplayName } from "./person-name";

/** People to compare others with: looked up by name, and never gone through one by one. */
export interface NameIndex<Person extends object> {
  /** From each name a given name may stand for to the family names it goes with. */
  readonly families: Map<string, Nearby<Person>>;
  /** From a family name to the given names it goes with. */
  readonly givens: Map<string, Nearby<Person>>;
  /** By `anntaylor` and `taylorann`. */
  readonly spelt: Map<string, Person>;
  /** By `maryannjones`, as a whole name is spelt with the given name first. */
  readonly spellings: Map<string, Person>;
  /** By `ataylor`, which may be another's too. */
  readonly initialled: Map<string, Person>;
  /** Every given name in all its forms. */
  readonly forms: Set<string>;
  /** How the family names begin and end, and the given names in which a slip is allowed for. */
  readonly familyEnds: Set<string>;
  readonly givenEnds: Set<string>;
}

/** `j` and `smith` together tell somebody; `j` and `li`, or `jo` and `li`, tell nobody. */
const shortestFamily = 4;
const shortestSpelt = 6;

export function nameIndex<Person extends object>(
  people: readonly (readonly [mailbox: NamedMailbox, person: Person])[],
): NameIndex<Person> {
  const index: NameIndex<Person> = {
    families: new Map(),
    givens: new Map(),
    spelt: new Map(),
    spellings: new Map(),
    initialled: new Map(),
    forms: new Set(),
    familyEnds: new Set(),
    givenEnds: new Set(),
  };
  for (const [mailbox, person] of people) {
    const name = fullestNameOf(mailbox);
    if (name !== undefined) {
      addName(index, name, person);
    } else {
      addOpaque(index, wordsOf(mailbox).letters, person);
    }
  }
  return index;
}

function addName<Person extends object>(
  {
    families,
    givens,
    spelt,
    spellings,
    initialled,
    forms,
    familyEnds,
    givenEnds,
  }: NameIndex<Person>,
  name: PersonName,
  person: Person,
): void {
  for (const [given, family] of ordersOf(name)) {
    fullNamesOf(given).forEach((full) => addNearby(families, full, family, person));
    addNearby(givens, family, given, person);
    formsOf(given).forEach((form) => forms.add(form));
    endsOf(family).forEach((end) => familyEnds.add(end));
    endsOf(given).forEach((end) => givenEnds.add(end));
    if (given.length + family.length >= shortestSpelt) {
      spelt.set(given + family, person);
      spelt.set(family + given, person);
    }
  }
  const { given, family, spelling } = name;
  if (isFullName(name) && spelling.length >= shortestSpelt) {
    spellings.set(spelling, person);
  }
  const [initial = given.charAt(0)] = name.initials;
  if (family.length >= shortestFamily) {
    initialled.set((given.charAt(0) || initial) + family, person);
  }
}

/**
 * Whether a name of the index may be among these words: nearly all of a long list are told apart by
 * this, before their names are read. A slip leaves the beginning or the end of a name as it was.
 */
export function mayHold<Person extends object>(
  { givens, forms, familyEnds, givenEnds }: NameIndex<Person>,
  words: readonly string[],
): boolean {
  const ends = (known: ReadonlySet<string>) => (word: string) =>
    endsOf(word).some((end) => known.has(end));
  const hasGiven = words.some((word) => forms.has(word));
  return (
    (hasGiven && words.some(ends(familyEnds))) ||
    (words.some((word) => givens.has(word)) && words.some(ends(givenEnds)))
  );
}

/** `^ta` and `or` of `taylor`. */
function endsOf(word: string): readonly string[] {
  return [`^${word.slice(0, 2)}`, word.slice(-2)];
}

/** A whole name as it is read, and the other way round where that may be meant: `Taylor Ann`. */
export function ordersOf(name: PersonName): readonly (readonly [given: string, family: string])[] {
  const { given, family, isOrderKnown } = name;
  if (!isFullName(name)) {
    return [];
  }
  // `James Thomas` and `Thomas James` are two people.
  if (isOrderKnown || (isKnownGivenName(given) && isKnownGivenName(family))) {
    return [[given, family]];
  }
  return [
    [given, family],
    [family, given],
  ];
}

/** `jsmith`: no name begins with `js`, so the first letter is an initial. */
function addOpaque<Person extends object>(
  { initialled }: NameIndex<Person>,
  letters: string,
  person: Person,
): void {
  if (letters.length > shortestFamily && !beginsLikeAWord.test(letters)) {
    initialled.set(letters, person);
  }
}

/** A vowel among the first two letters, or two consonants with which English or Welsh words begin. */
const beginsLikeAWord =
  /^(?:.?[aeiouwy]|[bcfgkps]l|[bcdfgkptw]r|[cgkprstwz]h|s[ckmnpqtv]|[gkmp]n|dd|ff|ll|mc|ps|ts)/;

/** The display name where it is whole, else the address where that tells more. */
function fullestNameOf({ displayName, address }: NamedMailbox): PersonName | undefined {
  const shown = readDisplayName(displayName);
  if (isFullName(shown)) {
    return shown;
  }
  return readLocalPart(address) || shown;
}
