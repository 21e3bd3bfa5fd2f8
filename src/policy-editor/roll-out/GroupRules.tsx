import { Button, type JSXElement, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";

import type { RuleId } from "../../core/rules";
import { paneEn } from "../../messages/pane-en";
import type { PolicyJson, WrittenGroup } from "../document/policy-json";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { Labelled } from "../page/Labelled";
import { RuleSettings } from "../rules/RuleSettings";

export interface GroupRulesProps {
  readonly group: WrittenGroup;
  readonly at: number;
  readonly json: PolicyJson;
}

/** The rules that are different for a group, and a way to one more. */
export const GroupRules = ({ group, at, json }: GroupRulesProps): JSXElement => {
  const { facts } = useEditor();
  const { rollOut: words } = useWords();
  const forms = useFormStyles();
  const place = useRef<HTMLDivElement>(null);
  const written = group.rules ?? {};
  // A rule that is open stays so when its last setting goes: whoever writes is still in it.
  const [opened, setOpened] = useState<readonly string[]>(Object.keys(written));
  const shown = facts.rules.filter(({ id }) => opened.includes(id) || id in written);
  const others = facts.rules
    .map(({ id }) => id)
    .filter((id) => !shown.some((one) => one.id === id));
  const focus = (to: string) =>
    setTimeout(() => place.current?.querySelector<HTMLElement>(to)?.focus());
  const open = (id: RuleId) => {
    setOpened([...opened, id]);
    focus(`[data-rule="${id}"] select`);
  };
  const close = (id: RuleId) => {
    setOpened(opened.filter((one) => one !== id));
    focus("[data-open-rule]");
  };
  return (
    <div ref={place} className={forms.stack}>
      {shown.map(({ id, settings }) => (
        <section
          key={id}
          aria-label={paneEn.rule[id].title}
          className={forms.section}
          data-rule={id}
        >
          <h4 className={forms.title}>{paneEn.rule[id].title}</h4>
          <RuleSettings
            id={id}
            settings={settings}
            written={written[id] ?? {}}
            path={["groups", at, "rules"]}
            base={json.rules?.[id] ?? {}}
            onReset={() => close(id)}
          />
        </section>
      ))}
      {others.length > 0 && (
        <OpenRule key={others.join()} ids={others} onOpen={open} label={words.otherRule} />
      )}
    </div>
  );
};

interface OpenRuleProps {
  readonly ids: readonly RuleId[];
  readonly label: string;
  readonly onOpen: (id: RuleId) => void;
}

const OpenRule = ({ ids, label, onOpen }: OpenRuleProps): JSXElement => {
  const { rollOut: words } = useWords();
  const [chosen, setChosen] = useState(ids[0]);
  return (
    <div className={useFormStyles().row}>
      <Labelled label={label}>
        <Select
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(ids.find((id) => id === value))}
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {paneEn.rule[id].title}
            </option>
          ))}
        </Select>
      </Labelled>
      <Button data-open-rule onClick={() => chosen !== undefined && onOpen(chosen)}>
        {words.setRule}
      </Button>
    </div>
  );
};
