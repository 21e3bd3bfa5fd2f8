import type { Topic } from "../core/content/words/topic";
import type { Level } from "../core/content/words/level";
import type { HiddenKind } from "../core/documents/document";
import type { RecipientField } from "../core/mail/draft";
import type { ApologyMessages, BatchMessages } from "./sent-apology";
import type { RecordMessages } from "./sent-record";

/** Every word of the pane beside a message that has been sent, but for those it shares with the other. */
export interface SentMessages {
  readonly heading: SentHeadings;
  readonly notYours: NotYoursMessages;
  readonly who: WhoSawMessages;
  readonly content: SentContentMessages;
  readonly firstHour: AdviceMessages;
  readonly notice: NoticeMessages;
  readonly apology: ApologyMessages;
  readonly batch: BatchMessages;
  readonly record: RecordMessages;
}

/** The one sentence on top. */
export interface SentHeadings {
  readonly reading: string;
  readonly failed: string;
  /** So many entries of To and Cc saw one another; there may be more people behind them. */
  eachOther(people: number, isAtLeast: boolean): string;
  /** One entry, or none, in To and Cc: nobody there learnt an address of somebody else. */
  readonly one: string;
  readonly none: string;
  /** As one, where nobody knows who else there was. */
  readonly perhaps: string;
  /** Below it: what this pane is for. */
  readonly below: string;
}

/** Said where somebody else has sent the message. */
export interface NotYoursMessages {
  readonly sentence: string;
  readonly goOn: string;
}

export interface WhoSawMessages {
  readonly title: string;
  /** So many entries in the field. */
  inField(field: RecipientField, entries: number): string;
  /** Those in Bcc saw To and Cc, and nobody saw them. */
  hidden(people: number): string;
  readonly bccUnknown: string;
  /** Caption of the people by organisation. */
  readonly people: string;
  lists(entries: number): string;
  byHand(entries: number): string;
  /** In place of an entry that has neither address nor name. */
  readonly nameless: string;
  perhapsMore(field: RecipientField): string;
  readonly collapsed: string;
}

export interface SentContentMessages {
  readonly title: string;
  readonly inMessage: string;
  /** People of whom details are told. */
  people(count: number, isAtLeast: boolean): string;
  secrets(count: number): string;
  /** Caption of the kinds of details, each with its number. */
  readonly kinds: string;
  readonly topics: string;
  readonly topic: Readonly<Record<Topic, string>>;
  marking(level: Level): string;
  readonly nothing: string;
  hiddenPeople(count: number): string;
  rows(seen: number, inAll: number): string;
  /** Caption of what a file hides. */
  readonly hides: string;
  readonly hidden: Readonly<Record<HiddenKind, string>>;
  readonly fileNothing: string;
  readonly fileNotRead: string;
  readonly filePartlyRead: string;
  /** Pictures in the text, of which nothing is read. */
  pictures(count: number): string;
}

export interface AdviceMessages {
  readonly title: string;
  readonly steps: readonly string[];
}

/** The 72 hours. Moments come as they are to be shown. */
export interface NoticeMessages extends AdviceMessages {
  /** Names the field for the moment when the force became aware. */
  readonly aware: string;
  readonly now: string;
  readonly ask: string;
  until(moment: string): string;
  hours(left: number): string;
  readonly passed: string;
  readonly future: string;
  readonly law: string;
}
