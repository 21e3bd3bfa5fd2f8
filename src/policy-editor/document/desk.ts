import type { Day } from "../../core/mail/list-entry";
import { type PastedLine, pastedLines } from "../lists/pasted-lines";
import { editedText } from "./edited-text";
import type { PolicyEdit } from "./policy-edit";
import {
  groupProblems,
  lineProblems,
  type PartProblems,
  type PolicyFacts,
  policyFacts,
  referenceProblems,
} from "./policy-facts";
import type { WrittenEntry, WrittenGroup, WrittenLine, WrittenReference } from "./policy-json";
import { type Reading, readingOf } from "./reading";

/**
 * Where policies are read and edited. The page gives it to a thread of its own: a policy of 5,000 lines
 * takes a fifth of a second to read, and nothing on the page may wait so long.
 */
export interface Desk {
  facts(): Promise<PolicyFacts>;
  read(text: string, today: Day): Promise<Reading>;
  edit(text: string, edits: readonly PolicyEdit[], today: Day): Promise<Reading>;
  paste(table: string, list: readonly WrittenLine[]): Promise<readonly PastedLine[]>;
  lineProblems(entry: WrittenEntry): Promise<PartProblems>;
  referenceProblems(reference: WrittenReference): Promise<PartProblems>;
  groupProblems(groups: readonly WrittenGroup[]): Promise<PartProblems>;
}

/** The work itself, in the thread it is asked in. */
export const plainDesk = {
  read: readingOf,
  edit(text: string, edits: readonly PolicyEdit[], today: Day): Reading {
    return readingOf(edits.reduce(editedText, text), today);
  },
  paste: pastedLines,
  facts: policyFacts,
  lineProblems,
  referenceProblems,
  groupProblems,
};
