import { Button, type JSXElement } from "@fluentui/react-components";

import { isUnsaved, type PolicyFile } from "../document/policy-file";
import { useEditor, useWords } from "./editor-context";
import { FilePicker } from "./FilePicker";
import { useFormStyles } from "./form-style";

export interface FileBarProps {
  readonly file: PolicyFile;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onProblems: () => void;
}

/** What can be done with the file as a whole. It stands above every part of the policy. */
export const FileBar = ({ file, onFiles, onProblems }: FileBarProps): JSXElement => {
  const { store, download, say } = useEditor();
  const { file: words } = useWords();
  const forms = useFormStyles();
  const { history, reading } = file;
  const { length: problems } = reading.problems;
  const save = async () => {
    await store.settled(); // What was typed last is taken when the focus leaves its field: just now.
    const saved = store.current();
    if (saved === undefined) return;
    download("policy.json", saved.history.text);
    store.markSaved();
    say(saved.reading.problems.length > 0 ? words.savedBroken : words.savedAs("policy.json"));
  };
  return (
    <div className={forms.bar}>
      <Button appearance="primary" onClick={() => void save()}>
        {words.save}
      </Button>
      <Button disabledFocusable={history.past.length === 0} onClick={store.undo}>
        {words.undo}
      </Button>
      <Button disabledFocusable={history.future.length === 0} onClick={store.redo}>
        {words.redo}
      </Button>
      <FilePicker label={words.open} accept=".json,application/json" onFiles={onFiles} />
      <span role="status">{isUnsaved(file) ? words.unsaved : words.saved}</span>
      {problems > 0 && <Button onClick={onProblems}>{words.problems(problems)}</Button>}
    </div>
  );
};
