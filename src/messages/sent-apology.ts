import type { Language } from "../core/policy/language";

/** The apology: whom it goes to, and what it says. */
export interface ApologyMessages {
  readonly title: string;
  /** So many addresses; each stands in exactly one draft. */
  everyone(people: number, drafts: number): string;
  readonly nobody: string;
  /** Entries that no draft can be addressed to. */
  byHand(entries: number): string;
  lists(entries: number): string;
  readonly perhapsMore: string;
  /** Names the field for further addresses, and what came of them. */
  readonly more: string;
  readonly moreHint: string;
  added(people: number): string;
  notAddresses(pieces: number): string;
  readonly ownLeftOut: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language | "both", string>>;
  readonly subjectLabel: string;
  readonly textLabel: string;
  readonly reset: string;
  readonly fillIn: string;
  readonly tooLong: string;
  readonly subject: string;
  /** What is written to those it reached. In square brackets, what the officer fills in. */
  readonly text: string;
}

/** The drafts of the apology, so many people in each. */
export interface BatchMessages {
  readonly label: string;
  /** Whom it goes to: from this number to that one of all. */
  range(first: number, last: number): string;
  open(number: number, of: number): string;
  copy(number: number): string;
  readonly notOpened: string;
  readonly opening: string;
  readonly opened: string;
  readonly noAnswer: string;
  readonly failed: string;
  readonly copied: string;
  readonly notCopied: string;
  progress(opened: number, of: number): string;
  /** The text or the people have changed since. */
  readonly changed: string;
  readonly notSent: string;
}
