import type { Body, Draft } from "../mail/draft";
import { bodyText } from "./body-text";
import { type QuotedHead, readHead } from "./head-forms";
import { type HeadLine, headLines } from "./head-lines";

export type { QuotedHead } from "./head-forms";

/** How much of a text is read, in UTF-16 units, and how many heads of it. */
const maxText = 100_000;
const maxHeads = 20;

/**
 * The heads of the messages quoted in a body, top first: that of the latest message.
 *
 * Knows Outlook's block of `From:`, `Sent:`, `To:`, `Cc:` and `Subject:`, in English and in Welsh, and
 * `On …, somebody wrote:`. A line is read a few times at most.
 */
export function quotedHeads(text: string): readonly QuotedHead[] {
  return headsIn(text, linesIn(text));
}

/** The same of a draft's body. They are asked for several times while a mail is looked at. */
export function headsOf(draft: Draft): readonly QuotedHead[] {
  const heads = known.get(draft.body) || quotedHeads(bodyText(draft));
  known.set(draft.body, heads);
  return heads;
}

const known = new WeakMap<Body, readonly QuotedHead[]>();

/** Where the sender's own text ends: at the first quoted message, or at the first line with `>`. */
export function endOfOwnText(text: string): number {
  const lines = linesIn(text);
  const begins = [...headsIn(text, lines), ...lines.filter(({ isQuoted }) => isQuoted).slice(0, 1)];
  let end = begins.reduce((first, { start }) => Math.min(first, start), text.length);
  while (end > 0 && isMark(text.charAt(end - 1))) {
    end -= 1;
  }
  return end;
}

/** What stands before a quoted line, on the same line. */
function isMark(character: string): boolean {
  return character !== "" && "> \t\u00a0".includes(character);
}

/** A long text is cut between two lines, so that no address is. */
function linesIn(text: string): readonly HeadLine[] {
  if (text.length <= maxText) {
    return headLines(text, text.length);
  }
  return headLines(text, Math.max(0, text.lastIndexOf("\n", maxText)));
}

function headsIn(text: string, lines: readonly HeadLine[]): readonly QuotedHead[] {
  const heads: QuotedHead[] = [];
  let at = 0;
  while (at < lines.length && heads.length < maxHeads) {
    const read = readHead(text, lines, at);
    if (read === undefined) {
      at += 1;
    } else {
      heads.push(read.head);
      at = read.next;
    }
  }
  return heads;
}
