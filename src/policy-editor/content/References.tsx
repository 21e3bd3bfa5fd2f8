import { Button, type JSXElement } from "@fluentui/react-components";
import { useRef, useState } from "react";

import type { PolicyEdit } from "../document/policy-edit";
import type { WrittenReference } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { problemOf } from "../page/useCommitted";
import { ReferenceForm } from "./ReferenceForm";

export interface ReferencesProps {
  readonly references: readonly WrittenReference[];
  readonly draft: WrittenReference | undefined;
  readonly onDraft: (draft: WrittenReference | undefined) => void;
}

const path = ["content", "references"];

/** How the force numbers its cases, and the form for one of them. */
export const References = ({ references, draft, onDraft }: ReferencesProps): JSXElement => {
  const { store } = useEditor();
  const { content: words, list, notDone } = useWords();
  const forms = useFormStyles();
  const place = useRef<HTMLElement>(null);
  const [at, setAt] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const edit = async (edits: readonly PolicyEdit[]) => {
    const outcome = await store.edit(edits);
    setProblem(problemOf(outcome, notDone));
    if (outcome.kind === "taken") close();
  };
  const close = () => {
    onDraft(undefined);
    setTimeout(() => place.current?.querySelector<HTMLElement>("[data-add]")?.focus());
  };
  const begin = (position: number | undefined, reference: WrittenReference) => {
    setAt(position);
    onDraft(reference);
  };
  const keep = (value: WrittenReference) =>
    edit([
      at === undefined
        ? { kind: "list", path, remove: [], add: [value] }
        : { kind: "set", path: [...path, at], value },
    ]);
  return (
    <section ref={place} aria-label={words.references} className={forms.section}>
      <h2 className={forms.title}>{words.references}</h2>
      <p className={forms.quiet}>{words.referencesHint}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <ul className={forms.list}>
        {references.map((one, position) => (
          <li key={position}>
            {one.name}: <code>{one.pattern}</code>{" "}
            <button
              type="button"
              className={forms.small}
              aria-label={words.editReference(one.name)}
              onClick={() => begin(position, one)}
            >
              {list.edit}
            </button>{" "}
            <button
              type="button"
              className={forms.small}
              aria-label={words.removeReference(one.name)}
              onClick={() => void edit([{ kind: "list", path, remove: [position], add: [] }])}
            >
              {list.remove}
            </button>
          </li>
        ))}
      </ul>
      {draft === undefined ? (
        <div>
          <Button data-add onClick={() => begin(undefined, { name: "", pattern: "" })}>
            {words.addReference}
          </Button>
        </div>
      ) : (
        <ReferenceForm
          reference={draft}
          onDraft={onDraft}
          onKeep={(kept) => void keep(kept)}
          onCancel={close}
        />
      )}
    </section>
  );
};
