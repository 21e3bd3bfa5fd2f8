import { plainLetters } from "../../likeness/plain-letters";
import { endOfMatch } from "../detector";
import { bearingOf } from "./name-words";
import { firmWord } from "./premises";

/** A name as it stands in a text. Offsets are UTF-16, `end` is exclusive. */
export interface WrittenName {
  /** Where its title begins, or else its first word. */
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  /** Its words in plain small letters, in alphabetical order. Content. */
  readonly key: string;
  /** A title, a known given name or a surname in capitals says that it is one. */
  readonly isStrong: boolean;
  /** A word such as `victim` or `statement of` goes before it. */
  readonly isAnnounced: boolean;
  /** A word of no name goes before it: `The Copper Kettle`. */
  readonly isPart: boolean;
}

const letters = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ\u02bc\u0300-\u036f'’-";
const word = `[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỹ][${letters}]+(?![${letters}\\d@])`;
const initial = "[A-Z]\\.?(?:[A-Z]\\.){0,2}(?![A-Za-z'’-])";
const particle = "(?:ap|ab|ferch|van|von|de|der|den|du|la|le|al|el|bin|binti|ibn)";
const gap = "[ \\t]{1,2}";

/** Two to five words with capitals, initials among them; behind the first there may be a comma. */
const source = `(?:${word}|${initial})\\.?(?:,[ \\t]{0,2}|[ \\t]{0,2}\\|[ \\t]{0,2}|[ \\t]{1,24})(?:${word}|${initial}|${particle}(?=${gap}))(?:${gap}(?:${word}|${initial}|${particle}(?=${gap}))){0,3}`;

/** Sticky: tried at the beginning of a word, it reads each word once. */
export const nameHere = new RegExp(source, "y");

/** Where a word may begin that belongs to a name. */
export const capital = /[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỹ]/g;

/** What may stand before the name at the start of a line: a bullet, the number of an item, a quotation mark. */
const bullet =
  /(?:\| ?)?(?:[-•·▪–→✅] {0,3}|[*o] {1,3}|\[[ xX]?\] ?|\d{1,4} ?[,|;\t] ?|\(?\d{1,3}[.)] {0,3}|\(?[a-z]\) {1,3}|#{1,4} ?(?:\d{1,3}[.)] ?)?|#?\d{1,3} {2,8})?["“']?/y;

/** Where what stands behind such a mark begins. */
export function behindBullet(text: string, from: number): number {
  return Math.max(from, endOfMatch(bullet, text, from));
}

const wordPattern = /[A-Za-zÀ-ɏḀ-ỹ][^\s,]*/g;

/** What of a match may be a name, read word by word. */
interface Reading {
  words: string[];
  lead: number;
  start: number;
  end: number;
  hasTitle: boolean;
  isGiven: boolean;
  isAnnounced: boolean;
  isPart: boolean;
}

function nothingBehind(isAnnounced: boolean, isPart: boolean): Reading {
  const hasTitle = false;
  return { words: [], lead: -1, start: 0, end: 0, hasTitle, isGiven: false, isAnnounced, isPart };
}

/** The name in a match, without the words around that belong to none. Absent where none is left. */
export function nameIn(text: string, from: number, to: number): WrittenName | undefined {
  const written = text.slice(from, to);
  const name = nothingBehind(false, false);
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(written); match !== null; match = wordPattern.exec(written)) {
    if (!addWord(name, match[0], from + match.index)) {
      break;
    }
  }
  const { words, lead, start, end, hasTitle, isGiven, isAnnounced, isPart } = name;
  if (!isWhole(name)) {
    return undefined;
  }
  const isStrong = hasTitle || isGiven || /^[A-ZÀ-Þ'’-]{3,},/.test(text.slice(start, end));
  return { lead, start, end, key: keyOfWords(words), isStrong, isAnnounced, isPart };
}

/** `Exampleford.` before the next name. Shorter ones are `Mrs.`, `Wm.` and initials. */
const endsSentence = /[a-z]{4}\.$/;

/** Returns whether the name may go on. A word of no name ends it, or begins it anew behind. */
function addWord(name: Reading, raw: string, at: number): boolean {
  const isEnd = endsSentence.test(raw);
  const bearing = (isEnd && name.words.length === 0 && "none") || bearingOf(raw);
  if (name.lead < 0) {
    name.lead = at;
  }
  if (bearing === "title") {
    name.hasTitle = true;
  } else if (bearing === "name" || bearing === "given") {
    if (name.words.length === 0) {
      name.start = at;
    }
    name.end = at + raw.length - Number(isEnd);
    name.isGiven = name.isGiven || bearing === "given";
    name.words.push(plainLetters(raw).replace(/[^a-z]/g, "") || raw);
  } else if (isWhole(name)) {
    name.words = (firmWord.test(raw) && []) || name.words;
    return false;
  } else {
    const isAnnounced = bearing === "before";
    Object.assign(name, nothingBehind(isAnnounced, bearing === "none"));
  }
  return !isEnd || name.words.length === 0;
}

/** Two words, or one behind a title; initials alone are none. */
function isWhole({ words, hasTitle }: Reading): boolean {
  return words.length + Number(hasTitle) > 1 && words.some((one) => one.length > 1);
}

/** The key of a name that is known to be one, however it is written: `TESTPERSON, Alan (Mockshire)`. */
export function nameKey(written: string): string {
  const [name = ""] = written.split(/[(<[|/]/);
  const words = name.match(wordPattern) || [];
  return keyOfWords(
    words
      .filter((word) => /^(?:name|given)$/.test(bearingOf(word)))
      .map((word) => plainLetters(word).replace(/[^a-z]/g, "") || word),
  );
}

/** Plain words in alphabetical order. Most are two, and sorting takes memory even for those. */
export function keyOfWords(words: readonly string[]): string {
  const [one = "", other = ""] = words;
  if (words.length === 2) {
    return (one < other && `${one} ${other}`) || `${other} ${one}`;
  }
  return words.slice().sort().join(" ");
}

/** `Mr Pugh` and `A. Pugh` are Alan Pugh where he is spoken of: the words of one are among the other's. */
export function isSameName(one: string, other: string): boolean {
  if (one.length > other.length) {
    return isSameName(other, one);
  }
  const words = ` ${other}`;
  return one.split(" ").every((word) => words.includes(` ${word}`));
}
