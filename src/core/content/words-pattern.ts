/** Letters as Welsh and the languages of Europe write them, since `\b` knows only English ones. */
const letter = "[\\wÀ-ɏ]";

/** Finds any of these words, in any case and with any white space in them. `undefined` without words. */
export function wordsPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) {
    return undefined;
  }
  const either = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s{1,9}"))
    .join("|");
  return new RegExp(`(?:^|(?!${letter})[^])(?:${either})(?!${letter})`, "i");
}
