import { blocksOf, type LabelledRow, labelled } from "./blocks";
import type { Row } from "./confirm";
import type { Identifier, IdentifierKind } from "./detector";
import { isContactLabel, isOtherAddress } from "./line-label";

/** Identifiers that stand together, and so are taken to be one person's. */
export type IdentifierRecord = readonly Identifier[];

/** At home, at work, and a mobile. */
const mostTelephones = 3;

/** Whether a line adds this to the person above it, who has one of its kind already. */
type IsMore = (identifier: Identifier) => boolean;

/** A record that may still grow. */
interface OpenRecord {
  readonly identifiers: Identifier[];
  readonly keys: Map<IdentifierKind, Set<string>>;
  readonly labels: Set<string>;
}

/**
 * Who belongs together, told by layout alone: a row, a block, a list of labels, a sentence.
 *
 * A block is one person until something begins again: a kind, a label, an item of a list. Rows of a
 * table, and lines that mostly hold the same kinds, are one person each.
 */
export function recordsOf(text: string, rows: readonly Row[]): readonly IdentifierRecord[] {
  const records: IdentifierRecord[] = [];
  for (const block of blocksOf(text, rows)) {
    const lines = block.map((row) => labelled(text, row));
    recordsOfBlock(lines, text).forEach((record) => records.push(record));
  }
  return records;
}

function recordsOfBlock(block: readonly LabelledRow[], text: string): readonly IdentifierRecord[] {
  const rowByRow = isRowByRow(block);
  const records: OpenRecord[] = [];
  let open = openRecord(records);
  let above: LabelledRow | undefined;
  for (const one of block) {
    const isMore = moreOf(one, above);
    if (startsRecord(one, above, open, rowByRow, isMore, text)) {
      open = openRecord(records);
    }
    open.labels.add(one.label.name);
    for (const identifier of one.row.identifiers) {
      const joins = one.row.isInTable || isMore(identifier);
      if (!joins && clashes(open, identifier) && !isNextOfItsKind(open, identifier)) {
        open = openRecord(records);
      }
      add(open, identifier);
    }
    above = one;
  }
  return records.map(({ identifiers }) => identifiers);
}

function startsRecord(
  one: LabelledRow,
  above: LabelledRow | undefined,
  open: OpenRecord,
  rowByRow: boolean,
  isMore: IsMore,
  text: string,
): boolean {
  const { row, label } = one;
  if (label.name !== "" && open.labels.has(label.name)) {
    return true;
  }
  if (label.isItem && !label.isDetail) {
    return true;
  }
  if (row.identifiers.length === 0 || (above && isWrapped(text, above.row, row))) {
    return false;
  }
  if (row.isInTable || (rowByRow && !one.isBare && !label.isDetail)) {
    return true;
  }
  return row.identifiers.some((identifier) => clashes(open, identifier) && !isMore(identifier));
}

/** Whether most lines with identifiers share a kind with the next: then each line is a person. */
function isRowByRow(block: readonly LabelledRow[]): boolean {
  const found = block.filter(({ row }) => row.identifiers.length > 0);
  let shared = 0;
  found.slice(1).forEach((one, at) => {
    const above = found[at];
    if (above !== undefined && sharesKind(one, above)) {
      shared += 1;
    }
  });
  return shared > 0 && shared * 2 >= found.length - 1;
}

function sharesKind(one: LabelledRow, other: LabelledRow): boolean {
  const kinds = new Set(other.row.identifiers.map(({ kind }) => kind));
  const isMore = moreOf(one, other);
  return one.row.identifiers.some(
    (identifier) => kinds.has(identifier.kind) && !isMore(identifier),
  );
}

/**
 * `Mobile: …` below `Home: …`, one bare number below another, `Previous address: …`: the same
 * person's.
 */
function moreOf(one: LabelledRow, above: LabelledRow | undefined): IsMore {
  const isContactToo =
    isContactLabel(one.label) || (one.isBare && above !== undefined && above.isBare);
  const isAddressToo = isOtherAddress(one.label);
  return (identifier) =>
    (isContactToo && isContact(identifier)) || (isAddressToo && identifier.kind === "postcode");
}

/** The line goes on in the middle of a sentence that mail programs broke at 70 characters or so. */
function isWrapped(text: string, above: Row, row: Row): boolean {
  if (row.gap !== "none" || row.isInTable) {
    return false;
  }
  const [last] = above.identifiers.slice(-1);
  const endsInside = last === undefined || last.end < above.end;
  const isLong = above.end - above.start >= 55 && endsInside;
  return (
    /[a-z]/.test(text.charAt(row.start)) ||
    (isLong && /[a-zà-ž0-9,(]/.test(text.charAt(above.end - 1)))
  );
}

function openRecord(records: OpenRecord[]): OpenRecord {
  const open = { identifiers: [], keys: new Map(), labels: new Set<string>() };
  records.push(open);
  return open;
}

function add({ identifiers, keys }: OpenRecord, identifier: Identifier): void {
  identifiers.push(identifier);
  const known = keys.get(identifier.kind) || new Set();
  keys.set(identifier.kind, known.add(identifier.key));
}

/** Whether the record holds another identifier of this kind, such as a second date of birth. */
function clashes({ keys }: OpenRecord, { kind, key }: Identifier): boolean {
  const known = keys.get(kind);
  return known !== undefined && !known.has(key);
}

/** One telephone right after another, in a line, is the same person's; so is an e-mail address. */
function isNextOfItsKind({ identifiers, keys }: OpenRecord, identifier: Identifier): boolean {
  const [last] = identifiers.slice(-1);
  const known = keys.get(identifier.kind);
  return (
    isContact(identifier) &&
    last !== undefined &&
    last.kind === identifier.kind &&
    (identifier.kind === "email" || (known !== undefined && known.size < mostTelephones))
  );
}

function isContact({ kind }: Identifier): boolean {
  return kind === "telephone" || kind === "email";
}
