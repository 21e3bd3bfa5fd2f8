import { blocksOf } from "./blocks";
import { type Row, withIdentifiers } from "./confirm";
import type { Identifier, IdentifierKind } from "./detector";
import { isSignatureMark } from "./lines";
import { subjectOf } from "./subject";

/** Whether an e-mail address is the sender's, a recipient's or a colleague's. */
export type IsOwn = (address: string) => boolean;

const contactKinds: ReadonlySet<IdentifierKind> = new Set(["telephone", "postcode", "email"]);

/** `Kind regards,` and what else people write above their name. Alone on its line. */
const signOff =
  /^(?:(?:with |and )?(?:(?:kind|kindest|best|warm|warmest|many) )*(?:regards|wishes|thanks)|thank you|cheers|yours [a-z]+|cofion(?: [a-z]+)?|diolch(?: [a-z]+)?)[ ,.!]*$/i;

/** Lines of a quoted message's head. Its addresses say who wrote it, not whom it is about. */
const messageHead = /^[*_]{0,2}(?:from|to|cc|bcc|reply-to|sender|oddi wrth)\b[*_ ]{0,3}:/i;

/** Who wrote a quoted message. The name alone on a line below begins the signature. */
const writer =
  /^[*_]{0,2}(?:from|oddi wrth)[*_ ]{0,3}:[*_ ]{0,3}["']?([^<>"[(]{3,60}?)["']? *[<[(]/i;

/** Words without a capital in a row: a sentence, and nobody's name. */
const sentence = / [a-z'’]+ [a-z]+ /;

/** Longer than any signature: what comes later is not part of it. */
const signatureLines = 15;
const maxHead = 200;

/**
 * Takes out how to reach the sender and the recipients, and who wrote quoted messages.
 *
 * A signature loses its telephone, postcode and e-mail address; never a National Insurance number,
 * an NHS number or a date of birth, which have no place in one. And it must be as small as a
 * signature is: a list of people under `Kind regards` is a list of people.
 */
export function withoutSignatures(
  text: string,
  rows: readonly Row[],
  isOwn: IsOwn,
): readonly Row[] {
  const kept = withoutHeads(text, rows);
  const signatures = new Set<Row>();
  let name = "";
  kept.forEach((row, at) => {
    const line = text.slice(row.start, Math.min(row.end, row.start + maxHead));
    const [, written = name] = writer.exec(line) || [];
    name = written.trim();
    const area = () => untilNextMessage(text, kept.slice(at + 1, at + 1 + signatureLines));
    if (isSignatureMark(text, row) || (name !== "" && line === name)) {
      addSignature(area(), signatures);
    } else if (signOff.test(line)) {
      addSignature(signatureIn(text, area()), signatures);
    }
  });
  const hasOwn = ({ identifiers }: Row) => identifiers.some((one) => isOwnAddress(one, isOwn));
  if (kept.some(hasOwn)) {
    blocksOf(text, kept)
      .filter((block) => block.some(hasOwn))
      .forEach((block) => addSignature(block, signatures));
  }
  return kept.map((row) => {
    if (signatures.has(row)) {
      return withIdentifiers(row, row.identifiers.filter(isNotContact));
    }
    return row;
  });
}

/** The record of somebody who writes or gets this mail, without how to reach them. */
export function withoutOwnContact(
  record: readonly Identifier[],
  isOwn: IsOwn,
): readonly Identifier[] {
  if (record.some((one) => isOwnAddress(one, isOwn))) {
    return record.filter(isNotContact);
  }
  return record;
}

function withoutHeads(text: string, rows: readonly Row[]): readonly Row[] {
  let isHead = false;
  return rows.map((row) => {
    const line = text.slice(row.start, row.end);
    isHead =
      (isHead && row.gap === "none" && isListEnd(text, row.start)) ||
      messageHead.test(line) ||
      line.endsWith("wrote:");
    if (isHead && row.identifiers.length > 0) {
      return withIdentifiers(
        row,
        row.identifiers.filter(({ kind }) => kind !== "email"),
      );
    }
    return row;
  });
}

/** The recipients of a quoted message go on over several lines. */
function isListEnd(text: string, start: number): boolean {
  return /[,;]\s*$/.test(text.slice(Math.max(0, start - 6), start));
}

/**
 * What of the lines below a sign-off can be a signature: a name comes first, and ends where another
 * paragraph tells of somebody. `Thank you` also stands above the matter itself.
 */
function signatureIn(text: string, rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  if (first === undefined || (first.gap !== "none" && tellsOf(text, first))) {
    return [];
  }
  const end = rows.findIndex((row, at) => at > 0 && row.gap !== "none" && tellsOf(text, row));
  return rows.slice(0, (end < 0 && rows.length) || end);
}

/** It begins with a name or is a sentence, and holds details. */
function tellsOf(text: string, { start, end, identifiers }: Row): boolean {
  const line = text.slice(start, Math.min(end, start + maxHead));
  return identifiers.some(isContact) && (sentence.test(line) || subjectOf(line) === "people");
}

function untilNextMessage(text: string, rows: readonly Row[]): readonly Row[] {
  const next = rows.findIndex(({ start, end }) => messageHead.test(text.slice(start, end)));
  if (next < 0) {
    return rows;
  }
  return rows.slice(0, next);
}

function addSignature(rows: readonly Row[], signatures: Set<Row>): void {
  const isSmall =
    countOf(rows, "postcode") <= 1 &&
    countOf(rows, "telephone") <= 3 &&
    countOf(rows, "email") <= 3;
  if (isSmall && !rows.some(({ isInTable }) => isInTable)) {
    rows.forEach((row) => signatures.add(row));
  }
}

function countOf(rows: readonly Row[], kind: IdentifierKind): number {
  const keys = new Set<string>();
  for (const { identifiers } of rows) {
    identifiers.filter((one) => one.kind === kind).forEach(({ key }) => keys.add(key));
  }
  return keys.size;
}

function isOwnAddress({ kind, key }: Identifier, isOwn: IsOwn): boolean {
  return kind === "email" && isOwn(key);
}

function isContact({ kind }: Identifier): boolean {
  return contactKinds.has(kind);
}

function isNotContact(one: Identifier): boolean {
  return !isContact(one);
}
