import { honours, ranks, roles, surnameLike, surnamesOfPlaces, titles } from "./name-words";
import { isKnownGivenName } from "./nicknames";
import { plainLetters } from "../plain-letters";

/** A word of a name. */
export interface NameWord {
  /** As it is written. Capitals tell a family name, or a rank. */
  readonly raw: string;
  /** In plain lower-case letters, with its hyphens. */
  readonly plain: string;
}

/** The words of a text that are no number, and hold none. */
export function nameWordsIn(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isInside = isOfWord(text.charCodeAt(at));
    if (isInside && start < 0) {
      start = at;
    } else if (!isInside && start >= 0) {
      addWord(words, text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** Letters, digits and hyphens. Behind the end there is none: `NaN` is not above anything. */
function isOfWord(code: number): boolean {
  const lower = code | 32;
  return (
    (lower >= 97 && lower <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    (code >= 0xaa && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

function addWord(words: NameWord[], raw: string): void {
  const plain = plainLetters(raw);
  if (/^[a-z]+$/.test(plain)) {
    addPlain(words, { raw, plain });
  } else {
    const [, inner = ""] = /^-*([a-z][a-z-]*)$/.exec(plain) || [];
    addPlain(words, { raw, plain: inner });
  }
}

/** `Mc Donald` is one name. */
function addPlain(words: NameWord[], word: NameWord): void {
  const last = words[words.length - 1];
  if (last !== undefined && (last.plain === "mc" || last.plain === "mac")) {
    words.pop();
    words.push({ raw: last.raw + word.raw, plain: last.plain + word.plain });
  } else if (word.plain !== "") {
    words.push(word);
  }
}

/** The words that are names: titles, ranks and honours are left out. */
export function withoutTitles(words: readonly NameWord[]): readonly NameWord[] {
  const last = words.length - 1;
  const names = words.filter(
    (word, at) => !isTitle(word) || (at > 0 && at === last && surnameLike.has(word.plain)),
  );
  if (names.length < 3) {
    return names;
  }
  return names.filter((word) => !isHonour(word));
}

/** In capitals, at least one. */
export function isHonour({ raw, plain }: NameWord): boolean {
  return raw !== plain && honours.has(plain);
}

/** `DI Jones` has a rank, and `Di Jones` a name. */
export function isTitle({ raw, plain }: NameWord): boolean {
  return titles.has(plain) || (ranks.has(plain) && (plain !== "di" || isCapitals(raw)));
}

export function isRole({ plain }: NameWord): boolean {
  return roles.has(plain);
}

/** `North Mockton` is nobody, and `Ann West` somebody. */
export function isPlace(words: readonly NameWord[]): boolean {
  return (
    words.some(({ plain }) => surnamesOfPlaces.has(plain)) &&
    !words.some(({ plain }) => isKnownGivenName(plain))
  );
}

export function isCapitals(raw: string): boolean {
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
