import { matchAt } from "../characters";
import type { Detector, Sighting } from "../detector";
import { inOrder } from "./in-order";

/** Three words of one language, among them Welsh, and not a piece of a longer name. */
const words = "([a-zß-ɏ]{2,20}(?:\\.[a-zß-ɏ]{2,20}){2})(?!\\.?[\\wß-ɏ])";

/** Behind the mark of the scheme, or behind its name from the last word of it on. */
const pattern = new RegExp(
  `(?:///|(?:words|3w)(?:\\.com?)?(?: (?:address|location))?(?: is| yw)?[\\s:/,(-]{1,6})${words}`,
  "iy",
);

const signs = ["///", "words", "Words", "WORDS", "3w", "3W"];

/** What stands before each: no `file:`, and the rest of the name. */
const beforeMark = /^$|[^:]$/;
const beforeWords = /(?:3|three) ?$/i;

/**
 * A place as three words, `///filled.count.soap`. Source: what3words. Without its mark or name nothing
 * tells it from the name of a file.
 */
export const whatThreeWords: Detector = {
  kind: "location",
  begins: [],
  pattern,
  alone: 2,
  key: (written) => written.toLowerCase(),
};

/** The places in a text that are written as three words. */
export function wordsPlacesIn(text: string): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const isScheme = ((/words/i.test(sign) && beforeWords) || beforeMark).test(
        text.slice(Math.max(0, at - 6), at),
      );
      const match = (isScheme && matchAt(pattern, text, at)) || null;
      if (match !== null) {
        const [whole, address = ""] = match;
        const end = at + whole.length;
        found.push({ detector: whatThreeWords, start: end - address.length, end, confidence: 2 });
      }
    }
  }
  return inOrder(found);
}
