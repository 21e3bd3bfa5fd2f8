import type { JSXElement } from "@fluentui/react-components";

import type { PolicyJson } from "../document/policy-json";
import { ChoiceField } from "./ChoiceField";
import { useWords } from "./editor-context";
import { LinesField, TextField, textsIn } from "./TextField";
import { useFormStyles } from "./form-style";

/** Who the organisation is, what holds for all of its mail, and what the policy says of itself. */
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
      <AboutPolicy json={json} />
    </div>
  );
};

const AboutPolicy = ({ json }: { readonly json: PolicyJson }): JSXElement => {
  const { about: words } = useWords().general;
  const forms = useFormStyles();
  const field = (key: "name" | "version" | "updated" | "reviewBy", type: "text" | "date") => (
    <TextField
      label={words[key].label}
      hint={words[key].hint}
      value={json[key]?.trim() ?? ""}
      type={type}
      editFor={(text) => [{ kind: "set", path: [key], value: text.trim() || undefined }]}
    />
  );
  return (
    <section aria-label={words.title} className={forms.section}>
      <h2 className={forms.title}>{words.title}</h2>
      {field("name", "text")}
      {field("version", "text")}
      {field("updated", "date")}
      {field("reviewBy", "date")}
    </section>
  );
};
