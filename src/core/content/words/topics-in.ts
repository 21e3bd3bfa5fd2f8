import { endOfMatch } from "../detector";
import { wordsPattern } from "../words-pattern";
import { patternOf, type Term, terms } from "./term-pattern";
import { type Topic, topics } from "./topic";

/** A paper or a step of a case, right behind a word: what is everyday alone, says more with it. */
const paper =
  /[\s-]+(?:allegation|application|assess|attach|case|certificate|check|concern|condition|decision|detail|disclosure|file|forms?\b|hearing|history|impact|interview|investigation|issue|level|list|marker|meeting|notice|number|offence|officer|order|problem|procedure|record|referral|report|result|review|risk|schedule|score|statement|status|suspect|team|unit)/iy;

/** So many different everyday words together say what one strong term says (detection.md, 1.5). */
const enoughWeak = 3;

/**
 * What the words of a text speak of, the gravest first. In police mail this is commonplace: it makes
 * graver what is told of people, and never counts alone.
 *
 * @param ownWords words that the force has added, such as names of operations
 */
export function topicsIn(text: string, ownWords: readonly string[] = []): readonly Topic[] {
  const { strong, weak } = hear(text);
  if (weak.size >= enoughWeak) {
    weak.forEach(({ about }) => strong.add(about));
  }
  const own = wordsPattern(ownWords);
  if (own && own.test(text)) {
    strong.add("force-words");
  }
  const all = Array.from(strong).join(" ");
  return topics.filter((topic) => all.includes(topic));
}

/** Whether one strong term is there, for those who ask what a mail is about. */
export function saysStrongTerm(text: string): boolean {
  return hear(text).strong.size > 0;
}

/** Sources are beyond all else that is sensitive: tiers T3 and T2 of detection.md, section 2.2. */
export function gravityOf(about: readonly Topic[]): "sensitive" | "source" | undefined {
  if (about.includes("source")) {
    return "source";
  }
  return (about.length > 0 && "sensitive") || undefined;
}

/** What is said by strong terms, and the everyday ones. */
function hear(text: string) {
  const strong = new Set<string>();
  const weak = new Set<Term>();
  const known = new Map<string, Term | undefined>();
  any = any || patternOf(terms);
  any.lastIndex = 0;
  for (let match = any.exec(text); match !== null; match = any.exec(text)) {
    const [said] = match;
    if (!known.has(said)) {
      known.set(said, termOf(said));
    }
    const term = known.get(said);
    if (term && term.isWeak && endOfMatch(paper, text, any.lastIndex) < 0) {
      weak.add(term);
    } else if (term) {
      strong.add(term.about);
    }
  }
  return { strong, weak };
}

function termOf(said: string): Term | undefined {
  each = each || patternOf(terms, "()");
  each.lastIndex = 0;
  const match: readonly string[] = each.exec(said) || [];
  const term = terms[match.indexOf("", 1) - 1];
  const isHeard = term && term.about && (isInCapitals(said) || !isInCapitals(term.written));
  return (isHeard && term) || undefined;
}

/** `MG11`, `ViSOR`; as a term, `[GA]BH` too. */
function isInCapitals(said: string): boolean {
  return /^\W?[A-Z].?[A-Z]/.test(said);
}

/** Made when the first text is read: what finds terms, and what tells them apart. */
let any: RegExp | undefined;
let each: RegExp | undefined;
