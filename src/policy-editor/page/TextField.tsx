import { Input, type JSXElement, Textarea } from "@fluentui/react-components";

import { Labelled } from "./Labelled";
import { type EditFor, useCommitted } from "./useCommitted";

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly editFor: EditFor;
  readonly inputMode?: "text" | "numeric";
  /** A day is chosen as the browser lets it be chosen. */
  readonly type?: "text" | "date";
}

/** A field of one line of a policy. */
export const TextField = ({
  label,
  hint,
  value,
  editFor,
  inputMode,
  type = "text",
}: TextFieldProps): JSXElement => {
  const { draft, problem, change, commit } = useCommitted(value, editFor);
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      <Input
        value={draft}
        type={type}
        inputMode={inputMode ?? "text"}
        onChange={(_, data) => change(data.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === "Enter" && commit()}
      />
    </Labelled>
  );
};

/** A list of texts, one on a line. */
export const LinesField = ({ label, hint, value, editFor }: TextFieldProps): JSXElement => {
  const { draft, problem, change, commit } = useCommitted(value, editFor);
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      <Textarea
        value={draft}
        resize="vertical"
        rows={4}
        onChange={(_, data) => change(data.value)}
        onBlur={commit}
      />
    </Labelled>
  );
};

/** What stands on the lines of a field; `undefined` where nothing does. */
export function textsIn(lines: string): readonly string[] | undefined {
  const texts = lines.split(/\r?\n/).map((line) => line.trim());
  const written = texts.filter((text) => text !== "");
  return written.length === 0 ? undefined : written;
}
