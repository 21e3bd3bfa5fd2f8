import { byPlace, type Detail } from "./detail";
import { isName, isNewPerson, isPlaceName } from "./new-person";
import type { DetailRecord, OpenRecord, ReadRow } from "./record";
import type { NameDetail } from "./row-names";
import type { Row } from "./rows";

/** So much may be told of one person before somebody else must begin (detection.md, section 1.5). */
const mostLines = 12;
const mostLength = 900;

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
    open.labels.push(name);
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
    labels: [],
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
  return byPlace((names as readonly Detail[]).concat(details));
}

/** Whether a line begins somebody, before anything on it is read. */
function startsRecord(read: ReadRow, open: OpenRecord): boolean {
  const { row, line, details, names } = read;
  if (row.table !== undefined) {
    return details.length + names.length > 0;
  }
  const { label, gap, start } = row;
  const isFilled = open.details.length > 0 || open.name !== undefined;
  return (
    isFilled &&
    (gap === "apart" ||
      (label.name !== "" && open.labels.includes(label.name) && label.heading !== "other") ||
      label.heading === "people" ||
      label.heading === "places" ||
      (label.isItem && label.heading === "" && (names.length > 0 || details.length > 0)) ||
      (gap === "blank" && isParagraph(row, details, names)) ||
      beginsAlike(read, open) ||
      line - open.firstLine >= mostLines ||
      start - open.start >= mostLength)
  );
}

/** `12 Mill Close: Mr Pugh`, below a line that began with another address: so each line begins. */
function beginsAlike({ row, details, names }: ReadRow, { details: above, start }: OpenRecord) {
  const [first] = above;
  const [next] = details;
  return (
    names.length > 0 &&
    first !== undefined &&
    next !== undefined &&
    first.start === start &&
    next.start === row.start &&
    next.kind === first.kind &&
    next.key !== first.key
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
