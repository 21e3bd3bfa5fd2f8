import { matchAt } from "../characters";
import { isKnownGivenName } from "../../likeness/names/nicknames";
import { plainLetters } from "../../likeness/plain-letters";
import type { Detail } from "./detail";
import type { Heading } from "./headings";
import { bearingOf } from "./name-words";
import { keyOfWords, type WrittenName } from "./names";
import { firmWord } from "./premises";
import type { Row, TypedCell } from "./rows";
import { isFollowed, writtenNames } from "./written-names";

/** A name that may be somebody's, with how sure that is. */
export interface NameDetail extends Detail {
  readonly kind: "name";
  readonly isStrong: boolean;
  /** It begins a line or a sentence. */
  readonly isFirst: boolean;
}

/** A name that stands further before a detail belongs to something else. */
const reach = 28;

/** The names of a row: in the columns of names, at the start of its line or of its cells, beside details. */
export function namesOf(text: string, row: Row, details: readonly Detail[]): readonly NameDetail[] {
  const cells = row.cells.filter(({ heading }) => heading === "name" || heading === "people");
  const named = cells.map((cell) => nameInCell(text, cell)).filter((key) => key !== "");
  const [first] = cells;
  if (first !== undefined && named.length > 0) {
    const { start, end } = valueOf(text, first);
    const key = keyOfWords(named.join(" ").split(" "));
    return [{ kind: "name", start, end, key, why: "column", isStrong: true, isFirst: true }];
  }
  if (isOfDetail(row.label.heading) || (details.length > 0 && row.announced.has("name"))) {
    return []; // `Address: Bryn Awel, Mockton, SA31 2PF`, or such a line of a table, is a house.
  }
  return namesIn(text, row, details);
}

/** Up to the end of the name, where the label is followed by more: `Name: Alan Testperson, DOB: …`. */
function valueOf(text: string, { start, end }: TypedCell): { start: number; end: number } {
  const [written = ""] =
    /^[^;|(\t\r\n\d:]*?(?=,(?! ?[A-Z][a-z]+(?: [A-Z]\.?)?$)|[;|(\t\r\n\d:]|$)/.exec(
      text.slice(start, Math.min(end, start + 80)),
    ) || [];
  return { start, end: start + written.trim().length };
}

function isOfDetail(heading: Heading): boolean {
  return !["", "name", "people", "other"].includes(heading);
}

function nameInCell(text: string, cell: TypedCell): string {
  const { start, end } = valueOf(text, cell);
  const words = plainLetters(text.slice(start, end)).match(/[^\s,.'"’()-]+/g) || [];
  const names = words.filter((word) => bearingOf(word) !== "title");
  return (names.length < 7 && !isFirm(names) && names.join(" ")) || "";
}

/** `Village Hall`; not `Ann Hall`, and not `Hall` in a column of surnames. */
function isFirm(names: readonly string[]): boolean {
  const [first = "", ...behind] = names;
  return bearingOf(first) !== "given" && behind.slice(-1).some((word) => firmWord.test(word));
}

function namesIn(text: string, row: Row, details: readonly Detail[]): readonly NameDetail[] {
  const names: NameDetail[] = givenAtStart(text, row);
  const from = (row.label.heading !== "" && row.label.end) || row.start;
  for (const name of writtenNames(text, row)) {
    if (name.start >= from && isSomebody(text, row, name, details)) {
      names.push(detailOf(text, name));
    }
  }
  return names;
}

function isSomebody(
  text: string,
  row: Row,
  name: WrittenName,
  details: readonly Detail[],
): boolean {
  const isInside = details.some((one) => one.start < name.end && one.end > name.start);
  return (
    !isInside &&
    (name.isStrong || !name.isPart) &&
    (name.isStrong ||
      name.isAnnounced ||
      isAtStart(text, row, name) ||
      isBeside(text, name, details))
  );
}

const longestWord = 30;
const oneWord = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]+$/;

/** `Alan` above `Testperson`, each alone on its line, as in a table with a cell on each line. */
export function nameOverLines(
  text: string,
  above: Row | undefined,
  { start, end }: Row,
): readonly NameDetail[] | undefined {
  if (above === undefined || end - start > longestWord || above.end - above.start > longestWord) {
    return undefined;
  }
  const words = [text.slice(above.start, above.end), text.slice(start, end)];
  const isName =
    words.every((word) => oneWord.test(word) && /^(?:name|given)$/.test(bearingOf(word))) &&
    words.some((word) => bearingOf(word) === "given");
  const key = keyOfWords(words.map(plainLetters));
  return (
    (isName && [{ kind: "name", start, end, key, why: "list", isStrong: true, isFirst: true }]) ||
    undefined
  );
}

/** `Alan, SA31 2PF`: a given name alone begins a line, and what is told of somebody follows. */
function givenAtStart(text: string, { label }: Row): NameDetail[] {
  const match = matchAt(givenAlone, text, label.end);
  if (match === null || !isKnownGivenName(plainLetters(match[0]))) {
    return [];
  }
  const start = label.end;
  const key = plainLetters(match[0]);
  return [
    {
      kind: "name",
      start,
      end: start + match[0].length,
      key,
      why: "shape",
      isStrong: false,
      isFirst: true,
    },
  ];
}

const givenAlone = /[A-ZÀ-Þ][a-zß-ž]{1,15}(?=[,:;|(\t]| ?[-+\d])/y;

function detailOf(text: string, { lead, start, end, key, isStrong }: WrittenName): NameDetail {
  const isFirst = /(?:^|\n|[.!?]["')]? )$/.test(text.slice(Math.max(0, lead - 3), lead));
  return { kind: "name", start, end, key, why: "shape", isStrong, isFirst };
}

/** At the start of the line or of a cell, behind its label, and with something behind that may follow. */
function isAtStart(text: string, row: Row, name: WrittenName): boolean {
  const { lead } = name;
  const before = text.slice(Math.max(row.start, lead - 4), lead);
  const isStart = lead <= row.label.end + 1 || /[\t|;,]["'“ ]*$|\d[.)] ?$/.test(before);
  return isStart && isFollowed(text, name);
}

/** Right before a detail, with no end of a sentence between. */
function isBeside(text: string, { end }: WrittenName, details: readonly Detail[]): boolean {
  const next = details.find((one) => one.start >= end);
  return (
    next !== undefined &&
    next.start - end <= reach &&
    next.kind !== "postcode" &&
    !/[.!?]\s+[A-Z]|\n\s*\n/.test(text.slice(end, next.start))
  );
}
