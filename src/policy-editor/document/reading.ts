import { readPolicyText } from "../../policy-source/policy-text";
import { policyTextSentence } from "../../policy-source/policy-text-sentence";
import type { Day } from "../../core/mail/list-entry";
import { lineNotes, type ListNotes } from "../lists/line-notes";
import type { PolicyJson } from "./policy-json";

/** Something wrong with the text, where, and how to mend it. Both numbers from 1. */
export interface TextProblem {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** What was made of a policy's text. */
export interface Reading {
  readonly text: string;
  readonly problems: readonly TextProblem[];
  /** Of a policy without problems. */
  readonly notes: ListNotes;
}

/** Reads a text, on a day: lines expire. */
export function readingOf(text: string, today: Day): Reading {
  const result = readPolicyText(text);
  if (result.ok) {
    // It was read without a problem, so it is shaped as a policy.
    return { text, problems: [], notes: lineNotes(result.json as PolicyJson, today) };
  }
  const problems = result.problems.map((problem) => {
    const { line, column } = problem;
    return { line, column, sentence: policyTextSentence(problem) };
  });
  return { text, problems, notes: { allow: [], deny: [] } };
}
