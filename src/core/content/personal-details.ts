import type { DetailKind } from "./detector";
import type { Topic } from "./words/topic";

/**
 * Why a detail counts: its check digit or letter is right, a word near it names it, the head of its
 * column or a label does, the list of names it stands in does, or it is written as nothing else is.
 */
export type Reason = "check-digit" | "word" | "column" | "list" | "shape";

/**
 * A place in the subject, where a meeting is, or in the text that `bodyText` returns. UTF-16, `end` is
 * exclusive.
 */
export interface DetailRange {
  readonly part: "subject" | "location" | "body";
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
  readonly why: Reason;
  /** Numbers the places of one record alike, from 0 on. Two records may be of one person. */
  readonly record: number;
}

/**
 * What is told of people: how to reach them; who they are (address, date of birth, numbers, bank);
 * with words of offences, victims, health, children or staff; or with words of sources.
 */
export type Tier = "contact" | "identity" | "sensitive" | "source";

/** A list that is a finding of its own, though it tells little of each. */
export interface BulkList {
  readonly kind: "names" | "collar-numbers" | "addresses";
  /** Distinct entries. */
  readonly count: number;
}

/** Where in a draft people were found: the sender's own text, what it quotes, or a file with it. */
export type ContentPlace = "subject" | "location" | "own-text" | "quoted" | "file";

/** How many people a text or a file tells of, and what. Counts only. */
export interface PeopleTold {
  /** Distinct people. */
  readonly count: number;
  readonly tier: Tier;
  /** What the words of the parts say in which these people stand, the gravest first. */
  readonly topics: readonly Topic[];
  /** How many different details of each kind that was seen. */
  readonly kinds: Readonly<Partial<Record<DetailKind, number>>>;
  /** The longest list of each kind. */
  readonly bulk: readonly BulkList[];
  /** Passwords, keys and codes that are in the text, with people or without. */
  readonly secrets: number;
}

/** Whose details a draft holds, and what they are. Refers into the draft and copies nothing. */
export interface PersonalDetails extends PeopleTold {
  /** Where the people are. */
  readonly places: readonly ContentPlace[];
  /**
   * Where the details are, record by record. People whom only the HTML of the body names are counted, but have
   * no place here.
   */
  readonly ranges: readonly DetailRange[];
}
