import { Button, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";

import type { PolicyJson } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { RuleSection } from "./RuleSection";

/** Every rule, in the order in which findings are shown. */
export const RulesView = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { facts } = useEditor();
  const { rules: words } = useWords();
  const forms = useFormStyles();
  const [isAllOpen, setAllOpen] = useState(false);
  return (
    <div className={forms.stack}>
      <p className={forms.text}>{words.intro}</p>
      <div>
        <Button onClick={() => setAllOpen(!isAllOpen)}>
          {isAllOpen ? words.hideAll : words.showAll}
        </Button>
      </div>
      {facts.rules.map(({ id, settings }) => (
        <RuleSection
          key={`${id} ${isAllOpen}`}
          id={id}
          settings={settings}
          written={json.rules?.[id]}
          isAllOpen={isAllOpen}
        />
      ))}
    </div>
  );
};
