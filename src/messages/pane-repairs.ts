import type { RecipientField } from "../core/mail/draft";
import type { Level } from "../core/content/words/level";

/** Somebody else in the place of one person. */
export interface ReplaceMessages {
  /** Button, and what it is called for those who do not see whom it stands beside. */
  readonly open: string;
  openFor(address: string, field: RecipientField): string;
  /** Above the box in which the other address is typed. */
  label(address: string): string;
  readonly confirm: string;
  readonly cancel: string;
  readonly notAnAddress: string;
  readonly sameAddress: string;
  /** Button: begins with the words of `use`, and says more for those who do not see the rest. */
  use(by: string): string;
  useFor(by: string, address: string): string;
  replaced(address: string, by: string): string;
  both(address: string, by: string): string;
  notReplaced(address: string): string;
}

/** A marking on the subject. */
export interface MarkingMessages {
  /** Button. */
  mark(level: Level): string;
  readonly marked: string;
  readonly notMarked: string;
  readonly unmarked: string;
  readonly notUnmarked: string;
  /** It has been written anew since, and so is left alone. */
  readonly changedSince: string;
  /** Why it was not begun. */
  readonly changed: string;
  readonly unreadable: string;
  tooLong(limit: number): string;
  /** Nobody knows what the subject is now. */
  readonly unknown: string;
}

/** A message for each of a small group. */
export interface ApartMessages {
  /** Button: opens and closes the guide. */
  readonly open: string;
  readonly close: string;
  readonly steps: readonly string[];
  /** Caption of the list of people. */
  readonly people: string;
  readonly copy: string;
  copyAddress(address: string): string;
  copied(address: string): string;
  readonly notCopied: string;
  /** Button. */
  keepOnly(address: string): string;
  kept(others: number): string;
  notKept(left: number): string;
  /** Caption of the list of those who were taken off, and what to do with it. */
  readonly takenOff: string;
  readonly whatNext: string;
}

/** How to write to many. */
export interface MailMergeMessages {
  /** Button: opens and closes the guide. */
  readonly open: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly title: string;
  /** What is better, if the force has it. */
  readonly better: string;
  readonly steps: readonly string[];
  readonly unchecked: string;
}
