import type { JSXElement } from "@fluentui/react-components";

import type { RuleId } from "../../core/rules";
import type { Setting } from "../../core/rules/setting";
import type { WrittenRule } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { LinesField, TextField, textsIn } from "../page/TextField";
import type { EditFor } from "../page/useCommitted";

export interface SettingFieldProps {
  readonly id: RuleId;
  readonly name: string;
  readonly setting: Setting;
  readonly written: WrittenRule[string] | undefined;
}

/** One knob of a rule, with what it does and how far it may be turned. */
export const SettingField = ({ id, name, setting, written }: SettingFieldProps): JSXElement => {
  const { rules: words } = useWords();
  const path = ["rules", id, name];
  if (setting.kind === "texts") {
    const value = Array.isArray(written) ? written.join("\n") : "";
    const hint = [setting.description, words.textsHint, words.presetTexts(setting.default)].join(
      " ",
    );
    return (
      <LinesField
        label={name}
        hint={hint}
        value={value}
        editFor={(lines) => [{ kind: "set", path, value: textsIn(lines) }]}
      />
    );
  }
  const { minimum, maximum, default: preset, description } = setting;
  const editFor: EditFor = (text) => {
    const bare = text.trim().replaceAll(",", "");
    if (bare === "") return [{ kind: "set", path, value: undefined }];
    return /^-?\d+$/.test(bare) ? [{ kind: "set", path, value: Number(bare) }] : words.notNumber;
  };
  return (
    <TextField
      label={name}
      hint={`${description} ${words.range(minimum, maximum, preset)}`}
      value={typeof written === "number" ? String(written) : ""}
      inputMode="numeric"
      editFor={editFor}
    />
  );
};
