import { withUsualDigits } from "./odd-spelling";

/** A text as the detectors read it. */
export interface Folded {
  readonly text: string;
  /** Where the character at this offset stood in the text as it was given. */
  readonly originOf: (offset: number) => number;
}

/**
 * Begins a line that belongs to another message than the line before. A form feed, because it is
 * white space: what reads a line need not know of it.
 */
export const messageBreak = "\f";

/** Characters of no width, which GOV.UK Notify's tests of telephone numbers show in the wild. */
const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const hyphens = /[\u2010-\u2015\u2212]/g;
const lineEnds = /\r(?!\n)|[\u000b\u0085\u2028\u2029]/g;
const otherScripts =
  /[\u0391-\u03a7\u0405-\u0425\u0430-\u0445\u0456\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff01-\uff5e]|\ud835[\udfce-\udfff]/g;
/** None of the above: English, Welsh and the languages of Europe, with the quotation marks of Word. */
const ordinary = /^[\t\n -~\u00a1-\u00ac\u00ae-\u024f\u2018-\u201f\u2022\u2026\u20ac]*$/;

/** Greek and Cyrillic letters that look like those of numbers and postcodes, and what they look like. */
const lookAlike = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧЅІЈАВЕКМНОРСТХаеорсухі";
const looksLike = "ABEZHIKMNOPTYXSIJABEKMHOPCTXaeopcyxi";

/** First digits of other scripts, and of mathematical styles, where each begins ten of them. */
const zeros = [0x0660, 0x06f0, 0x0966];
const mathematicalZero = 0xdfce;

/**
 * Writes unusual spaces, hyphens, digits, line ends and look-alike letters the usual way, and blanks
 * quote marks.
 *
 * Every replacement is as long as what it replaces; only characters of no width are taken out, and
 * what stands between digits that are set apart.
 */
export function fold(original: string): Folded {
  const given = original.replace(/__+/g, (run) => " ".repeat(run.length)); // Bold text, and lines to write on.
  if (ordinary.test(given)) {
    return withoutInvisible(blankQuoteMarks(withUsualDigits(given)));
  }
  const text = given
    .replace(lineEnds, "\n")
    .replace(spaces, " ")
    .replace(hyphens, "-")
    .replace(otherScripts, usual);
  return withoutInvisible(blankQuoteMarks(withUsualDigits(text)));
}

function usual(character: string): string {
  const code = character.charCodeAt(0);
  const alike = lookAlike.indexOf(character);
  const zero = zeros.find((one) => code >= one && code < one + 10);
  if (alike >= 0) {
    return looksLike.charAt(alike);
  }
  if (zero !== undefined) {
    return `${code - zero}`;
  }
  if (character.length > 1) {
    return `\u200b${(character.charCodeAt(1) - mathematicalZero) % 10}`; // As long as what it replaces.
  }
  return (code >= 0xff01 && String.fromCharCode(code - 0xfee0)) || character;
}

function withoutInvisible(given: string): Folded {
  const removed: number[] = [];
  const text = given.replace(invisible, (_, at: number) => {
    removed.push(at);
    return "";
  });
  return { text, originOf: (offset) => offset + countBefore(removed, offset) };
}

/** How many of the characters that were taken out stood before what is now at an offset. */
function countBefore(removed: readonly number[], offset: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] || 0) - middle <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** `> ` at the start of lines, so that quoted text reads like any other. */
function blankQuoteMarks(text: string): string {
  if (!text.includes(">") || !/^[ \t]*>/m.test(text)) {
    return text;
  }
  const pieces: string[] = [];
  let depth = 0;
  let kept = 0;
  let line = 0;
  while (line < text.length) {
    const marks = endOfMarks(text, line);
    const isOther = marks.depth !== depth;
    if (isOther || marks.depth > 0) {
      pieces.push(text.slice(kept, Math.max(0, line - 1)), lineEndBefore(line, isOther));
      pieces.push(" ".repeat(marks.end - line));
      kept = marks.end;
    }
    depth = marks.depth;
    line = text.indexOf("\n", marks.end) + 1 || text.length + 1;
  }
  pieces.push(text.slice(kept));
  return pieces.join("");
}

function lineEndBefore(line: number, isOtherMessage: boolean): string {
  if (line === 0) {
    return "";
  }
  return (isOtherMessage && messageBreak) || "\n";
}

function endOfMarks(text: string, line: number) {
  let depth = 0;
  let end = line;
  for (let at = line; isMarkOrSpace(text.charCodeAt(at)); at += 1) {
    if (text.charAt(at) === ">") {
      depth += 1;
      end = at + 1;
    }
  }
  return { depth, end };
}

function isMarkOrSpace(code: number): boolean {
  return code === 62 || code === 32 || code === 9;
}
