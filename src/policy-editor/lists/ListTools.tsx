import { Button, Field, Input, type JSXElement, Select } from "@fluentui/react-components";

import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import type { Choice, Only, ShownLine } from "./shown-lines";

export interface ListToolsProps {
  readonly choice: Choice;
  readonly shown: readonly ShownLine[];
  readonly all: number;
  readonly onChoice: (choice: Choice) => void;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
  readonly onRemoveShown: () => void;
}

/** What can be done with a list: find lines, add some, take out what is shown. */
export const ListTools = (props: ListToolsProps): JSXElement => {
  const { choice, shown, all, onChoice, onAdd, onPaste, onRemoveShown } = props;
  const { list: words } = useWords();
  const forms = useFormStyles();
  const isSome = shown.length > 0 && shown.length < all;
  return (
    <>
      <div className={forms.row}>
        <Field label={words.search}>
          <Input
            type="search"
            value={choice.search}
            onChange={(_, { value }) => onChoice({ ...choice, search: value })}
          />
        </Field>
        <Field label={words.only}>
          <Select
            value={choice.only}
            // The choices below are the keys of this very record.
            onChange={(_, { value }) => onChoice({ ...choice, only: value as Only })}
          >
            {Object.entries(words.onlyChoices).map(([only, text]) => (
              <option key={only} value={only}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Button data-add onClick={onAdd}>
          {words.add}
        </Button>
        <Button data-paste onClick={onPaste}>
          {words.paste}
        </Button>
        {isSome && choice.only !== "all" && (
          <Button onClick={onRemoveShown}>{words.removeShown(shown.length)}</Button>
        )}
      </div>
      <p role="status" className={forms.quiet}>
        {words.count(shown.length, all)} {all > 1 && words.sortHint}
      </p>
    </>
  );
};
