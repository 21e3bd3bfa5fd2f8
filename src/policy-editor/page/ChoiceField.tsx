import { type JSXElement, Select } from "@fluentui/react-components";
import { useState } from "react";

import { useEditor, useWords } from "./editor-context";
import { Labelled } from "./Labelled";
import { problemOf } from "./useCommitted";

export interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** The choice for which nothing is written. */
  readonly preset: string;
  readonly choices: Readonly<Record<string, string>>;
  /** What is written for a choice, where it is not the word itself. */
  readonly written?: (chosen: string) => unknown;
}

/** One of a few words of a policy. */
export const ChoiceField = (props: ChoiceFieldProps): JSXElement => {
  const { label, hint, path, value, preset, choices, written = asItIs } = props;
  const { store } = useEditor();
  const { notDone } = useWords();
  const [problem, setProblem] = useState<string>();
  const choose = (chosen: string) => {
    const next = chosen === preset ? undefined : written(chosen);
    void store
      .edit([{ kind: "set", path, value: next }])
      .then((outcome) => setProblem(problemOf(outcome, notDone)));
  };
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {Object.entries(choices).map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </Select>
    </Labelled>
  );
};

function asItIs(chosen: string): unknown {
  return chosen;
}
