import { readPattern } from "./pattern-reader";

/** Why a pattern is not taken. */
export type PatternFault =
  | { readonly fault: "empty" | "costly" }
  /** The rest of the pattern, from the place on where it cannot be read. */
  | { readonly fault: "unreadable"; readonly rest: string };

/** The longest pattern and match, and the most characters that are looked at from one place. */
const longest = 200;
const mostSteps = 1000;

/**
 * What is wrong with a pattern that an administrator wrote, or the pattern, compiled.
 *
 * A pattern such as `(a+)+` can take years on a line of text, and would hold up every mail. Ours is
 * tried at each place of a text once and looks at so many characters from there: time is linear,
 * whatever the text. What can be told of any pattern takes a library of 100 KB (recheck), so only a
 * part of the language is read.
 */
export function safePattern(text: string): PatternFault | RegExp {
  if (text.length > longest) {
    return { fault: "costly" };
  }
  const { cost, end } = readPattern(text, 0);
  if (end !== text.length) {
    return { fault: "unreadable", rest: text.slice(end) };
  }
  if (cost.least < 1) {
    return { fault: "empty" };
  }
  if (cost.most > longest || !(cost.steps <= mostSteps)) {
    return { fault: "costly" }; // Beyond counting, the steps are NaN.
  }
  return new RegExp(text, "gi");
}
