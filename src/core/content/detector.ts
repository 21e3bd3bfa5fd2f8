/** What a place in a text tells of somebody, of a case or of a secret. */
export type DetailKind =
  | "name"
  | "national-insurance"
  | "nhs-number"
  | "passport"
  | "driving-licence"
  | "vehicle"
  | "date-of-birth"
  | "postcode"
  | "street-address"
  | "telephone"
  | "email"
  | "location"
  | "property-number"
  | "ip-address"
  | "pnc-id"
  | "cro-number"
  | "arrest-summons"
  | "case-urn"
  | "court-case"
  | "prison-number"
  | "force-reference"
  | "collar-number"
  | "person-number"
  | "payment-card"
  | "bank-account"
  | "iban"
  | "secret";

/**
 * How sure a detector is: 1 by the shape alone, 2 by a check digit or a word that names it, 3 by both
 * or by a structure that is no accident. From 2 on it counts (detection.md, section 1.0).
 */
export type Confidence = 1 | 2 | 3;

/** Knows one kind of detail: how it is written, what is checked, what names it. */
export interface Detector {
  readonly kind: DetailKind;
  /**
   * The beginnings of numbers at which the walk tries it, separated by `|`, each as
   * `leads:digits:then:next`. Empty: another pass finds it.
   *
   * - leads, what stands before the first digit: `1` to `5` so many letters, `+` itself, `C` two capitals
   *   and a gap as in `AB 12 34 56 C`, `0` nothing, but that digit is 0, and `d` nothing, and it is not;
   * - how many digits stand together there, or the least and the most: `4`, `6-9`;
   * - then, what may follow them: ` ` white space, `a` a letter, `/`, `-`, `.`, `,` themselves, and `$`
   *   anything else or the end. Left out: whatever there is;
   * - next, what follows that: `a` a letter, `1` a digit, `$` anything else. Left out: whatever there is.
   */
  readonly begins: string;
  /**
   * How it is written, from its first letter or digit (or its plus sign) on. Sticky, and bounded: it
   * reads so many characters at most, so that hostile text costs no more. No letter, digit or `_` may
   * follow its match: the walk sees to that.
   */
  readonly pattern: RegExp;
  /**
   * What the match from `start` to `end` proves by itself; 0 where it is none after all. Left out:
   * always `alone`. Takes the text and not a piece of it, since cutting one out costs as much again.
   */
  readonly check?: (text: string, start: number, end: number) => Confidence | 0;
  readonly alone: Confidence;
  /** What it reads is nothing else: once it is seen, even unsure, no detector behind it is tried there. */
  readonly isOnly?: boolean;
  /** The check is of a check digit or letter. For those who explain why it counts. */
  readonly hasCheckDigit?: boolean;
  /** Words near it that name it, before or after, in English and in Welsh. */
  readonly words?: RegExp;
  /**
   * Whether the text right before it or behind calls it so, where words somewhere near it will not do. Is
   * asked of what is not sure, and instead of `words`.
   */
  readonly isNamed?: (text: string, start: number, end: number) => boolean;
  /** The head of a column that holds it, or a label before it: the whole of its text, trimmed. */
  readonly column?: RegExp;
  /** What a value may look like where a column or a label says what it is, however it is written. */
  readonly loose?: RegExp;
  /** Whether what stands before such a value says that it is another thing after all. */
  readonly isNone?: (text: string, start: number) => boolean;
  /** Three lines or more that each hold a name and one of these name it: `Alan Testperson 12/3/75`. */
  readonly isListed?: boolean;
  /** One spelling for all ways of writing it. Left out: letters and digits in upper case. */
  readonly key?: (written: string) => string;
}

/** What the walk saw. Offsets are UTF-16 in the folded text, `end` is exclusive. */
export interface Sighting {
  readonly detector: Detector;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** Matches `pattern`, which is sticky, at one place. Returns the offset behind it, or -1. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return (pattern.test(text) && pattern.lastIndex) || -1;
}
