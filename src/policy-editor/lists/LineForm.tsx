import { Button, Input, type JSXElement, Select } from "@fluentui/react-components";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import { markings, roles } from "../../core/mail/list-entry";
import type { PartProblems } from "../document/policy-facts";
import type { WrittenEntry } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Labelled } from "../page/Labelled";

export interface LineFormProps {
  /** Absent for a line that is new. */
  readonly entry?: WrittenEntry;
  readonly onKeep: (entry: WrittenEntry) => void;
  readonly onCancel: () => void;
}

type Key = keyof WrittenEntry;

/** One line of a list, with all that can be said of it. Keys that have no field here stay. */
export const LineForm = ({ entry, onKeep, onCancel }: LineFormProps): JSXElement => {
  const { desk } = useEditor();
  const { line: words } = useWords();
  const forms = useFormStyles();
  const [draft, setDraft] = useState<WrittenEntry>(entry ?? { match: "" });
  const [problems, setProblems] = useState<PartProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    const kept = withoutEmpty(draft);
    void desk.lineProblems(kept).then((found) => {
      setProblems(found);
      if (Object.keys(found).length === 0) onKeep(kept);
    });
  };
  const field = (key: Key, label: string, hint?: string) => (
    <Labelled label={label} hint={hint} problem={problems[key]} isRequired={key === "match"}>
      <Input
        value={draft[key] ?? ""}
        onChange={(_, { value }) => setDraft({ ...draft, [key]: value })}
      />
    </Labelled>
  );
  const choice = (
    key: Key,
    label: string,
    choices: readonly string[],
    said: (one: string) => string,
  ) => (
    <Labelled label={label} problem={problems[key]}>
      <Select
        value={draft[key] ?? ""}
        onChange={(_, { value }) => setDraft({ ...draft, [key]: value })}
      >
        <option value="">{words.unsaid}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {said(one)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
  return (
    <form ref={form} className={forms.section} onSubmit={keep} noValidate>
      <h2 className={forms.title}>{entry === undefined ? words.add : words.edit}</h2>
      {field("match", words.match, words.matchHint)}
      {field("name", words.name)}
      {choice("role", words.role, roles, (one) => words.roles[one] ?? one)}
      {choice("highestMarking", words.highestMarking, markings, (one) => one)}
      {field("owner", words.owner)}
      {field("reason", words.reason)}
      {field("expires", words.expires, words.expiresHint)}
      <div className={forms.row}>
        <Button appearance="primary" type="submit">
          {words.keep}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};

function withoutEmpty(draft: WrittenEntry): WrittenEntry {
  const { match, ...others } = draft;
  const said = Object.entries(others).filter(([, text]) => text !== "");
  return { match: match.trim(), ...Object.fromEntries(said) };
}
