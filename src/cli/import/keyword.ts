import { longestText, textPattern } from "../../core/policy/read-texts";
import { changed, left, type Outcome } from "./fate";

const saysSomething = new RegExp(textPattern);

/** A word that the other product warned of, alone and wherever it stood, also within other words. */
export function keyword(word: string): Outcome {
  if (/[*?]/.test(word)) {
    return left(
      "A word of a policy has no stars and question marks. Write the words that are meant.",
    );
  }
  if (word.length > longestText || !saysSomething.test(word)) {
    return left(
      `A word of a policy has at most ${longestText} characters, with a Latin letter or a digit among them.`,
    );
  }
  return { ...changed(sensitive), gain: { to: "words", word } };
}

const sensitive =
  "It asked wherever the word stood. Here it is in content.words: as a whole word it makes a message about people sensitive, and asks nothing by itself. Take it out if it stands in ordinary mail.";
