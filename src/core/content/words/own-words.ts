import { wordsPattern } from "../words-pattern";

/** Whether the text holds one of the force's own words: whole, in any case, on one line or on two. */
export function saysOwnWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) {
    return false;
  }
  const pattern = patterns.get(words) || wordsPattern(words) || /(?!)/;
  patterns.set(words, pattern);
  return pattern.test(text);
}

/** The list of a policy is one and the same for every text of a mail. */
const patterns = new WeakMap<readonly string[], RegExp>();
