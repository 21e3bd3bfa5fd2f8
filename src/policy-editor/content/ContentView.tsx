import { Checkbox, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { paneEn } from "../../messages/pane-en";
import type { PolicyJson, WrittenReference } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { LinesField, textsIn } from "../page/TextField";
import { References } from "./References";
import { TryText } from "./TryText";

const useStyles = makeStyles({
  kinds: {
    border: "none",
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(14rem, 1fr))",
    margin: 0,
    padding: 0,
  },
});

/** What the search for personal details looks for, and the force's own patterns. */
export const ContentView = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { store, facts } = useEditor();
  const { content: words } = useWords();
  const forms = useFormStyles();
  const [draft, setDraft] = useState<WrittenReference>();
  const {
    off = [],
    references = [],
    words: own = [],
    own: ours = [],
    countSamples,
  } = json.content ?? {};
  const set = (key: string, value: unknown) =>
    ({ kind: "set", path: ["content", key], value }) as const;
  const setOff = (kind: string, isOff: boolean) => {
    const kinds = isOff ? [...off, kind] : off.filter((one) => one !== kind);
    void store.edit([set("off", kinds.length === 0 ? undefined : kinds)]);
  };
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{words.intro}</p>
      <References references={references} draft={draft} onDraft={setDraft} />
      <div className={forms.form}>
        <LinesField
          label={words.words}
          hint={words.wordsHint}
          value={own.join("\n")}
          editFor={(lines) => [set("words", textsIn(lines))]}
        />
      </div>
      <TryText json={json} draft={draft} />
      <div className={forms.form}>
        <LinesField
          label={words.own}
          hint={words.ownHint}
          value={ours.join("\n")}
          editFor={(lines) => [set("own", textsIn(lines))]}
        />
      </div>
      <fieldset className={useStyles().kinds}>
        <legend>
          {words.off}. {words.offHint}
        </legend>
        {facts.kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={paneEn.finding.kind[kind]}
            checked={off.includes(kind)}
            onChange={(_, { checked }) => setOff(kind, checked === true)}
          />
        ))}
      </fieldset>
      <Checkbox
        label={words.countSamples}
        checked={countSamples === true}
        onChange={(_, { checked }) =>
          void store.edit([set("countSamples", checked === true || undefined)])
        }
      />
    </div>
  );
};
