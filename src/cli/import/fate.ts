/** What a line of the other product brings into the policy. */
export type Gain =
  | { readonly to: "domains" | "allow" | "deny"; readonly match: string }
  | { readonly to: "words"; readonly word: string }
  /** It asked from so many domains on. */
  | { readonly to: "caution"; readonly from: number };

/**
 * What became of a line, or of one of several settings in it.
 *
 * `carried`: the policy says the same, or Second Look does the same without being told. `changed`: it
 * is in the policy and means something else there. `left`: it is not in the policy. `idle`: it did
 * nothing in the other product either, as a comment does.
 */
export interface Fate {
  /** From 1, as editors count. */
  readonly line: number;
  readonly kind: "carried" | "changed" | "left" | "idle";
  /** What is different, or why it is left out, and what to do instead. Empty where nothing is to be said. */
  readonly sentence: string;
  readonly gain?: Gain;
  /**
   * Of a line that warned of somebody and is left out: whom, with `*` and `?`. Nobody among them may
   * become trusted.
   */
  readonly warnsOf?: string;
}

/** What became of a line, by those who know no lines. */
export type Outcome = Omit<Fate, "line">;

export const idle: Outcome = { kind: "idle", sentence: "" };
export const carried: Outcome = { kind: "carried", sentence: "" };

export function changed(sentence: string): Outcome {
  return { kind: "changed", sentence };
}

export function left(sentence: string): Outcome {
  return { kind: "left", sentence };
}

/** The fate of every line that is not blank, or the line of a quotation mark that nothing closes. */
export type SourceRead = { readonly fates: readonly Fate[] } | { readonly openQuote: number };

/** Reads the text of one of the other product's files. */
export type ReadSource = (text: string) => SourceRead;

/** Fates in the order of their lines. */
export function inOrder(fates: readonly Fate[]): SourceRead {
  return { fates: [...fates].sort((one, other) => one.line - other.line) };
}

/** A file of the other product, and what becomes of its lines. */
export interface SourceFates {
  readonly path: string;
  /** The file's own name, for whoever reviews the policy. */
  readonly file: string;
  readonly fates: readonly Fate[];
}
