import {
  asides,
  attachable,
  before,
  behind,
  cued,
  denials,
  elsewhere,
  fewWords,
  given,
  joined,
  leads,
  passesOn,
  past,
  promises,
} from "./promise-words";

/** Words that promise an attachment. UTF-16, `end` exclusive. */
export interface Promised {
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that promise an attachment, by its offsets. */
export function promiseInSentence(given: string): Promised | undefined {
  const words = wordsOf(given);
  const sentence = words.map(({ word }) => word).join(" ");
  const [start, end] = promiseIn(sentence.replace(/[‘’ʼ´`]/g, "'")) || [0, 0];
  const first = words[countSpaces(sentence.slice(0, start))];
  const last = words[countSpaces(sentence.slice(0, end))];
  if (end === 0 || first === undefined || last === undefined) {
    return undefined;
  }
  return { start: first.start, end: last.start + last.word.replace(/\W{1,3}$/, "").length };
}

function wordsOf(text: string) {
  const words: { word: string; start: number }[] = [];
  text.replace(/\S+/g, (word, start: number) => {
    words.push({ word, start });
    return "";
  });
  return words;
}

function countSpaces(text: string): number {
  return text.split(" ").length - 1;
}

/** In a sentence whose words stand one space apart. */
type Span = readonly [start: number, end: number];

function promiseIn(sentence: string): Span | undefined {
  if (asides.some((one) => one.test(sentence))) {
    return undefined;
  }
  const found: Span[] = ledIn(sentence).slice();
  promises.forEach((one) => {
    const match = one.exec(sentence);
    if (match !== null) {
      found.push([match.index, match.index + match[0].length]);
    }
  });
  const spans = (found.length > 0 && found) || inFewWords(sentence);
  return spans.find((span) => !isDenied(sentence, span));
}

/** `find …, see … attached`. */
function ledIn(sentence: string): readonly Span[] {
  const cue = cued.exec(sentence);
  if (cue === null) {
    return [];
  }
  const clause = clauseBefore(sentence, cue.index);
  const lead = leads.exec(clause);
  return (lead && [[cue.index - clause.length + lead.index, cue.index + cue[0].length]]) || [];
}

/** `Minutes attached.` */
function inFewWords(sentence: string): readonly Span[] {
  const match = fewWords.exec(sentence);
  const before = (match && countSpaces(sentence.slice(0, match.index))) || 0;
  return (match && before > 0 && before <= most && [[0, match.index + match[0].length]]) || [];
}

/** In words. */
const most = 6;

/** What goes before in the clause, within reach. */
function clauseBefore(sentence: string, at: number): string {
  const [clause = ""] = sentence
    .slice(Math.max(0, at - 80), at)
    .split(/[,;:–(]| - /)
    .slice(-1);
  return clause;
}

function isDenied(sentence: string, [start, end]: Span): boolean {
  const words = sentence.slice(start, end);
  const cue = start + words.lastIndexOf(" ") + 1;
  const head = sentence.slice(Math.max(0, cue - 80), cue);
  const clause = clauseBefore(sentence, cue);
  const after = sentence.slice(end, end + 120);
  const isActive = /^(?:i|we|have|also|just|attaching|and)\b/i.test(words) || /^ it\b/.test(after);
  return (
    denials.some((one) => one.test(clause)) ||
    (!/ing$/i.test(words) && before.some((one) => one.test(head))) ||
    (attachable.test(head) && !leads.test(clause)) ||
    behind.some((one) => one.test(after)) ||
    (joined.test(after) && !passesOn.test(words)) ||
    (/^the /i.test(words) && given.test(after.slice(0, 25))) ||
    (isActive && elsewhere.test(after)) ||
    (/^(?:i|we) attached$/i.test(words) && past.test(after))
  );
}
