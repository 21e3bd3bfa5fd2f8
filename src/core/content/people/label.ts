import { matchAt } from "../characters";
import type { Line } from "../lines";
import type { Heading, ReadHeading } from "./headings";
import { behindBullet } from "./names";
import { nameAtStart } from "./written-names";

/** What a line says of itself before it comes to the point. */
export interface Label {
  /** In small letters, empty where there is none. `Victim 1` and `Victim 2` are one. */
  readonly name: string;
  readonly heading: Heading;
  /** It stands before the text of an item in a list: `- `, `3. `. */
  readonly isItem: boolean;
  /** Offset behind bullet and label. */
  readonly end: number;
}

export function noLabel(start: number): Label {
  return { name: "", heading: "", isItem: false, end: start };
}

/** Up to a colon or a tab, from a letter on, so that the time in `10:30` is no label. */
const beforeColon =
  /([A-Za-zÀ-ž][A-Za-zÀ-ž0-9 '’./&()#*-]{0,38}?)["']?[ *]{0,3}(?::\*{0,2}[ \t]{0,8}|=|\t{1,4}| [-] |\.{3,40}|\?)/y;

/** Of one person alone: what stands before is a name, and no other word for it. */
const ofOnePerson = /\b(?:d\.?o\.?b|nino?|nhs)\b/i;

/** `Alan Testperson DOB: 12/03/1975` */
function startsWithName(text: string, at: number, words: string): boolean {
  const name = nameAtStart(text, at);
  return (
    name !== undefined && name.end < at + words.length && (name.isStrong || ofOnePerson.test(words))
  );
}

export function labelOf(text: string, { start, end }: Line, read: ReadHeading): Label {
  const behind = behindBullet(text, start);
  const isItem = behind > start;
  const match = matchAt(beforeColon, text, behind);
  if (match === null || behind + match[0].length > end) {
    return { name: "", heading: "", isItem, end: behind };
  }
  const [written, words = ""] = match;
  if (startsWithName(text, behind, words)) {
    return { name: "", heading: "", isItem, end: behind };
  }
  const name = words.toLowerCase().replace(/[\d #]{1,9}$/, "");
  return { name, heading: read(words), isItem, end: behind + written.length };
}
