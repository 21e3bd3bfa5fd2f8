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
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const unusual =
  /\r(?!\n)|[\u000b\u0085\u00a0\u1680\u2000-\u2015\u2028-\u202f\u205f\u2060-\u2064\u2212\u3000\ufeff\uff01-\uff5e\u00ad]/;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const hyphens = /[\u2010-\u2015\u2212]/g;
const lineEnds = /\r(?!\n)|[\u000b\u0085\u2028\u2029]/g;
const fullWidth = /[\uff01-\uff5e]/g;

/**
 * Writes unusual spaces, hyphens, digits and line ends the usual way, and takes out quote marks.
 *
 * Every replacement is as long as what it replaces; only characters of no width are removed, and
 * only then is a map of offsets made. Ordinary text is returned as it is.
 */
export function fold(given: string): Folded {
  let text = given;
  if (unusual.test(given)) {
    text = given
      .replace(spaces, " ")
      .replace(hyphens, "-")
      .replace(lineEnds, "\n")
      .replace(fullWidth, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
  }
  return withoutInvisible(blankQuoteMarks(text));
}

function withoutInvisible(given: string): Folded {
  if (!invisible.test(given)) {
    return { text: given, originOf: (offset) => offset };
  }
  const origins = new Int32Array(given.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at <= given.length; at += 1) {
    if (at === given.length || invisible.test(given.charAt(at))) {
      pieces.push(given.slice(from, at));
      from = at + 1;
    } else {
      origins[length] = at;
      length += 1;
    }
  }
  origins[length] = given.length;
  return { text: pieces.join(""), originOf: (offset) => origins[offset] || 0 };
}

/** `> ` at the start of lines, so that quoted text reads like any other. */
function blankQuoteMarks(text: string): string {
  if (!/^[ \t]*>/m.test(text)) {
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
