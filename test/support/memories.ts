import { audienceOf } from "../../src/core/mail/audience";
import type { Draft } from "../../src/core/mail/draft";
import { type Memory, newMemory, remember, type SentMail } from "../../src/core/memory/memory";
import { type Addressed, draftTo, mockshire, occasion } from "./builders";

/** Now, as every occasion has it that names no other time. */
export const { seconds: now } = occasion();

export const minute = 60;
export const day = 24 * 60 * minute;

export interface Sending extends Partial<Draft> {
  /** In minutes. */
  readonly ago?: number;
  readonly isLetThrough?: boolean;
  readonly tellsOfPeople?: boolean;
  readonly mark?: string;
}

/** A mail that was judged some time ago. */
export function sent(addressed: Addressed, rest: Sending = {}): SentMail {
  const { ago = 0, isLetThrough = true, tellsOfPeople = false, mark, ...parts } = rest;
  const draft = draftTo(addressed, parts);
  const audience = audienceOf(draft, mockshire);
  const seconds = now - ago * minute;
  return { draft, audience, seconds, isLetThrough, tellsOfPeople, mark };
}

/** What a mailbox remembers that has sent these mails, the earliest first, and has long been learning. */
export function memoryOf(...mails: readonly SentMail[]): Memory {
  return mails.reduce(remember, newMemory("AbCdEfGhIjKlMnOp", now - 100 * day));
}
