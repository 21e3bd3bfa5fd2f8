import type { DetailKind } from "../detector";
import { type Detail, isAddress } from "./detail";
import { isSameName } from "./names";
import type { OpenRecord, ReadRow } from "./record";
import type { NameDetail } from "./row-names";
import type { Row } from "./rows";

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

/** Whether a detail, or a name, is of somebody else than the record above it. */
export function isNewPerson(detail: Detail, open: OpenRecord, read: ReadRow): boolean {
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

export function isName(detail: Detail): detail is NameDetail {
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

/** Whether a name is that of a town, or of a house. */
export function isPlaceName(name: NameDetail, open: OpenRecord, read: ReadRow): boolean {
  return isTown(name, open, read) || isHouse(name, open, read);
}

/** `Alan Testperson, DOB 12/03/1975, Bryn Awel, Mockton, SA31 2PF`: the house of somebody without address. */
function isHouse(
  { start, why }: NameDetail,
  { name, keys, details, start: from }: OpenRecord,
  read: ReadRow,
) {
  const next = read.details.find((one) => one.start > start);
  return (
    why !== "column" &&
    name !== undefined &&
    (from >= read.row.start || (details.length === 0 && name.isStrong)) &&
    !keys.has("postcode") &&
    !keys.has("street-address") &&
    next !== undefined &&
    next.kind === "postcode"
  );
}

/** Of an interview, where each answer stands on a line. */
const answer = /^a(?:nswer)?$/;

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
    !answer.test(read.row.label.name) &&
    keys.has("street-address") &&
    !keys.has("postcode") &&
    !(isFirst && next !== undefined && next.kind !== "postcode")
  );
}
