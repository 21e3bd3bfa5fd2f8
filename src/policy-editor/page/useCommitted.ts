import { useState } from "react";

import type { PolicyEdit } from "../document/policy-edit";
import { useEditor, useWords } from "./editor-context";

export interface Committed {
  readonly draft: string;
  readonly problem: string | undefined;
  readonly change: (text: string) => void;
  /** Takes what is written into the policy, or says what is wrong with it. */
  readonly commit: () => void;
}

/** What a field edits to, or a sentence that says why it cannot. */
export type EditFor = (text: string) => readonly PolicyEdit[] | string;

/** What is being written, and the value it is to take the place of. */
interface Draft {
  readonly of: string;
  readonly text: string;
  readonly problem?: string | undefined;
}

/**
 * A field that is taken when the focus leaves it. A policy is read as a whole after each edit: letter by
 * letter, half of what is written would be wrong. Where another value comes into the field, as when groups
 * change places, what was written was not about that one, and is gone.
 */
export function useCommitted(value: string, editFor: EditFor): Committed {
  const { store } = useEditor();
  const { notDone } = useWords();
  const [written, setWritten] = useState<Draft>();
  const current = written?.of === value ? written : undefined;
  const commit = () => {
    if (current === undefined || current.text === value) {
      setWritten(undefined);
      return;
    }
    const edits = editFor(current.text);
    if (typeof edits === "string") {
      setWritten({ ...current, problem: edits });
      return;
    }
    void store.edit(edits).then((outcome) => {
      const isTaken = outcome.kind === "taken";
      setWritten(isTaken ? undefined : { ...current, problem: problemOf(outcome, notDone) });
    });
  };
  return {
    draft: current?.text ?? value,
    problem: current?.problem,
    change: (text) => setWritten({ of: value, text, problem: current?.problem }),
    commit,
  };
}

type Outcome = Awaited<ReturnType<ReturnType<typeof useEditor>["store"]["edit"]>>;

/** What an edit that was not taken is to be told of. */
export function problemOf(outcome: Outcome, notDone: string): string | undefined {
  switch (outcome.kind) {
    case "taken":
      return undefined;
    case "refused":
      return outcome.problems
        .map(({ sentence }) => sentence.replace(/^line \d+, column \d+: /, ""))
        .join(" ");
    case "not-done":
      return notDone;
  }
}
