import { changed, type Fate, type Gain, left, type SourceFates } from "./fate";
import { isFull, lineKey, patternKey, type PolicyLists } from "./policy-lists";
import { type Warning, warningOf, warningsIn } from "./warnings";

/**
 * Puts into the lists what the lines bring, and says what became of each line after all.
 *
 * Nobody of whom a line warned becomes trusted: where that line finds no place in `deny`, those that
 * trust any of the same addresses are left out too.
 */
export function settle(
  sources: readonly SourceFates[],
  lists: PolicyLists,
): readonly SourceFates[] {
  const warnings = warningsIn(sources);
  const gains = sources.flatMap(({ fates }) => fates.flatMap(({ gain }) => gain ?? []));
  const denied = new Set(lists.deny.map(lineKey));
  gains.forEach((gain) => gain.to === "deny" && denied.add(patternKey(gain.match)));
  const place = placing(lists, warnings, denied);
  return sources.map((source) => ({
    ...source,
    fates: source.fates.map((fate) => place(fate, source.file)),
  }));
}

function placing(
  lists: PolicyLists,
  warnings: readonly Warning[],
  denied: ReadonlySet<string>,
): (fate: Fate, file: string) => Fate {
  const before = {
    domains: new Set(lists.domains.map(lineKey)),
    allow: new Set(lists.allow.map(lineKey)),
    deny: new Set(lists.deny.map(lineKey)),
  };
  const now = { domains: new Set<string>(), allow: new Set<string>(), deny: new Set<string>() };
  return (fate, file) => {
    const { gain, line } = fate;
    if (gain === undefined) return fate;
    if (gain.to === "caution") {
      lists.caution = Math.min(lists.caution, gain.from);
      return fate;
    }
    if (gain.to === "words") return placeWord(fate, gain.word, lists);
    const key = patternKey(gain.match);
    const warning = gain.to === "deny" ? undefined : warningOf(gain.match, warnings);
    if (warning !== undefined) return { line, ...left(alsoWarned(warning)) };
    if (before[gain.to].has(key)) return { line, ...changed(hadOne) };
    if (!now[gain.to].has(key)) {
      now[gain.to].add(key);
      lists[gain.to].push(written(gain, `From ${file}, line ${line}`));
    }
    return gain.to !== "deny" && denied.has(key) ? { ...fate, ...changed(deniedToo) } : fate;
  };
}

function placeWord(fate: Fate, word: string, lists: PolicyLists): Fate {
  if (lists.words.some((one) => one.toLowerCase() === word.toLowerCase())) {
    return fate;
  }
  if (isFull(lists)) {
    return { line: fate.line, ...left(tooManyWords) };
  }
  lists.words.push(word);
  return fate;
}

type ListGain = Extract<Gain, { readonly match: string }>;

/** A domain of the organisation stands alone; a line of a list says where it is from. */
function written({ to, match }: ListGain, reason: string): unknown {
  return to === "domains" ? match : { match, reason };
}

function alsoWarned({ place }: Warning): string {
  return `${place} warned of some of them and cannot be carried over, so they are not trusted here. Write that line in deny by hand, and then this one.`;
}

const hadOne = "The policy had a line for it already, which stays as it is.";
const deniedToo = "deny has it too, and deny always wins.";
const tooManyWords = "content.words is full. Take out words that are not needed.";
