import { useState } from "react";

import type { PolicyEdit } from "../document/policy-edit";
import type { ListName, WrittenEntry } from "../document/policy-json";
import type { Reading } from "../document/reading";
import { useEditor, useWords } from "../page/editor-context";
import { problemOf } from "../page/useCommitted";
import type { ShownLine } from "./shown-lines";
import { writtenLine } from "./written-line";

/** What can be done to a list. Each says whether it was done. */
export interface ListEdits {
  readonly problem: string | undefined;
  readonly add: (entries: readonly WrittenEntry[]) => Promise<boolean>;
  readonly keep: (line: ShownLine, entry: WrittenEntry) => Promise<boolean>;
  readonly remove: (lines: readonly ShownLine[]) => Promise<boolean>;
}

/** Edits of a list as it is shown. Where it has changed since, nothing is done, and that is said. */
export function useListEdits(list: ListName, { text }: Reading): ListEdits {
  const { store, say } = useEditor();
  const { list: words, paste, line, notDone } = useWords();
  const [problem, setProblem] = useState<string>();
  const edit = async (change: PolicyEdit, done: string) => {
    const outcome = await store.edit([change], text);
    setProblem(problemOf(outcome, notDone));
    if (outcome.kind === "taken") say(done);
    return outcome.kind === "taken";
  };
  const path = [list];
  return {
    problem,
    add: (entries) =>
      edit(
        { kind: "list", path, remove: [], add: entries.map(writtenLine) },
        paste.added(entries.length),
      ),
    keep: ({ at }, entry) =>
      edit({ kind: "set", path: [list, at], value: writtenLine(entry) }, line.kept(entry.match)),
    remove: (lines) => {
      const [first] = lines;
      const done =
        first === undefined || lines.length > 1
          ? words.removedLines(lines.length)
          : words.removed(first.entry.match);
      return edit({ kind: "list", path, remove: lines.map(({ at }) => at), add: [] }, done);
    },
  };
}
