import { Button, type JSXElement, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import { useWords } from "./editor-context";
import { FilePicker } from "./FilePicker";
import { useFormStyles } from "./form-style";
import { Labelled } from "./Labelled";

export interface StartProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, isNew: boolean) => void;
}

/** What a policy that is new says: as little as a policy may. */
const newPolicy = `{
  "organisation": { "name": "", "domains": [] },
  "allow": [],
  "deny": [],
  "rules": {}
}
`;

/** The ways to a policy, as long as none is open. */
export const Start = ({ onFiles, onText }: StartProps): JSXElement => {
  const { file: words } = useWords();
  const forms = useFormStyles();
  const [isPasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState("");
  return (
    <section aria-label={words.open} className={forms.stack}>
      <div className={forms.row}>
        <FilePicker
          label={words.open}
          accept=".json,application/json"
          isPrimary
          onFiles={onFiles}
        />
        <Button onClick={() => onText(newPolicy, true)}>{words.begin}</Button>
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {words.paste}
        </Button>
      </div>
      <p className={forms.quiet}>{words.dropHere}</p>
      {isPasting && (
        <>
          <Labelled label={words.pasteLabel}>
            <Textarea rows={12} value={pasted} onChange={(_, { value }) => setPasted(value)} />
          </Labelled>
          <div>
            <Button disabledFocusable={pasted.trim() === ""} onClick={() => onText(pasted, false)}>
              {words.usePasted}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
