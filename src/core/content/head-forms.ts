import { readBlock } from "./head-block";
import type { HeadLine } from "./head-lines";
import { mailboxesIn, type Span } from "./head-mailboxes";

/** The head of a message that a draft quotes below its own text. All offsets are in that text. */
export interface QuotedHead {
  /** Where the quoted message begins, with the line that announces it. */
  readonly start: number;
  /** Where the head ends, and what the message says begins. */
  readonly end: number;
  /** The address of whoever wrote it. Absent where the head gives none. */
  readonly sender: Span | undefined;
  /** The addresses in its To and Cc. Somebody in both stands here twice. */
  readonly recipients: readonly Span[];
  /** Whoever it names without an address, the writer too. */
  readonly names: readonly Span[];
}

/** A head, and the number of the first line behind it. */
export interface ReadHead {
  readonly head: QuotedHead;
  readonly next: number;
}

/** Reads the head that begins at a line, in whatever form, if one does. */
export function readHead(
  text: string,
  lines: readonly HeadLine[],
  at: number,
): ReadHead | undefined {
  return readBlock(text, lines, at) || readWrote(text, lines, at) || readRule(text, lines, at);
}

/** Over so many lines `On Tue, 3 Mar 2015 at 09:30, Jane Doe <…> wrote:` is folded. */
const maxWroteLines = 4;
const maxWroteLength = 500;

function readWrote(text: string, lines: readonly HeadLine[], at: number): ReadHead | undefined {
  const first = lines[at];
  if (first === undefined || !/^(?:on|ar) /i.test(text.slice(first.start, first.start + 3))) {
    return undefined;
  }
  for (const [offset, { end, isBlank }] of lines.slice(at, at + maxWroteLines).entries()) {
    const span = { start: first.start, end };
    if (isBlank || end - first.start > maxWroteLength) {
      return undefined;
    }
    if (text.charAt(end - 1) === ":" && saysWrote(text.slice(first.start, end))) {
      return { head: writtenBy(text, span), next: at + offset + 1 };
    }
  }
  return undefined;
}

function saysWrote(line: string): boolean {
  return /\d/.test(line) && (/\bwrote:$/i.test(line) || /\bysgrifennodd\b/i.test(line));
}

function writtenBy(text: string, span: Span): QuotedHead {
  const { addresses, names } = mailboxesIn(text, span);
  const { start, end } = span;
  return { start, end, sender: addresses[addresses.length - 1], recipients: [], names };
}

/** What announces a quoted message, without the dashes around it. */
const announcements: ReadonlySet<string> = new Set([
  "original message",
  "original appointment",
  "forwarded message",
  "begin forwarded message",
  "neges wreiddiol",
  "neges a anfonwyd ymlaen",
]);

/** Longest line that can be such an announcement, and shortest rule that can stand for one. */
const maxRule = 80;
const minRule = 10;

/** `-----Original Message-----`: with the block below it, or alone. A bare rule announces a block. */
function readRule(text: string, lines: readonly HeadLine[], at: number): ReadHead | undefined {
  const line = lines[at];
  if (line === undefined || line.end - line.start > maxRule) {
    return undefined;
  }
  const { start, end } = line;
  const said = text
    .slice(start, end)
    .replace(/[-_:*]/g, "")
    .trim()
    .toLowerCase();
  const isRule = said === "" && end - start >= minRule;
  if (!isRule && !announcements.has(said)) {
    return undefined;
  }
  const below = lines.slice(at + 1, at + 4).findIndex(({ isBlank }) => !isBlank);
  const block = (below >= 0 && readBlock(text, lines, at + 1 + below)) || undefined;
  if (block !== undefined) {
    return { head: Object.assign({}, block.head, { start }), next: block.next };
  }
  if (isRule) {
    return undefined;
  }
  return { head: { start, end, sender: undefined, recipients: [], names: [] }, next: at + 1 };
}
