import { Button, Input, type JSXElement, Textarea } from "@fluentui/react-components";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import type { PartProblems } from "../document/policy-facts";
import type { WrittenGroup } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Labelled } from "../page/Labelled";
import { textsIn } from "../page/TextField";

export interface GroupFormProps {
  /** Those that there are: two of one name could not be told apart. */
  readonly groups: readonly WrittenGroup[];
  readonly onKeep: (group: WrittenGroup) => void;
  readonly onCancel: () => void;
}

/** A group that is new. What it sets differently is said once it is there. */
export const GroupForm = ({ groups, onKeep, onCancel }: GroupFormProps): JSXElement => {
  const { desk } = useEditor();
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const [name, setName] = useState("");
  const [senders, setSenders] = useState("");
  const [problems, setProblems] = useState<PartProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = name.trim() === "" ? {} : { name: name.trim() };
    const group = { ...said, senders: textsIn(senders) ?? [] };
    void desk.groupProblems([...groups, group]).then((found) => {
      setProblems(found);
      if (Object.keys(found).length === 0) onKeep(group);
    });
  };
  return (
    <form ref={form} className={forms.section} onSubmit={keep} noValidate>
      <h3 className={forms.title}>{words.newGroup}</h3>
      <div className={forms.form}>
        <Labelled label={words.name} hint={words.nameHint} problem={problems.name}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Labelled>
        <Labelled
          label={words.senders}
          hint={words.sendersHint}
          problem={problems.senders}
          isRequired
        >
          <Textarea
            value={senders}
            resize="vertical"
            rows={4}
            onChange={(_, { value }) => setSenders(value)}
          />
        </Labelled>
      </div>
      <div className={forms.row}>
        <Button appearance="primary" type="submit">
          {words.keepGroup}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
