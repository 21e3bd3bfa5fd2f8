import { endOfMatch } from "../detector";
import { anyOf, type Term, type TermIndex } from "./term-index";

export interface Listener {
  readonly hear: (term: Term) => void;
  /** Whether it would be no news that the term is there once more. */
  readonly knows: (term: Term) => boolean;
}

/** Counting up to here, and to each double of it, what has nothing more to tell is left out. */
const firstPause = 64;

/**
 * Tells of the terms of a text: as fast as one alternation of them as plain words, and many times as
 * fast as one of their patterns, since only what begins like a term is looked at again.
 */
export function walkTerms(text: string, { byStart, starts }: TermIndex, listener: Listener): void {
  let pattern = starts;
  let pause = firstPause;
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const terms = byStart.get(match[0].toLowerCase()) || [];
    const next = Math.max(pattern.lastIndex, tellAll(terms, text, match.index, listener));
    count += 1;
    if (count === pause) {
      pause *= 2;
      pattern = openOnes(byStart, listener);
    }
    pattern.lastIndex = next;
  }
}

function openOnes(byStart: TermIndex["byStart"], { knows }: Listener): RegExp {
  const open = Array.from(byStart).filter(([, terms]) => !terms.every(knows));
  return anyOf(open.map(([start]) => start));
}

/** Returns the offset behind the longest. What only looks like a term hides those it begins with. */
function tellAll(terms: readonly Term[], text: string, at: number, { hear }: Listener): number {
  const seen = terms.filter((one) => endOfTerm(one, text, at) > 0);
  const lookAlike = seen.find(({ topic }) => topic === undefined);
  const strong = seen.filter(({ isStrong }) => isStrong);
  const told = (lookAlike && [lookAlike]) || (strong.length > 0 && strong) || seen;
  told.forEach(hear);
  return Math.max(0, ...told.map((one) => endOfTerm(one, text, at)));
}

function endOfTerm(one: Term, text: string, at: number): number {
  const pattern = patterns.get(one) || new RegExp(one.source, one.flags);
  patterns.set(one, pattern);
  return endOfMatch(pattern, text, at);
}

/** Most terms are never met, and a pattern takes a while to make. */
const patterns = new WeakMap<Term, RegExp>();
