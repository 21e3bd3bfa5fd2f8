import type { Span } from "./head-mailboxes";

/** What a line of a quoted message's head says. */
export type HeadLabel = "from" | "sent" | "to" | "cc" | "subject" | "other";

/** A line of a body, without white space and quotation marks (`> `) around it. */
export interface HeadLine extends Span {
  readonly isBlank: boolean;
  /** It began with `>`. */
  readonly isQuoted: boolean;
  readonly label: HeadLabel | undefined;
  /** Where what follows the label begins. */
  readonly value: number;
}

/** English, and the Welsh of Outlook, Gmail and Thunderbird. */
const labels: ReadonlyMap<string, HeadLabel> = new Map([
  ["from", "from"],
  ["oddi wrth", "from"],
  ["sent", "sent"],
  ["date", "sent"],
  ["anfonwyd", "sent"],
  ["dyddiad", "sent"],
  ["to", "to"],
  ["at", "to"],
  ["i", "to"],
  ["cc", "cc"],
  ["copi", "cc"],
  ["subject", "subject"],
  ["pwnc", "subject"],
  ["testun", "subject"],
  ["reply-to", "other"],
  ["importance", "other"],
  ["pwysigrwydd", "other"],
  ["sensitivity", "other"],
  ["attachments", "other"],
  ["atodiadau", "other"],
]);

/** Longest beginning of a line in which a label and its colon stand, with the marks of bold text. */
const maxLabel = 20;

/** The lines of a text up to `limit`, with the empty ones. */
export function headLines(text: string, limit: number): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let from = 0;
  while (from < limit) {
    const to = lineEnd(text, from, limit);
    lines.push(lineAt(text, from, to));
    from = to + 1;
  }
  return lines;
}

/** `\r` alone ends a line in the text of some Macs; `\r\n` gives an end and the `\n` no line. */
function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isLineEnd(text.charCodeAt(at))) {
    at += 1;
  }
  if (text.charAt(at) === "\r" && text.charAt(at + 1) === "\n") {
    return at + 1;
  }
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineAt(text: string, from: number, to: number): HeadLine {
  let start = from;
  let end = to;
  let isQuoted = false;
  while (start < end && isMarkOrSpace(text.charCodeAt(start))) {
    isQuoted = isQuoted || text.charAt(start) === ">";
    start += 1;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  const { label, value } = labelIn(text, start, end);
  return { start, end, isBlank: start === end, isQuoted, label, value };
}

/** `*From:*` is how bold text is written where there is none. */
function labelIn(text: string, start: number, end: number) {
  const head = text.slice(start, Math.min(end, start + maxLabel));
  const colon = head.indexOf(":");
  if (colon < 0) {
    return { label: undefined, value: start };
  }
  const name = head.slice(0, colon).replace(/[*_]/g, "");
  return { label: labels.get(name.trim().toLowerCase()), value: start + colon + 1 };
}

/** White space of a line, with the no-break space that HTML leaves behind. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}

function isMarkOrSpace(code: number): boolean {
  return code === 62 || isSpace(code);
}
