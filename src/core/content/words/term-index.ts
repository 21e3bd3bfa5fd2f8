import type { Terms } from "./terms/terms";
import type { Topic } from "./topic";

/** One word or phrase of the vocabulary. */
export interface Term {
  readonly topic: Topic | undefined;
  readonly isStrong: boolean;
  /** The letters with which it begins in any case, up to the first that is not sure to be there. */
  readonly start: string;
  /** A pattern that matches it as words of its own, and its flags: sticky, for one place in a text. */
  readonly source: string;
  readonly flags: string;
}

export interface TermIndex {
  /** The terms by how they begin, in lower case. No start is the beginning of another. */
  readonly byStart: ReadonlyMap<string, readonly Term[]>;
  /** Finds words that begin like a term. */
  readonly starts: RegExp;
}

/** Lays the vocabulary out once. */
export function indexOf(vocabulary: readonly Terms[]): TermIndex {
  const terms = vocabulary.reduce<Term[]>((all, one) => all.concat(termsOf(one)), []);
  const byStart = new Map<string, Term[]>();
  let last = "-";
  for (const one of terms.sort((a, b) => Number(a.start > b.start) - Number(a.start < b.start))) {
    if (!one.start.startsWith(last)) {
      last = one.start;
    }
    byStart.set(last, (byStart.get(last) || []).concat(one));
  }
  return { byStart, starts: anyOf(Array.from(byStart.keys())) };
}

/** Short plain beginnings and nothing else: V8 joins them into a tree, and is done with most at once. */
export function anyOf(starts: readonly string[]): RegExp {
  if (starts.length === 0) {
    return /(?!)/g; // An empty alternation would be found everywhere.
  }
  return new RegExp(`\\b(?:${starts.join("|")})`, "gi");
}

/** What stands between two words of a phrase, a line end too; and what may not follow the last. */
const gap = "[\\s\\u00ad\\u2010-\\u2015-]{1,4}";
const plural = "(?:['’]?s)?";
const end = "(?![0-9A-Za-z_À-ɏ])";

function termsOf({ topic, strong, capitals = "", weak = "" }: Terms): readonly Term[] {
  const read = (terms: string, isStrong: boolean, flags: string) =>
    terms.split(", ").map((written) => {
      const [start = ""] = /^(?:\d[\dx× ]*|(?:[a-z0-9](?!\?))*)/i.exec(written) || [];
      const words = written.replace(/ (?!\?)/g, gap).replace(/'/g, "['’]");
      const source = words + ((written.endsWith("*") && end) || plural + end);
      return { topic, isStrong, start: start.toLowerCase(), source, flags };
    });
  const terms = [
    ...read(strong, true, "iy"),
    ...read(capitals, true, "y"),
    ...read(weak, false, "iy"),
  ];
  return terms.filter(({ start }) => start !== "");
}
