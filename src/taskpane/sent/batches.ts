import { batchesOf } from "../../core/assessment/reached";
import type { Mailbox } from "../../core/mail/draft";
import { maxNewMessageBcc, type NewMessage, type Opening } from "../../outlook/new-message";
import { type Apology, apologyHtml } from "./apology-text";

/** One draft of the apology. */
export interface Batch {
  /** The how-manieth of all addresses is its first, from 1. */
  readonly first: number;
  readonly addresses: readonly string[];
}

/**
 * Everyone, so many to a draft. Who is added by hand gets drafts of their own: one that has been opened,
 * or sent, is not changed by it.
 */
export function batchesFor(
  people: readonly Mailbox[],
  added: readonly Mailbox[],
): readonly Batch[] {
  const groups = [people, added].flatMap((one) => batchesOf(one, maxNewMessageBcc));
  let first = 1;
  return groups.map((group) => {
    const batch = { first, addresses: group.map(({ address }) => address.trim()) };
    first += group.length;
    return batch;
  });
}

export function messageFor({ addresses }: Batch, { subject, text }: Apology): NewMessage {
  return { bccRecipients: addresses, subject, htmlBody: apologyHtml(text) };
}

/** What came of opening a batch, and as what it was opened. */
export interface Opened {
  readonly state: Opening | "opening";
  /** Tells it from a draft with another text or other people. */
  readonly as: string;
  readonly addresses: readonly string[];
}

/** Whether Outlook says that it opened this very batch, and not one of other people in its place. */
export function isOpened({ addresses }: Batch, one: Opened | undefined): boolean {
  return one?.state === "opened" && one.addresses.join("\n") === addresses.join("\n");
}

export function fingerprint(message: NewMessage): string {
  return JSON.stringify(message);
}
