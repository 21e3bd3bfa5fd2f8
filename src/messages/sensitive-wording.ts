import type { BulkList } from "../core/content/personal-details";
import type { SensitiveContent } from "../core/rules/sensitive-content";
import { different } from "./different";
import { listsBeside } from "./lists-beside";
import type { Names } from "./names";

/** The sentences of one language about details that go out. Each is whole, or empty. */
export interface SensitiveWords {
  /** The longest that all of it may be, in UTF-16 units. */
  readonly longest: number;
  /** Whose details go to whom, with so many kinds of them. */
  goesOut(evidence: SensitiveContent, names: Names, kinds: number): string;
  /** What the words nearby are about. At least one topic. */
  spokenOf(topics: SensitiveContent["topics"]): string;
  alsoThere(evidence: SensitiveContent, lists: readonly BulkList[]): string;
  whereabouts(evidence: SensitiveContent, names: Names): string;
  /** To so many people, at least one, nothing was written before. */
  news(people: number): string;
}

/** How much is named: at best, and where the names are long. `isTerse` leaves out where, and who is new. */
const wordings = [
  { groups: 3, topics: 2, lists: 3, isTerse: false },
  { groups: 2, topics: 1, lists: 2, isTerse: false },
  { groups: 2, topics: 1, lists: 1, isTerse: true },
  { groups: 0, topics: 0, lists: 1, isTerse: true },
] as const;

/** Says as much of it as there is room for. */
export function sensitiveWording(
  evidence: SensitiveContent,
  names: Names,
  words: SensitiveWords,
): string {
  for (const wording of wordings) {
    const said = sentences(evidence, names, wording, words)
      .filter((sentence) => sentence !== "")
      .join(" ");
    if (said.length <= words.longest) {
      return said;
    }
  }
  return words.goesOut(evidence, names, 0);
}

function sentences(
  evidence: SensitiveContent,
  names: Names,
  { groups, topics, lists, isTerse }: (typeof wordings)[number],
  words: SensitiveWords,
): readonly string[] {
  const spoken = evidence.topics.slice(0, topics);
  const said = [
    words.goesOut(evidence, names, groups),
    (spoken.length > 0 && words.spokenOf(spoken)) || "",
    words.alsoThere(evidence, listsBeside(evidence).slice(0, lists)),
  ];
  if (!isTerse) {
    const people = different(evidence.recipients, names).length;
    const isNews = evidence.isFirstContact && people > 0;
    said.push(words.whereabouts(evidence, names), (isNews && words.news(people)) || "");
  }
  return said;
}
