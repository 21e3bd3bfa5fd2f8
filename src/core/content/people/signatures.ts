import { isSignatureMark, type Line } from "../lines";
import { type Detail, isContact } from "./detail";
import { nameKey } from "./names";
import type { ReadRow } from "./record";

/** `Kind regards,` and what else people write above their name. Alone on its line. */
const signOff =
  /^(?:(?:with |and )?(?:(?:kind|kindest|best|warm|warmest|many) ){0,3}(?:regards|wishes|thanks)|thank you|cheers|yours [a-z]{3,12}|cofion(?: [a-z]{3,12})?|diolch(?: [a-z]{3,12})?|sent from my [a-z]{3,9})[ ,.!]{0,4}$/i;

/** Words without a capital in a row: a sentence, and nobody's name. */
const sentence = / [a-z'’]{1,20} [a-z]{1,20} /;

const messageHead = /^[*_]{0,2}(?:from|oddi wrth)[*_ ]{0,3}:/i;

/** Longer than any signature: what comes later is not part of it. */
const signatureLines = 15;
const maxSignOff = 40;
const maxHead = 200;

/**
 * Takes out how to reach those who sign a message, in their own text or in what is quoted.
 *
 * Never a National Insurance number, an NHS number or a date of birth, which have no place in one. And
 * it must be as small as a signature is: a list of people under `Kind regards` is a list of people.
 */
export function withoutSignatures(
  text: string,
  lines: readonly Line[],
  rows: readonly ReadRow[],
  writers: ReadonlySet<string>,
): readonly ReadRow[] {
  const signed = new Set<ReadRow>();
  let next = 0;
  lines.forEach((line, number) => {
    while (next < rows.length && numberOf(rows[next]) <= number) {
      next += 1;
    }
    const last = number + signatureLines;
    if (next < rows.length && numberOf(rows[next]) <= last && isSigned(text, line, writers)) {
      const below = rows.slice(next, next + signatureLines);
      const near = below.filter((one) => one.line <= last);
      signatureIn(text, near).forEach((row) => signed.add(row));
    }
  });
  return rows.map((one) => (signed.has(one) && withoutContact(one)) || one);
}

function numberOf(row: ReadRow | undefined): number {
  return (row && row.line) || 0;
}

function isSigned(text: string, line: Line, writers: ReadonlySet<string>): boolean {
  if (line.end - line.start > maxSignOff) {
    return false;
  }
  const written = text.slice(line.start, line.end);
  return isSignatureMark(text, line) || signOff.test(written) || isWriter(written, writers);
}

function isWriter(written: string, writers: ReadonlySet<string>): boolean {
  return writers.size > 0 && writers.has(nameKey(written));
}

/**
 * What of the rows below a sign-off can be a signature: it ends where another message begins, or where
 * another paragraph tells of somebody. `Thank you` also stands above the matter itself.
 */
function signatureIn(text: string, rows: readonly ReadRow[]): readonly ReadRow[] {
  const end = rows.findIndex((one) => isMessageHead(text, one) || tellsOf(text, one));
  const some = rows.slice(0, (end < 0 && rows.length) || end);
  const isSmall =
    countOf(some, "postcode") < 2 && countOf(some, "telephone") < 4 && countOf(some, "email") < 4;
  return (isSmall && !some.some(({ row }) => row.table !== undefined) && some) || [];
}

function isMessageHead(text: string, { row }: ReadRow): boolean {
  return messageHead.test(text.slice(row.start, Math.min(row.end, row.start + maxHead)));
}

/** A paragraph that is a sentence, or has a name and details in one line. */
function tellsOf(text: string, { row, details, names }: ReadRow): boolean {
  return (
    row.gap !== "none" &&
    details.some(isContact) &&
    (names.length > 0 ||
      sentence.test(text.slice(row.start, Math.min(row.end, row.start + maxHead))))
  );
}

function countOf(rows: readonly ReadRow[], kind: Detail["kind"]): number {
  const keys = new Set<string>();
  rows.forEach(({ details }) =>
    details.filter((one) => one.kind === kind).forEach(({ key }) => keys.add(key)),
  );
  return keys.size;
}

function withoutContact({ row, line, details, names }: ReadRow): ReadRow {
  return { row, line, names, details: details.filter((one) => !isContact(one)) };
}
