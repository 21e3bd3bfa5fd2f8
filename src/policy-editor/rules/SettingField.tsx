import type { JSXElement } from "@fluentui/react-components";

import type { PolicyPath } from "../../core/policy/policy-problem";
import type { Setting } from "../../core/rules/setting";
import type { WrittenRule } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { LinesField, TextField, textsIn } from "../page/TextField";
import type { EditFor } from "../page/useCommitted";

type Written = WrittenRule[string];

export interface SettingFieldProps {
  readonly path: PolicyPath;
  readonly name: string;
  readonly setting: Setting;
  readonly written: Written;
  /** What holds where nothing is written, if it is not the rule's own default. */
  readonly base: Written;
}

/** One knob of a rule, with what it does and how far it may be turned. */
export const SettingField = (props: SettingFieldProps): JSXElement => {
  const { path, name, setting, written, base } = props;
  const { rules: words } = useWords();
  if (setting.kind === "texts") {
    const preset = words.presetTexts(textsOf(base) ?? setting.default);
    return (
      <LinesField
        label={name}
        hint={[setting.description, words.textsHint, preset].join(" ")}
        value={(textsOf(written) ?? []).join("\n")}
        editFor={(lines) => [{ kind: "set", path, value: textsIn(lines) }]}
      />
    );
  }
  const { minimum, maximum, description } = setting;
  const preset = typeof base === "number" ? base : setting.default;
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

function textsOf(written: Written): readonly string[] | undefined {
  return Array.isArray(written)
    ? written.filter((one): one is string => typeof one === "string")
    : undefined;
}
