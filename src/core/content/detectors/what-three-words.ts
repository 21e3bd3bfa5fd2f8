import type { Detector, Sighting } from "../detector";
import { searched } from "./searched";

/** Behind the mark of the scheme, which no file has, or its name: three words, and no more. */
const pattern =
  /(?:(?:^|[^:])\/\/\/|(?:(?:3|three) ?words|w3w)(?:\.com?)?(?: address| location)?(?: is| yw)?[\s:/,(-]{1,6})([a-zß-ɏ]{2,20}\.[a-zß-ɏ]{2,20}\.[a-zß-ɏ]{2,20})(?!\.?[\wß-ɏ])/gi;

/**
 * A place as three words, `///filled.count.soap`. Source: what3words. Without its mark or name nothing
 * tells it from the name of a file.
 */
export const whatThreeWords: Detector = {
  kind: "location",
  begins: "",
  pattern,
  alone: 2,
  key: (written) => written.toLowerCase(),
};

/** The places in a text that are written as three words. */
export function wordsPlacesIn(text: string): readonly Sighting[] {
  return searched(text, pattern, ({ 0: whole, 1: words = "", index }) => {
    const end = index + whole.length;
    return { detector: whatThreeWords, start: end - words.length, end, confidence: 2 };
  });
}
