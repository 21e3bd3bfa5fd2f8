import type { RecipientField } from "../core/mail/draft";
import type { Format } from "../core/documents/document";

/** The record for the data protection officer: its form, and its own words. */
export interface RecordMessages {
  readonly title: string;
  readonly what: string;
  readonly withNames: string;
  readonly withId: string;
  readonly show: string;
  readonly close: string;
  readonly copy: string;
  readonly save: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: string;
  readonly label: string;
  /** The lines of the record. Each stands by itself. */
  readonly line: RecordLines;
}

export interface RecordLines {
  readonly head: string;
  made(moment: string): string;
  sent(moment: string): string;
  readonly sentUnknown: string;
  aware(moment: string): string;
  readonly awareUnknown: string;
  deadline(moment: string): string;
  id(id: string): string;
  field(field: RecipientField, entries: number): string;
  readonly bccUnknown: string;
  perhapsMore(field: RecipientField): string;
  visible(people: number, isAtLeast: boolean): string;
  lists(entries: number): string;
  byHand(entries: number): string;
  readonly groups: string;
  outside(people: number): string;
  trusted(people: number): string;
  readonly message: string;
  /** A file without its name. */
  file(number: number, format: string): string;
  readonly format: Readonly<Record<Format, string>>;
  readonly notRead: string;
  addedByHand(people: number): string;
  apology(opened: number, drafts: number, people: number): string;
  readonly people: string;
  readonly noNames: string;
  readonly limits: string;
}
