/** A word or words of a language: no capitals in the middle, no digits, no signs. */
const plain = /^[A-Z]?[a-zÀ-ɏ'’]+(?:[/-][A-Z]?[a-zÀ-ɏ'’]+)*$|^[A-ZÀ-Ý'’/-]+$/;

/** What people write behind `Password:` instead of one. */
const instead =
  /(?:ed|ly|able|ing)$|^(?:secret|separate|follows?|below|above|wrong|(?:in)?(?:correct|valid)|none|unknown|same|policy|user(?:name)?|login|email|isod|dilyn)$/i;

/** No letter or digit, a gap to fill in, a link, a date or time, an address. */
const noValue = /^(?:[^a-z\d]*$|[<[{(]|https?:|\d{1,2}[/.:-][\d/.:-]+$|[^@]+@[\w-]+\.[\w.]+$)/i;

/** `8-16 characters`. */
const counts = /^[ -]?(?:char|letters|digits|days|weeks|times|attempts|bits|users)/i;

/**
 * Whether a value is likely to be the password itself. A plain word is one only if it fills the rest
 * of its line behind a colon: `The password is wrong` and `Password: sunshine`.
 */
export function isSecretValue(value: string, isLabelled: boolean, after: string): boolean {
  if (value.length < 4 || noValue.test(value) || counts.test(after)) {
    return false;
  }
  const word = value.replace(/!{1,9}$/, "");
  return (
    !plain.test(word) || (isLabelled && /^[.!]?\s*(?:[\r\n]|$)/.test(after) && !instead.test(word))
  );
}
