import { ranks, roles, titles } from "../likeness/names/name-words";
import { isKnownGivenName } from "../likeness/names/nicknames";
import { plainLetters } from "../likeness/plain-letters";
import { matchAt } from "./characters";
import { called, groups, sentenceStarts } from "./greeting-words";

/** Somebody who is greeted by name. */
export interface Greeted {
  /** In plain lower-case letters: more than one where a second or a family name follows. */
  readonly words: readonly string[];
  /** It is known as a given name. Else it may be no name at all. */
  readonly isKnown: boolean;
  /** Where the name stands in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word that begins with a capital. */
interface Capitalised {
  readonly raw: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Longer names are no names. */
const mostWords = 3;

/** `CID`, `FOI`: a word in capitals that is no known name, and no longer than this. */
const longestAcronym = 4;

const capitalised =
  /[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff'’-]*/y;
const anyWord = /[A-Za-z\u00c0-\u024f]+/y;
const gap = /[ \t\u00a0]+/y;
const gapWithDot = /\.?[ \t\u00a0]+/y;

/** Between two who are greeted. A comma or a slash may also end the greeting. */
export const separator =
  /[ \t\u00a0]*(?:([,/])|[&+]|(?:and|AND|ac?(?=[ \u00a0]+[A-Z\u00c0-\u024f]))(?=[ \t\u00a0]))[ \t\u00a0]*/y;

/** Behind the last one. */
const ending = /[ \t\u00a0]*(?:$|[,.!:;()/&+\u2013\u2014-])/y;

/**
 * The name at this place, if it is somebody's first name, with or without the family name. Behind a
 * comma a sentence may begin (`Hi Ann, Bob says`): there it must stand alone.
 */
export function personAt(line: string, at: number, isBehindComma: boolean): Greeted | undefined {
  const written = namesAt(line, at);
  const hasRank = written.slice(0, 1).some(isRank);
  const names = written.slice(Number(hasRank));
  const [first] = names;
  const [last = first] = names.slice(-1);
  if (first === undefined || last === undefined || names.length > mostWords) {
    return undefined;
  }
  const isAlone =
    matchAt(ending, line, last.end) !== null || matchAt(separator, line, last.end) !== null;
  if (names.some(({ plain }) => isNobody(plain)) || (isBehindComma && !isAlone)) {
    return undefined;
  }
  if (!isKnown(first) && (hasRank || !isAlone || isOfKind(first))) {
    return undefined;
  }
  return { words: wordsOf(names), isKnown: isKnown(first), start: first.start, end: last.end };
}

/** Whether a group stands here, or with a capital a post or a title: `Hi Ann, the file` has none. */
export function isGroupAt(line: string, at: number): boolean {
  const [raw = ""] = matchAt(anyWord, line, at) || [];
  const plain = plainWord(raw);
  const hasCapital = !raw.startsWith(raw.charAt(0).toLowerCase());
  return groups.has(plain) || (hasCapital && !sentenceStarts.has(plain) && isPost(plain));
}

/** The words with a capital, up to one with which a sentence begins. */
function namesAt(line: string, from: number): readonly Capitalised[] {
  const names: Capitalised[] = [];
  let start = from + Number(line.charAt(from) === "@"); // Outlook's mention: `@Ann Taylor`.
  for (;;) {
    const match = matchAt(capitalised, line, start);
    const [raw = ""] = match || [];
    const plain = plainWord(raw);
    if (raw === "" || sentenceStarts.has(plain)) {
      return names;
    }
    const end = start + raw.length;
    names.push({ raw, plain, start, end });
    const space = matchAt((isTitle(plain) && gapWithDot) || gap, line, end);
    if (space === null) {
      return names;
    }
    start = end + space[0].length;
  }
}

/** A known name is one wherever it stands. `Hi Following our talk` greets nobody. */
function isKnown({ plain }: Capitalised): boolean {
  return plain.split("-").every(isKnownGivenName);
}

/** `Dear Trustees`, `Dear Licensee`, `Annwyl Ymgeisydd`, `Hi FOI`. */
function isOfKind({ raw, plain }: Capitalised): boolean {
  return (
    /(?:s|er|or|wr|ist|ee|ydd)$/.test(plain) ||
    (raw === raw.toUpperCase() && raw.length <= longestAcronym)
  );
}

/** `DI Jones` has a rank, and `Di` a name. */
function isRank({ raw, plain }: Capitalised): boolean {
  return ranks.has(plain) && (plain !== "di" || raw === "DI");
}

function isNobody(plain: string): boolean {
  return groups.has(plain) || called.has(plain) || isPost(plain);
}

function isPost(plain: string): boolean {
  return roles.has(plain) || isTitle(plain);
}

function isTitle(plain: string): boolean {
  return titles.has(plain) || (ranks.has(plain) && plain !== "di");
}

function plainWord(raw: string): string {
  return plainLetters(raw).replace(/['’]/g, "");
}

/** Each name, and its parts where it has a hyphen. */
function wordsOf(names: readonly Capitalised[]): readonly string[] {
  const words: string[] = [];
  for (const { plain } of names) {
    words.push(plain.replace(/-/g, ""));
    if (plain.includes("-")) {
      words.push(...plain.split("-").filter((part) => part.length > 1));
    }
  }
  return words;
}
