/** A sentence of one, and the sentence of more: each is whole, so that no word is bent by itself. */
export interface OneOrMany {
  readonly one: (what: string) => string;
  readonly many: (what: string) => string;
}

export function say({ one, many }: OneOrMany, count: number, what: string): string {
  if (count === 1) {
    return one(what);
  }
  return many(what);
}
