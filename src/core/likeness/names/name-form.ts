import { isKnownGivenName } from "./nicknames";
import { isCapitals, type NameWord } from "./name-word";
import { particles } from "./name-words";

/** More words than this are a description, and nobody's name. */
const maxWords = 5;

/** A person's name as it can be compared: in plain lower-case letters, without titles and ranks. */
export interface PersonName {
  /** Every word of two letters or more in the order written, then the parts of those with hyphens. */
  readonly words: readonly string[];
  /** Single letters, such as the `a` of `a.taylor`. */
  readonly initials: readonly string[];
  /** Empty where only an initial stands for it, and where one word may be either name. */
  readonly given: string;
  /** Without `ap`, `van` and the like, and without hyphens. Empty where none is told. */
  readonly family: string;
  /** All its letters, the given name first: `Mary-Ann Jones` and `Mary Ann Jones` are spelt alike. */
  readonly spelling: string;
  /** The form tells which is which (`Taylor, Ann`). Else the given name is taken to come first. */
  readonly isOrderKnown: boolean;
}

/** Whether both names are told. Two letters are a name: Jo, Li. */
export function isFullName(name: PersonName | undefined): name is PersonName {
  return name !== undefined && name.given.length > 1 && name.family.length > 1;
}

/** A family name and a given name that stand apart: `Taylor, Ann`. */
export function nameOfParts(family: readonly NameWord[], given: readonly NameWord[]): PersonName {
  return {
    words: wordsOf(family.concat(given)),
    initials: initialsOf(given),
    given: firstOf(given),
    family: joined(family),
    spelling: lettersOf(given.concat(family)),
    isOrderKnown: true,
  };
}

/** A name in one piece: `Ann Taylor`, `Ann TAYLOR`, `A Taylor`. `hasTitle`: a rank or title stood by. */
function nameOfWords(names: readonly NameWord[], hasTitle: boolean): PersonName {
  const whole = names.filter((word) => !isInitials(word, names));
  const capitals = whole.filter(({ raw }) => isCapitals(raw));
  if (capitals.length > 0 && capitals.length < whole.length) {
    const others = names.filter((word) => !capitals.includes(word));
    return nameOfParts(capitals, others);
  }
  const words = wordsOf(names);
  const initials = initialsOf(names);
  if (whole.length > 1) {
    const family = joined(whole.slice(-1));
    const spelling = lettersOf(whole);
    return { words, initials, given: firstOf(whole), family, spelling, isOrderKnown: false };
  }
  const word = joined(whole);
  const isGiven = !hasTitle && initials.length === 0 && isKnownGivenName(word);
  const isFamily = hasTitle || initials.length > 0;
  return {
    words,
    initials,
    given: (isGiven && word) || "",
    family: (isFamily && word) || "",
    spelling: word,
    isOrderKnown: true,
  };
}

/** Nobody is named by initials alone, nor by more words than a name has. */
export function nameOfSome(names: readonly NameWord[], hasTitle: boolean): PersonName | undefined {
  if (names.length === 0 || names.length > maxWords) {
    return undefined;
  }
  const name = nameOfWords(names, hasTitle);
  return (name.words.length > 0 && name) || undefined;
}

function isInitials({ raw, plain }: NameWord, among: readonly NameWord[]): boolean {
  return (
    plain.length === 1 ||
    (plain.length === 2 && isCapitals(raw) && among.some((one) => !isCapitals(one.raw))) ||
    (plain.length === 2 && !/[aeiouwy]/.test(plain))
  );
}

function initialsOf(names: readonly NameWord[]): readonly string[] {
  const initials = names.filter((word) => isInitials(word, names));
  return initials.reduce<string[]>((letters, { plain }) => letters.concat(Array.from(plain)), []);
}

function wordsOf(names: readonly NameWord[]): readonly string[] {
  const whole = names.filter((word) => !isInitials(word, names)).map(({ plain }) => plain);
  const parts = whole.filter((word) => word.includes("-"));
  return whole
    .map((word) => word.replace(/-/g, ""))
    .concat(...parts.map((word) => word.split("-").filter((part) => part.length > 1)));
}

function lettersOf(names: readonly NameWord[]): string {
  return names.map(({ plain }) => plain.replace(/-/g, "")).join("");
}

function firstOf(given: readonly NameWord[]): string {
  const whole = given.filter((word) => !isInitials(word, given));
  return joined(whole.slice(0, 1));
}

/** A family name as one word, without `ap`, `van` and the like unless it is nothing else. */
function joined(names: readonly NameWord[]): string {
  const kept = names.filter(({ plain }) => !particles.has(plain));
  return ((kept.length > 0 && kept) || names).map(({ plain }) => plain.replace(/-/g, "")).join("");
}
