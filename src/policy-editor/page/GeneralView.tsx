import type { JSXElement } from "@fluentui/react-components";

import type { PolicyJson } from "../document/policy-json";
import { ChoiceField } from "./ChoiceField";
import { useWords } from "./editor-context";
import { LinesField, TextField, textsIn } from "./TextField";
import { useFormStyles } from "./form-style";

/** Who the organisation is, and what holds for all of its mail. */
export const GeneralView = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { general } = useWords();
  const { organisation, whenUnchecked = "warn", language = "outlook" } = json;
  return (
    <div className={useFormStyles().form}>
      <TextField
        label={general.name}
        hint={general.nameHint}
        value={organisation.name ?? ""}
        editFor={(name) => [{ kind: "set", path: ["organisation", "name"], value: name.trim() }]}
      />
      <LinesField
        label={general.domains}
        hint={general.domainsHint}
        value={(organisation.domains ?? []).join("\n")}
        editFor={(lines) => [
          { kind: "set", path: ["organisation", "domains"], value: textsIn(lines) ?? [] },
        ]}
      />
      <ChoiceField
        label={general.whenUnchecked}
        hint={general.whenUncheckedHint}
        path={["whenUnchecked"]}
        value={whenUnchecked}
        preset="warn"
        choices={general.uncheckedChoices}
      />
      <ChoiceField
        label={general.language}
        path={["language"]}
        value={language}
        preset="outlook"
        choices={general.languageChoices}
      />
    </div>
  );
};
