import { Button, Input, type JSXElement, Textarea } from "@fluentui/react-components";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import type { PartProblems } from "../document/policy-facts";
import type { WrittenReference } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Labelled } from "../page/Labelled";
import { textsIn } from "../page/TextField";

export interface ReferenceFormProps {
  readonly reference: WrittenReference;
  /** Told of every letter, so that it can be tried. */
  readonly onDraft: (reference: WrittenReference) => void;
  readonly onKeep: (reference: WrittenReference) => void;
  readonly onCancel: () => void;
}

/** One reference of the force. What is wrong with its pattern is said while it is written. */
export const ReferenceForm = (props: ReferenceFormProps): JSXElement => {
  const { reference, onDraft, onKeep, onCancel } = props;
  const { desk } = useEditor();
  const { content: words } = useWords();
  const [problems, setProblems] = useState<PartProblems>({});
  const forms = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const { name, pattern, words: near = [] } = reference;
  const [lines, setLines] = useState(near.join("\n"));
  useEffect(() => {
    let isMeant = true;
    void desk.referenceProblems(reference).then((found) => isMeant && setProblems(found));
    return () => {
      isMeant = false;
    };
  }, [desk, reference]);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    setTouched(true);
    void desk.referenceProblems(reference).then((found) => {
      setProblems(found);
      if (Object.keys(found).length === 0) onKeep(reference);
    });
  };
  const nearIn = (text: string) => {
    const { words: _before, ...others } = reference;
    const texts = textsIn(text);
    return texts === undefined ? others : { ...others, words: texts };
  };
  return (
    <form ref={form} className={forms.section} onSubmit={keep} noValidate>
      <Labelled label={words.name} problem={isTouched ? problems.name : undefined} isRequired>
        <Input value={name} onChange={(_, { value }) => onDraft({ ...reference, name: value })} />
      </Labelled>
      <Labelled
        label={words.pattern}
        hint={words.tryReference}
        problem={isTouched || pattern !== "" ? problems.pattern : undefined}
        isRequired
      >
        <Input
          value={pattern}
          onChange={(_, { value }) => onDraft({ ...reference, pattern: value })}
        />
      </Labelled>
      <Labelled label={words.near} hint={words.nearHint} problem={problems.words}>
        <Textarea
          value={lines}
          onChange={(_, { value }) => {
            setLines(value);
            onDraft(nearIn(value));
          }}
        />
      </Labelled>
      <div className={forms.row}>
        <Button appearance="primary" type="submit">
          {words.keepReference}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
