import { bodyText } from "../content/body-text";
import type { Span } from "../content/head-mailboxes";
import { headsOf, type QuotedHead } from "../content/quoted-heads";
import { addressKey, domainOf } from "../mail/address";
import type { Draft, Mailbox } from "../mail/draft";

/** What a draft answers or passes on. */
export interface Thread {
  readonly kind: "reply" | "forward";
  /** The text in which the offsets of `heads` count. */
  readonly text: string;
  /** The heads of the messages it quotes, that of the latest first. */
  readonly heads: readonly QuotedHead[];
}

/** Longest beginning of a subject that is looked at. */
const maxPrefix = 100;

/** `RE:`, `[EXTERNAL] ATB:`, `RE[2]:`, in English, Welsh, and what mail programs abroad write. */
const answers = /^(?:\s*\[[^\]]{1,30}\])*\s*(?:re|atb|ateb|aw|sv|vs|antw)(?:\[\d{1,3}\])?\s*:/i;
const passesOn = /^(?:\s*\[[^\]]{1,30}\])*\s*(?:fwd?|yml|ymlaen|wg|vb|tr|doorst)\s*:/i;

/**
 * The thread that a draft belongs to, if it is a reply or a forward.
 *
 * A saved draft may not tell. Then it is one if its subject says so and it quotes something.
 */
export function threadOf(draft: Draft): Thread | undefined {
  const kind = kindOf(draft);
  if (kind === undefined) {
    return undefined;
  }
  const text = bodyText(draft);
  const heads = headsOf(draft);
  if (draft.composeType === "unknown" && heads.length === 0) {
    return undefined;
  }
  return { kind, text, heads };
}

/** Everyone whose address stands in a head of the thread, as often as it does. */
export function mailboxesOn({ text, heads }: Thread): readonly Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const { sender, recipients } of heads) {
    mailboxes.push(...mailboxesAt(text, recipients));
    if (sender !== undefined) {
      mailboxes.push(...mailboxesAt(text, [sender]));
    }
  }
  return mailboxes;
}

/** The mailboxes at these places of the text. Their `address` is the key of a person already. */
export function mailboxesAt(text: string, spans: readonly Span[]): readonly Mailbox[] {
  return spans.map(({ start, end }) => {
    const address = addressKey(text.slice(start, end));
    return { displayName: "", address, domain: domainOf(address) };
  });
}

/** Whether a head names somebody without an address who is called otherwise than all of these. */
export function namesAnybodyBut(names: readonly string[], { text, heads }: Thread): boolean {
  const known = new Set(names.map(wordsOf));
  return heads.some((head) =>
    head.names.some(({ start, end }) => !known.has(wordsOf(text.slice(start, end)))),
  );
}

/** The same for `Nominby, Iwan` and `Iwan Nominby`. */
function wordsOf(name: string): string {
  const words = name.toLowerCase().split(/[\s,;.<>()"*_]+/);
  return words
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

function kindOf({ composeType, subject }: Draft): Thread["kind"] | undefined {
  if (composeType === "new") {
    return undefined;
  }
  if (composeType !== "unknown") {
    return composeType;
  }
  const prefix = subject.slice(0, maxPrefix);
  if (answers.test(prefix)) {
    return "reply";
  }
  return (passesOn.test(prefix) && "forward") || undefined;
}
