import { type Fate, idle, left } from "../fate";

/** A line, or a keyword of one, in the spelling that two are compared by. */
export interface Written {
  readonly line: number;
  readonly key: string;
}

/** What is left of a list, and what became of the rest of it. */
export interface Remaining<One> {
  readonly remaining: readonly One[];
  readonly fates: readonly Fate[];
}

/**
 * Takes out what a list takes out of itself: `-b.example` removes the line `b.example`, and nothing
 * else. It is compared as text: `-a.b.example` makes no exception to `*.b.example`
 * (`src/web/recipient-classifier.mjs` of FlexConfirmMail/Outlook-Office-Addin).
 */
export function withoutExclusions<One extends Written>(list: readonly One[]): Remaining<One> {
  const excluding = new Map<string, number>();
  list.forEach(({ key, line }) => {
    if (key.startsWith("-")) excluding.set(key.slice(1), line);
  });
  const listed = new Set(list.map(({ key }) => key));
  const remaining: One[] = [];
  const fates: Fate[] = [];
  for (const one of list) {
    const { line, key } = one;
    if (key.startsWith("-")) {
      fates.push({ line, ...(listed.has(key.slice(1)) ? idle : left(tookNothingOut)) });
    } else if (excluding.has(key)) {
      fates.push({ line, ...idle });
    } else {
      remaining.push(one);
    }
  }
  return { remaining, fates };
}

const tookNothingOut =
  "A line with a minus takes out the very same line, and there is none, so it did nothing. If it is meant as an exception to a trusted domain, write it in deny.";
