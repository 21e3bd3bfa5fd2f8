import { saysOwnWord } from "./own-words";
import { indexOf, type Term, type TermIndex } from "./term-index";
import { vocabulary } from "./terms";
import { type Topic, topics } from "./topic";
import { walkTerms } from "./walk-terms";

/** So many different everyday words together say what one strong term says (detection.md, 1.5). */
const enoughWeak = 3;

/**
 * What the words of a text speak of, the gravest first. In police mail this is commonplace: it makes
 * graver what is told of people, and never counts alone.
 *
 * @param ownWords words that the force has added, such as names of operations
 */
export function topicsIn(text: string, ownWords: readonly string[] = []): readonly Topic[] {
  const { strong, weak } = termsIn(text);
  if (weak.size >= enoughWeak) {
    weak.forEach(({ topic }) => topic && strong.add(topic));
  }
  if (saysOwnWord(text, ownWords)) {
    strong.add("force-words");
  }
  return topics.filter((topic) => strong.has(topic));
}

/** Whether one strong term is there, for those who ask what a mail is about. */
export function saysStrongTerm(text: string): boolean {
  return termsIn(text).strong.size > 0;
}

/** Sources are beyond all else that is sensitive: tiers T3 and T2 of detection.md, section 2.2. */
export function gravityOf(about: readonly Topic[]): "sensitive" | "source" | undefined {
  if (about.includes("source")) {
    return "source";
  }
  return (about.length > 0 && "sensitive") || undefined;
}

function termsIn(text: string) {
  const strong = new Set<Topic>();
  const isKnown = (topic: Topic | undefined) => topic === undefined || strong.has(topic);
  const weak = new Set<Term>();
  index = index || indexOf(vocabulary);
  walkTerms(text, index, {
    hear(term) {
      if (!term.isStrong) {
        weak.add(term);
      } else if (term.topic !== undefined) {
        strong.add(term.topic);
      }
    },
    knows: (term) => weak.has(term) || (term.isStrong && isKnown(term.topic)),
  });
  return { strong, weak };
}

/** Made when the first text is read. */
let index: TermIndex | undefined;
