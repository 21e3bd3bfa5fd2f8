import { endOfMatch } from "../content/detector";
import {
  boundary,
  either,
  inSequence,
  nothing,
  oneCharacter,
  type PatternCost,
  repeated,
} from "./pattern-cost";
import { endOfClass } from "./pattern-class";

/** What was read of a pattern, and where the reading came to its end. */
export interface PatternRead {
  readonly cost: PatternCost;
  readonly end: number;
}

/** One character, or an escape that stands for one. */
const character = /\\[dDsSwW]|\\\W|[^\\^$*+?()[\]{}|]/y;
const counts = /\?|\{(\d{1,3})(?:,(\d{1,3}))?\}/y;

/**
 * Reads the part of regular expressions of which the cost can be told: characters, classes, groups,
 * alternatives, and counts that say how many at most. Comes to its end before anything else, and
 * behind the end of the text where a group is still open.
 *
 * Everything it reads `RegExp` compiles: the core has nothing that catches what a constructor throws.
 */
export function readPattern(text: string, from: number): PatternRead {
  let { cost, end } = readSequence(text, from);
  while (text.charAt(end) === "|") {
    const next = readSequence(text, end + 1);
    cost = either(cost, next.cost);
    end = next.end;
  }
  return { cost, end };
}

function readSequence(text: string, from: number): PatternRead {
  let cost = nothing;
  let end = from;
  let term = readTerm(text, end);
  while (term !== undefined) {
    cost = inSequence(cost, term.cost);
    end = term.end;
    term = readTerm(text, end);
  }
  return { cost, end };
}

function readTerm(text: string, at: number): PatternRead | undefined {
  if (text.startsWith("\\b", at)) {
    return { cost: boundary, end: at + 2 };
  }
  if (text.charAt(at) === "(") {
    return readGroup(text, at);
  }
  const end = endOfClass(text, at) || endOfMatch(character, text, at);
  return (end > 0 && readCounts(text, oneCharacter, end)) || undefined;
}

function readGroup(text: string, at: number): PatternRead {
  const inner = readPattern(text, at + 1 + 2 * Number(text.startsWith("?:", at + 1)));
  if (text.charAt(inner.end) === ")") {
    return readCounts(text, inner.cost, inner.end + 1);
  }
  return { cost: inner.cost, end: inner.end + Number(inner.end === text.length) };
}

function readCounts(text: string, cost: PatternCost, at: number): PatternRead {
  counts.lastIndex = at;
  const match = counts.exec(text);
  if (match === null) {
    return { cost, end: at };
  }
  const [, least = "0", most = (match[1] === undefined && "1") || least] = match;
  if (Number(least) > Number(most)) {
    return { cost, end: at };
  }
  return { cost: repeated(cost, Number(least), Number(most)), end: counts.lastIndex };
}
