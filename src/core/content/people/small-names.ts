import { isKnownGivenName } from "../../likeness/names/nicknames";
import { plainLetters } from "../../likeness/plain-letters";
import { matchAt } from "../characters";
import { bearingOf } from "./name-words";
import { behindBullet, keyOfWords } from "./names";
import { firmWord } from "./premises";
import type { NameDetail } from "./row-names";
import type { Row } from "./rows";

/** Fewer lines, or fewer names that are known among them, could be of anything. */
const fewestLines = 3;
const knownShare = 0.3;

/** Two to four words in small letters, before another cell, a number or a word that goes before one. */
const smallName =
  /[a-zß-ž][a-zß-ž'’-]+(?:,? |\t| {2,24})(?:[a-z]\.? )?[a-zß-ž][a-zß-ž'’-]+(?: [a-zß-ž'’-]{2,20})?(?=\s*(?:[,;:|(\t\d+]|- |(?:dob|d\.o\.b|born|b\.|ni|nhs|tel|mob)\b))/y;

/**
 * The names of a list that is typed in small letters: most of its lines that tell something begin with
 * what may be a name, and enough of those are known as somebody's.
 */
export function smallNames(text: string, rows: readonly Row[]): ReadonlyMap<Row, NameDetail> {
  const names = new Map<Row, NameDetail>();
  const telling = rows.filter(({ sightings }) => sightings.length > 0);
  let known = 0;
  for (const row of (telling.length >= fewestLines && telling) || []) {
    const name = nameAt(text, behindBullet(text, row.start));
    if (name !== undefined && row.table === undefined) {
      names.set(row, name);
      known += Number(name.key.split(" ").some(isKnownGivenName));
    }
  }
  const isList = names.size >= Math.max(fewestLines, telling.length / 2);
  const isOfBirths = names.size === telling.length && telling.every(hasNumberOfOne);
  return (isList && (isOfBirths || known >= names.size * knownShare) && names) || none;
}

/** A date, which must still be one of birth, or a number that only people have. */
function hasNumberOfOne({ sightings }: Row): boolean {
  return sightings.some(({ detector }) => detector.isListed);
}

const none: ReadonlyMap<Row, NameDetail> = new Map();

function isOfName(word: string): boolean {
  return /^(?:name|given)$/.test(bearingOf(word)) && !firmWord.test(word);
}

function nameAt(text: string, start: number): NameDetail | undefined {
  const [written = ""] = matchAt(smallName, text, start) || [];
  const words = written.split(/[\s,]+/).map(plainLetters);
  if (written === "" || words.some((word) => !isOfName(word))) {
    return undefined;
  }
  const key = keyOfWords(words);
  return {
    kind: "name",
    start,
    end: start + written.length,
    key,
    why: "list",
    isStrong: true,
    isFirst: true,
  };
}
