import type { Draft } from "../../mail/draft";
import type { Level } from "./level";
import { markingOf } from "./marked-draft";

/** What is put before the subject of an answer, as the marking's own place knows it. */
const answered = /^(?:\s*(?:re|fwd?|ateb)\s*:)+\s*/i;

/** What marks a text today. Of an older word only the level is taken over. */
const current = /^(?:OFFICIAL|SWYDDOGOL)/;

/**
 * The subject with a marking at its start, behind RE: and FW:. `undefined` where that would not make
 * it the marking of this draft.
 *
 * @param said the marking with its instructions, as it is written elsewhere; it may be empty
 */
export function markedSubject(draft: Draft, level: Level, said: string): string | undefined {
  const words = said.replace(/\s+/g, " ").trim();
  const markings = [words, level].filter((one) => current.test(one));
  return markings
    .map((marking) => withMarking(draft.subject, marking))
    .find((subject) => isMarked(Object.assign({}, draft, { subject }), level));
}

function withMarking(subject: string, marking: string): string {
  const [prefix = ""] = answered.exec(subject) || [];
  const rest = subject.slice(prefix.length).trim();
  return [prefix + marking, rest].filter((part) => part !== "").join(": ");
}

function isMarked(draft: Draft, level: Level): boolean {
  const marking = markingOf(draft);
  return marking !== undefined && marking.level === level && marking.part === "subject";
}
