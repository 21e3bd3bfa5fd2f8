/** What matching a pattern from one place of a text can cost at most, and how much it can match. */
export interface PatternCost {
  /** In how many ways it can match: so often is what follows it tried. */
  readonly ways: number;
  /** How many characters are looked at, over all these ways. */
  readonly steps: number;
  /** The shortest and the longest match, in characters. */
  readonly least: number;
  readonly most: number;
}

/** A pattern that says nothing. */
export const nothing: PatternCost = { ways: 1, steps: 0, least: 0, most: 0 };

/** One character, or one of a class. */
export const oneCharacter: PatternCost = { ways: 1, steps: 1, least: 1, most: 1 };

/** `\b`: looks at a character, and takes none. */
export const boundary: PatternCost = { ways: 1, steps: 1, least: 0, most: 0 };

/** The second is tried once more for every way in which the first can match. */
export function inSequence(first: PatternCost, second: PatternCost): PatternCost {
  return {
    ways: first.ways * second.ways,
    steps: first.steps + first.ways * second.steps,
    least: first.least + second.least,
    most: first.most + second.most,
  };
}

/** Where one alternative fails later on, the other is tried. */
export function either(one: PatternCost, other: PatternCost): PatternCost {
  return {
    ways: one.ways + other.ways,
    steps: one.steps + other.steps,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  };
}

/** As often as can be first, then once less often, and so on. */
export function repeated(one: PatternCost, least: number, most: number): PatternCost {
  let sequence = nothing;
  let ways = Number(least === 0);
  for (let count = 1; count <= most; count += 1) {
    sequence = inSequence(sequence, one);
    ways += Number(count >= least) * sequence.ways;
  }
  return { ways, steps: sequence.steps, least: least * one.least, most: sequence.most };
}
