import { isLetterOrDigit } from "./characters";
import { messageBreak } from "./fold";

/** A line with something on it. */
export interface Line {
  /** Offset of its first character that is not white space. */
  readonly start: number;
  /** Offset behind its last such character. */
  readonly end: number;
  /** What sets it off from the line before. `apart`: two empty lines, a rule, another message. */
  readonly gap: "none" | "blank" | "apart";
}

/** `-----` ends what stands above it. A rule with `+` or `|` is drawn inside a table. */
const rule = /^[-_=*#~+|: ]{2,}$/;
const tableRule = /[+|]/;

/** The lines of a folded text, without the empty ones and the rules. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 2; // Nothing goes before the first line.
  let from = 0;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    const { start, end } = trimmed(text, from, to);
    if (start === end) {
      blanks += 1;
    } else if (isRule(text, start, end)) {
      blanks += 2 * Number(!tableRule.test(text.slice(start, end)));
    } else {
      lines.push({ start, end, gap: gapOf(blanks) });
      blanks = 0;
    }
    blanks += 2 * Number(text.charAt(to) === messageBreak);
    from = to + 1;
  }
  return lines;
}

const lineEnd = new RegExp(`[\\n${messageBreak}]`, "g");

function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  if (lineEnd.test(text)) {
    return lineEnd.lastIndex - 1;
  }
  return text.length;
}

/** Before a signature stands `-- ` (RFC 3676 section 4.3), which is a line and not a rule. */
export function isSignatureMark(text: string, { start, end }: Line): boolean {
  return end - start === 2 && text.slice(start, end + 1) === "-- ";
}

function isRule(text: string, start: number, end: number): boolean {
  return (
    !isLetterOrDigit(text, start) &&
    rule.test(text.slice(start, end)) &&
    !isSignatureMark(text, { start, end, gap: "none" })
  );
}

function trimmed(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) {
    start += 1;
  }
  while (end > start && text.charCodeAt(end - 1) <= 32) {
    end -= 1;
  }
  return { start, end };
}

function gapOf(blanks: number): Line["gap"] {
  if (blanks === 0) {
    return "none";
  }
  if (blanks === 1) {
    return "blank";
  }
  return "apart";
}
