import { syllable } from "syllable";

/** The sentences of a text. What does not end like a sentence is a label. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+/);
}

export function isSentence(text: string): boolean {
  return /[.!?]$/.test(text);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The school grade that English sentences ask for, by Flesch and Kincaid (US Navy, 1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. A number is read as one syllable.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const syllables = Math.max(1, syllable(word));
  counted.set(word, syllables);
  return syllables;
}
