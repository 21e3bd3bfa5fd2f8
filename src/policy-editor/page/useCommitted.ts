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

/**
 * A field that is taken when the focus leaves it. A policy is read as a whole after each edit: letter by
 * letter, half of what is written would be wrong.
 */
export function useCommitted(value: string, editFor: EditFor): Committed {
  const { store } = useEditor();
  const { notDone } = useWords();
  const [written, setWritten] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const commit = () => {
    if (written === undefined || written === value) {
      setWritten(undefined);
      setProblem(undefined);
      return;
    }
    const edits = editFor(written);
    if (typeof edits === "string") {
      setProblem(edits);
      return;
    }
    void store.edit(edits).then((outcome) => {
      if (outcome.kind === "taken") setWritten(undefined);
      setProblem(problemOf(outcome, notDone));
    });
  };
  return { draft: written ?? value, problem, change: setWritten, commit };
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
