export type IdentifierKind =
  "national-insurance" | "nhs-number" | "date-of-birth" | "postcode" | "telephone" | "email";

/** A place in a text that points at a person. Offsets are UTF-16, `end` is exclusive. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  /** One spelling for all ways of writing it. It is content: it must not leave `core/content`. */
  readonly key: string;
}

/** What a detector read at one place. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Counts wherever it stands. Otherwise only where a label or a column says what it is. */
  readonly isSure: boolean;
}

/**
 * Knows one kind of identifier: how it is written, what is checked, what names it.
 *
 * Shape alone is seldom enough: ten digits are more often a telephone number of another country
 * than an NHS number. So a detector says whether the shape (and its check digit) can stand alone.
 */
export interface Detector {
  readonly kind: IdentifierKind;
  /** Where the walk tries it: at up to two letters before a digit, at a digit, or at an `@`. */
  readonly begins: "letters" | "digit" | "at";
  /** Matches the head of a column that holds it, or a label that stands alone on its line. */
  readonly column: RegExp;
  /** Reads what begins at `at`. Looks a bounded way around it, so that hostile text costs no more. */
  read(text: string, at: number): Candidate | undefined;
  /** Whether the words just before and after an unsure candidate say what it is. */
  isNamed(before: string, after: string, key: string): boolean;
}

/** What a detector saw, before the text around it was asked. */
export interface Sighting extends Candidate {
  readonly detector: Detector;
}
