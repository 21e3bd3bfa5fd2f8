import { Button, type JSXElement } from "@fluentui/react-components";

import type { PolicyPath } from "../../core/policy/policy-problem";
import type { RuleId } from "../../core/rules";
import type { SettingSpecs } from "../../core/rules/setting";
import { paneEn } from "../../messages/pane-en";
import type { WrittenRule } from "../document/policy-json";
import { ChoiceField } from "../page/ChoiceField";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { ModeField } from "../roll-out/ModeField";
import { SettingField } from "./SettingField";

export interface RuleSettingsProps {
  readonly id: RuleId;
  readonly settings: SettingSpecs;
  readonly written: WrittenRule;
  /** Where the rules stand: for everybody, or of a group. */
  readonly path: PolicyPath;
  /** Of a group: what holds for everybody, and for the group where it says nothing. */
  readonly base?: WrittenRule;
  readonly onReset?: () => void;
}

/** All that may be set of a rule. */
export const RuleSettings = (props: RuleSettingsProps): JSXElement => {
  const { id, settings, written, base } = props;
  const { rules: words, rollOut } = useWords();
  const path = [...props.path, id];
  const graded = base === undefined ? words.severities.graded : rollOut.asEverybody;
  return (
    <div className={useFormStyles().form}>
      <ChoiceField
        label={words.severity}
        path={[...path, "severity"]}
        value={written.severity ?? "graded"}
        preset="graded"
        choices={{ ...words.severities, graded }}
      />
      <ModeField
        label={rollOut.ruleMode}
        hint={rollOut.ruleModeHint}
        path={[...path, "mode"]}
        written={written.mode}
        preset={base === undefined ? rollOut.asSender : rollOut.asEverybody}
      />
      {Object.entries(settings).map(([name, setting]) => (
        <SettingField
          key={name}
          path={[...path, name]}
          name={name}
          setting={setting}
          written={written[name]}
          base={base?.[name]}
        />
      ))}
      {Object.keys(written).length > 0 && <ResetButton {...props} />}
    </div>
  );
};

const ResetButton = ({ id, path, base, onReset }: RuleSettingsProps): JSXElement => {
  const { store } = useEditor();
  const { rules: words, rollOut } = useWords();
  const { title } = paneEn.rule[id];
  const isOfGroup = base !== undefined;
  const reset = () => {
    void store.edit([{ kind: "set", path: [...path, id], value: undefined }]).then(onReset);
  };
  return (
    <div>
      <Button
        aria-label={isOfGroup ? rollOut.resetRule(title) : words.resetRule(title)}
        onClick={reset}
      >
        {isOfGroup ? rollOut.reset : words.reset}
      </Button>
    </div>
  );
};
