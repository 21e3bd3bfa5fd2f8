import type { DetailKind } from "../detector";
import { type Detail, isAddress } from "./detail";
import { isSameName } from "./names";
import type { NameDetail } from "./row-names";
import type { Row } from "./rows";

/** Details that stand together, and so are taken to be one person's. */
export interface DetailRecord {
  /** In order, without the name. */
  readonly details: readonly Detail[];
  readonly name: NameDetail | undefined;
  /** The rows are of places, or of other things that are nobody. */
  readonly isOfPlace: boolean;
}

/** A row with what counts on it. */
export interface ReadRow {
  readonly row: Row;
  /** Its number among the lines of the text, from 0 on. */
  readonly line: number;
  readonly details: readonly Detail[];
  readonly names: readonly NameDetail[];
}

/** So much may be told of one person before somebody else must begin (detection.md, section 1.5). */
const mostLines = 12;
const mostLength = 900;

/** At home, at work, and a mobile. */
const mostOfContact = 3;

/** Of these one person has one. Of others, such as vehicles and references, several. */
const single: ReadonlySet<DetailKind> = new Set<DetailKind>([
  "national-insurance",
  "nhs-number",
  "passport",
  "driving-licence",
  "date-of-birth",
  "postcode",
  "street-address",
  "pnc-id",
  "cro-number",
  "prison-number",
  "person-number",
]);

/** One more of the same person's: `Mobile: …` below `Home: …`, `Previous address: …`. */
const anotherOf =
  /tel|phone|mob|home|work|landline|ff[oô]n|mail|bost|(?:previous|former|old|other|work|alias|also)/;

interface OpenRecord {
  readonly details: Detail[];
  readonly keys: Map<DetailKind, Set<string>>;
  readonly labels: Set<string>;
  readonly isOfPlace: boolean;
  /** Where it was opened, and then where the first thing of it stands. */
  firstLine: number;
  start: number;
  name: NameDetail | undefined;
}

/**
 * Who belongs together, told by layout alone: a row, a block, a list of labels, a sentence.
 *
 * Somebody is one person until something begins again: a name, a kind of which people have one, a
 * label, an item of a list, a row of a table.
 */
export function recordsOf(rows: readonly ReadRow[]): readonly DetailRecord[] {
  const records: OpenRecord[] = [];
  let open: OpenRecord | undefined;
  for (const one of rows) {
    if (open === undefined || startsRecord(one, open)) {
      open = begin(records, one);
    }
    const { name } = one.row.label;
    open.labels.add(name);
    for (const detail of inOrder(one)) {
      if (isNewPerson(detail, open, one)) {
        open = begin(records, one);
      }
      add(open, detail, one);
    }
  }
  return records.filter(({ details, name }) => details.length > 0 || name !== undefined);
}

function begin(records: OpenRecord[], { row, line: firstLine }: ReadRow): OpenRecord {
  const isOfPlace =
    row.label.heading === "places" || (row.table !== undefined && isPlaces(row.table.headings));
  const open: OpenRecord = {
    details: [],
    keys: new Map(),
    labels: new Set(),
    isOfPlace,
    firstLine,
    start: row.start,
    name: undefined,
  };
  records.push(open);
  return open;
}

function isPlaces(headings: readonly string[]): boolean {
  return headings.includes("places") && !headings.includes("name") && !headings.includes("people");
}

function inOrder({ details, names }: ReadRow): readonly Detail[] {
  if (names.length === 0) {
    return details;
  }
  return [...names, ...details].sort((a, b) => a.start - b.start);
}

/** Whether a line begins somebody, before anything on it is read. */
function startsRecord({ row, line, details, names }: ReadRow, open: OpenRecord): boolean {
  if (row.table !== undefined) {
    return details.length + names.length > 0;
  }
  const { label, gap, start } = row;
  const isFilled = open.details.length > 0 || open.name !== undefined;
  return (
    isFilled &&
    (gap === "apart" ||
      (label.name !== "" && open.labels.has(label.name) && label.heading !== "other") ||
      label.heading === "people" ||
      label.heading === "places" ||
      (label.isItem && label.heading === "" && (names.length > 0 || details.length > 0)) ||
      (gap === "blank" && isParagraph(row, details, names)) ||
      line - open.firstLine >= mostLines ||
      start - open.start >= mostLength)
  );
}

/** A paragraph of its own, and not one more line of a block in which every line stands apart. */
function isParagraph(row: Row, details: readonly Detail[], names: readonly NameDetail[]): boolean {
  if (names.length > 0) {
    return false; // A name decides for itself.
  }
  const [first] = details;
  const isLine =
    row.end - row.start <= 80 && (first === undefined || first.start <= row.label.end + 1);
  return !isLine;
}

function isNewPerson(detail: Detail, open: OpenRecord, read: ReadRow): boolean {
  const { row } = read;
  if (row.table !== undefined) {
    return false;
  }
  if (isName(detail)) {
    return isOtherName(detail, open, read);
  }
  const known = open.keys.get(detail.kind);
  if (known === undefined || known.has(detail.key)) {
    return false;
  }
  const isMore = anotherOf.test(row.label.name) || isOfNamed(row, open);
  if (isAddress(detail.kind)) {
    return !isMore && (open.name === undefined || isNextLine(detail, open, row));
  }
  if (single.has(detail.kind)) {
    return !isOfNamed(row, open);
  }
  return (
    isOfContact(detail) && !isMore && (known.size >= mostOfContact || isNextLine(detail, open, row))
  );
}

/**
 * One more line of a list of labels, or of a table with a cell on each line: it would have begun somebody
 * else, had its label stood here before, or had a name.
 */
function isOfNamed({ label, announced }: Row, { name }: OpenRecord): boolean {
  const isLabelled = label.heading !== "" && label.heading !== "people";
  return isLabelled || (name !== undefined && announced.has("name"));
}

/** It stands behind words on a line of its own: `Beth 07700 900123` below `Alan 07700 900111`. */
function isNextLine({ kind, start }: Detail, { details }: OpenRecord, row: Row): boolean {
  const [last] = details.filter((one) => one.kind === kind).slice(-1);
  return last !== undefined && last.start < row.start && start > row.label.end + 1;
}

function isOfContact({ kind }: Detail): boolean {
  return kind === "telephone" || kind === "email";
}

function isName(detail: Detail): detail is NameDetail {
  return detail.kind === "name";
}

/** Whether a name begins somebody else, and is not that of a town or of a house. */
function isOtherName(name: NameDetail, open: OpenRecord, read: ReadRow): boolean {
  if (open.details.length === 0 || isPlaceName(name, open, read)) {
    return false;
  }
  if (open.name === undefined) {
    return open.start < read.row.start;
  }
  return !isSameName(open.name.key, name.key);
}

function isPlaceName(name: NameDetail, open: OpenRecord, read: ReadRow): boolean {
  return isTown(name, open, read) || isHouse(name, open, read);
}

/** `Alan Testperson, DOB 12/03/1975, Bryn Awel, Mockton, SA31 2PF`: the house of somebody without address. */
function isHouse(
  { start, why }: NameDetail,
  { name, keys, start: from }: OpenRecord,
  read: ReadRow,
) {
  const next = read.details.find((one) => one.start > start);
  return (
    why !== "column" &&
    name !== undefined &&
    from >= read.row.start &&
    !keys.has("postcode") &&
    !keys.has("street-address") &&
    next !== undefined &&
    next.kind === "postcode"
  );
}

/** Between a street and its postcode, at least, where nobody is known to be called so. */
function isTown(
  { isStrong, isFirst: begins, why, start }: NameDetail,
  { keys }: OpenRecord,
  read: ReadRow,
): boolean {
  const next = read.details.find((one) => one.start > start);
  const isFirst = begins || start <= read.row.label.end;
  return (
    !isStrong &&
    why !== "column" &&
    keys.has("street-address") &&
    !keys.has("postcode") &&
    !(isFirst && next !== undefined && next.kind !== "postcode")
  );
}

function add(open: OpenRecord, detail: Detail, read: ReadRow): void {
  if (open.details.length === 0 && open.name === undefined) {
    open.firstLine = read.line;
    open.start = read.row.start;
  }
  if (isName(detail)) {
    if (!isPlaceName(detail, open, read) && isBetter(detail, open.name)) {
      open.name = detail;
    }
    return;
  }
  open.details.push(detail);
  const known = open.keys.get(detail.kind) || new Set();
  open.keys.set(detail.kind, known.add(detail.key));
}

/** Of two names before the first detail, the sure one is somebody's; of two alike, the nearer. */
function isBetter(name: NameDetail, before: NameDetail | undefined): boolean {
  return before === undefined || name.isStrong || !before.isStrong;
}
