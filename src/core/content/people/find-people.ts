import { flat } from "../flat";
import type { BulkList } from "../personal-details";
import { bulkLists } from "./bulk";
import { byPlace, type Detail, isContact } from "./detail";
import { type Standing, standingOf } from "./person";
import { readText, type Reader } from "./read-text";
import type { DetailRecord, ReadRow } from "./record";
import { recordsOf } from "./records";
import type { PersonRecord } from "./same-person";
import { withoutSignatures } from "./signatures";

/** Whose details are no news to those who get a mail. */
export interface Own {
  /** Whether an e-mail address is the sender's, a recipient's or a colleague's. */
  readonly isAddress: (address: string) => boolean;
  /** `nameKey` of the sender, of the recipients and of whoever wrote what is quoted. */
  readonly names: ReadonlySet<string>;
}

/** What a text tells of people. Offsets are those of the text as it was given. */
export interface FoundPeople {
  /** Once for each place that tells enough to find somebody by. */
  readonly records: readonly PersonRecord[];
  /** Addresses with which nobody is named: homes, where the words around say so. */
  readonly addresses: readonly PersonRecord[];
  readonly bulk: readonly BulkList[];
  readonly secrets: readonly Detail[];
  /** All that counts, of people or not. */
  readonly details: readonly Detail[];
  /** The whole text as `fold` gives it, for whoever reads on in it. */
  readonly folded: string;
}

/** @param headEnd up to this offset it says who wrote it to whom, and these are no news either */
export function findPeople(given: string, own: Own, reader: Reader, headEnd: number): FoundPeople {
  const read = readText(given, reader);
  const { text, lines, originOf } = read;
  const rows = read.rows.map(
    (one) => (originOf(one.row.start) < headEnd && withoutMailboxes(one)) || one,
  );
  const details = flat(rows.map((one) => one.details));
  const isShifted = originOf(text.length) > text.length;
  const original = (one: Detail): Detail =>
    (isShifted &&
      Object.assign({}, one, { start: originOf(one.start), end: originOf(one.end - 1) + 1 })) ||
    one;
  const signed = withoutSignatures(text, lines, rows, own.names);
  const records = recordsOf(signed)
    .filter(
      ({ name }) => name === undefined || reader.counts(name, text.slice(name.start, name.end)),
    )
    .map((record) => withoutOwn(record, own));
  const standings = standingsOf(records, text);
  const told = (standing: Standing) => records.filter((_, at) => standings[at] === standing);
  const toPerson = (record: DetailRecord) => ({ details: inText(record).map(original) });
  return {
    records: told("person").map(toPerson),
    addresses: told("address").map(toPerson),
    bulk: bulkLists(text, lines, withoutOwnAddresses(rows, own), (key) => own.names.has(key)),
    secrets: details.filter(({ kind }) => kind === "secret").map(original),
    details,
    folded: text,
  };
}

/** The head of a quoted message names its writer and those who got it. */
function withoutMailboxes({ row, line, details }: ReadRow): ReadRow {
  return { row, line, names: [], details: details.filter(({ kind }) => kind !== "email") };
}

function inText({ name, details }: DetailRecord): readonly Detail[] {
  if (name === undefined) {
    return details;
  }
  return byPlace([name as Detail].concat(details));
}

/** The record of somebody who writes or gets this mail, without how to reach them. */
function withoutOwn(record: DetailRecord, own: Own): DetailRecord {
  const { name, details, isOfPlace } = record;
  const isOwn =
    (name !== undefined && own.names.has(name.key)) ||
    details.some((one) => isOwnAddress(one, own));
  if (!isOwn) {
    return record;
  }
  return { name, isOfPlace, details: details.filter((one) => !isContact(one)) };
}

function isOwnAddress({ kind, key }: Detail, own: Own): boolean {
  return kind === "email" && own.isAddress(key);
}

function withoutOwnAddresses(rows: readonly ReadRow[], own: Own): readonly ReadRow[] {
  return rows.map((one) => {
    const { row, line, names, details } = one;
    if (!details.some((detail) => isOwnAddress(detail, own))) {
      return one;
    }
    return { row, line, names, details: details.filter((detail) => !isOwnAddress(detail, own)) };
  });
}

function standingsOf(records: readonly DetailRecord[], text: string): readonly Standing[] {
  let behind = 0;
  return records.map((record) => {
    const from = behind;
    record.details.forEach(({ end }) => (behind = Math.max(behind, end)));
    return standingOf(record, text, from);
  });
}
