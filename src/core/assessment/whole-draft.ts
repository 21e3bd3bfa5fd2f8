import { bodyText } from "../content/body-text";
import { withoutLast } from "../documents/bytes/without-last";
import { addressKey } from "../mail/address";
import type { Draft, DraftPart } from "../mail/draft";
import { sha256 } from "../memory/sha256";

/** The parts that make a draft the one that was acknowledged. From is as well known as it can be. */
export const partsOfWhole: readonly DraftPart[] = [
  "to",
  "cc",
  "bcc",
  "subject",
  "location",
  "body",
  "attachments",
];

/**
 * Whether every part of it is known. What was not read may have changed. Where Outlook shows only the
 * first thousand people, what is shown is the draft, and that there are more is said for itself.
 */
export function isWhole({ unread }: Draft): boolean {
  return !unread.some(
    ({ part, reason }) => reason !== "cut-short" && partsOfWhole.some((one) => one === part),
  );
}

/** Stands for everything that goes with the mail. */
export function wholeOf(draft: Draft): string {
  const known = digests.get(draft);
  if (known !== undefined) {
    return known;
  }
  const digest = sha256(JSON.stringify(everythingOf(draft))).join(" ");
  digests.set(draft, digest);
  return digest;
}

/** A megabyte of text takes a moment, and hundreds of findings may hold one mail. */
const digests = new WeakMap<Draft, string>();

/** In an order that does not hang on Outlook's. */
function everythingOf(draft: Draft): unknown {
  const { from, recipients, attachments, subject } = draft;
  const people = recipients.map((_, position) => personAt(draft, position)).sort();
  const files = attachments.map((_, position) => fileAt(draft, position)).sort();
  const text = asSeen(bodyText(draft));
  return [from && addressKey(from.address), people, subject, text, files, draft.meeting];
}

/** Where somebody stands, and who it is. A text, so that it can be sorted. */
export function personAt({ recipients }: Draft, position: number | undefined): string {
  const recipient = position !== undefined && recipients[position];
  if (!recipient) {
    return "";
  }
  const { field, address, displayName } = recipient;
  // A contact group has no address, and some rules are about the name that is shown.
  return JSON.stringify([field, addressKey(address), displayName]);
}

/** Which file it is. Outlook gives an attached mail another size at each call (office-js issue #6856). */
export function fileAt({ attachments }: Draft, position: number): string {
  const file = attachments[position];
  if (file === undefined) {
    return "";
  }
  const { name, kind, size } = file;
  return JSON.stringify([name, kind, kind !== "item" && size]);
}

/**
 * What each file holds, as prints. `undefined` where one was not read: Send has less time than the
 * pane. Pictures in the text and what lies elsewhere are never read.
 */
export function printsOf({ attachments }: Draft): readonly string[] | undefined {
  const prints: string[] = [];
  for (const { kind, isInline, name, print } of attachments) {
    if (kind === "file" && !isInline) {
      if (print === undefined) {
        return undefined;
      }
      prints.push(JSON.stringify([name, print]));
    }
  }
  return prints.sort();
}

/** The text without what nobody sees, and mail programs change by themselves: ends of lines and of the text. */
function asSeen(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .split("\n");
  return withoutLast(lines.map((line) => withoutLast(line, " \t")).join("\n"), "\n");
}
