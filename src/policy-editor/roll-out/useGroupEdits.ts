import { type RefObject, useRef, useState } from "react";

import type { PolicyEdit } from "../document/policy-edit";
import type { WrittenGroup } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { problemOf } from "../page/useCommitted";

/** What can be done to groups as a whole. */
export interface GroupEdits {
  readonly problem: string | undefined;
  readonly add: (group: WrittenGroup) => Promise<void>;
  readonly remove: (at: number) => Promise<void>;
  readonly move: (at: number, by: 1 | -1) => Promise<void>;
}

const path = ["groups"];

/** One edit at a time: the next names positions that the one before may have changed. */
export function useGroupEdits(
  groups: readonly WrittenGroup[],
  place: RefObject<HTMLElement | null>,
): GroupEdits {
  const { store, say } = useEditor();
  const { rollOut: words, notDone } = useWords();
  const [problem, setProblem] = useState<string>();
  const isBusy = useRef(false);
  const edit = async (change: PolicyEdit, done: string, next: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const outcome = await store.edit([change]);
    isBusy.current = false;
    setProblem(problemOf(outcome, notDone));
    if (outcome.kind !== "taken") return;
    say(done);
    setTimeout(() => place.current?.querySelector<HTMLElement>(next)?.focus());
  };
  const nameAt = (at: number) => words.groupName(groups[at]?.name, at);
  return {
    problem,
    add: (group) =>
      edit(
        { kind: "list", path, remove: [], add: [group] },
        words.groupAdded(words.groupName(group.name, groups.length)),
        `[data-group="${groups.length}"] input`,
      ),
    remove: (at) =>
      edit(
        groups.length === 1
          ? { kind: "set", path, value: undefined }
          : { kind: "list", path, remove: [at], add: [] },
        words.groupRemoved(nameAt(at)),
        "[data-add-group]",
      ),
    move: (at, by) =>
      edit(
        { kind: "move", path, from: at, to: at + by },
        words.groupMoved(nameAt(at), at + by + 1, groups.length),
        `[data-group="${at + by}"] [data-move="${by}"]`,
      ),
  };
}
