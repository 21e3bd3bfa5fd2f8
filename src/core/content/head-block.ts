import type { ReadHead } from "./head-forms";
import type { HeadLabel, HeadLine } from "./head-lines";
import { type HeadMailboxes, mailboxesIn, type Span } from "./head-mailboxes";

/** The value of each label, with the lines into which it was folded. */
type Values = ReadonlyMap<HeadLabel, Span>;

interface Block {
  readonly values: Values;
  /** The number of the first line behind it. */
  readonly next: number;
}

/** `From:` and below it at least two of `Sent:`, `To:` and `Subject:`, in any order. */
export function readBlock(
  text: string,
  lines: readonly HeadLine[],
  at: number,
): ReadHead | undefined {
  const first = lines[at];
  if (first === undefined || first.label !== "from") {
    return undefined;
  }
  const { values, next } = blockAt(text, lines, at);
  const others = (["sent", "to", "subject"] as const).filter((label) => values.has(label));
  if (others.length < 2) {
    return undefined;
  }
  const from = mailboxesOf(text, values, "from");
  const to = mailboxesOf(text, values, "to");
  const cc = mailboxesOf(text, values, "cc");
  const { start } = first;
  const end = Math.max(...Array.from(values.values(), (value) => value.end));
  const recipients = [...to.addresses, ...cc.addresses];
  const names = [...from.names, ...to.names, ...cc.names];
  return { head: { start, end, sender: from.addresses[0], recipients, names }, next };
}

function mailboxesOf(text: string, values: Values, label: HeadLabel): HeadMailboxes {
  const value = values.get(label);
  if (value === undefined) {
    return { addresses: [], names: [] };
  }
  return mailboxesIn(text, value);
}

function blockAt(text: string, lines: readonly HeadLine[], at: number): Block {
  const values = new Map<HeadLabel, Span>();
  const step = 1 + Number(isBlankAt(lines, at + 1)); // Some programs put an empty line below each.
  let label: HeadLabel = "from";
  let next = at;
  for (let line = lines[at]; line !== undefined; line = lines[next]) {
    const folded = values.get(label);
    if (line.label !== undefined && (line.label === "other" || !values.has(line.label))) {
      label = line.label;
      values.set(label, { start: line.value, end: line.end });
      next += (isBlankAt(lines, next + 1) && step) || 1;
    } else if (folded !== undefined && isFolded(text, lines, next, label)) {
      values.set(label, { start: folded.start, end: line.end });
      next += (isBlankAt(lines, next + 1) && step) || 1;
    } else {
      break;
    }
  }
  return { values, next };
}

function isBlankAt(lines: readonly HeadLine[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && line.isBlank;
}

/** Whether a line without a label goes on with the value above it, and is no text of the message. */
function isFolded(text: string, lines: readonly HeadLine[], at: number, label: HeadLabel): boolean {
  const [above, line, below] = lines.slice(Math.max(0, at - 1), at + 2);
  if (above === undefined || line === undefined || line.isBlank || line.label !== undefined) {
    return false;
  }
  const isInside = below !== undefined && below.label !== undefined && below.label !== "from";
  if (isInside || label === "subject" || label === "sent") {
    return isInside;
  }
  return /[,;]/.test(text.charAt(above.end - 1)) || /[@;]/.test(text.slice(line.start, line.end));
}
