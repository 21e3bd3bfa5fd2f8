import { Button, type JSXElement, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { RuleId } from "../../core/rules";
import type { SettingSpecs } from "../../core/rules/setting";
import { paneEn } from "../../messages/pane-en";
import type { WrittenRule } from "../document/policy-json";
import { ChoiceField } from "../page/ChoiceField";
import { useEditor, useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { SettingField } from "./SettingField";

export interface RuleSectionProps {
  readonly id: RuleId;
  readonly settings: SettingSpecs;
  /** What the policy says of it, if it says anything. */
  readonly written: WrittenRule | undefined;
  readonly isAllOpen: boolean;
}

const useStyles = makeStyles({
  head: {
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
  },
  quote: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

/** One rule: what it minds and why, and below it what may be set. */
export const RuleSection = ({ id, settings, written, isAllOpen }: RuleSectionProps): JSXElement => {
  const { rules: words } = useWords();
  const forms = useFormStyles();
  const styles = useStyles();
  const [isToggled, setToggled] = useState(false);
  const heading = useId();
  const body = useId();
  const { title, whyItMatters } = paneEn.rule[id];
  const { says, example } = words.explained[id];
  const isOpen = isAllOpen !== isToggled;
  return (
    <section aria-labelledby={heading} className={forms.section}>
      <div className={styles.head}>
        <h2 id={heading} className={forms.title}>
          <button
            type="button"
            className={forms.small}
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => setToggled(!isToggled)}
          >
            {title}
          </button>
        </h2>
        <code>{id}</code>
        {written !== undefined && <strong>{words.changed}</strong>}
      </div>
      <p className={forms.text}>{says}</p>
      <div id={body} hidden={!isOpen} className={forms.stack}>
        {isOpen && (
          <>
            <p className={forms.text}>
              <strong>{words.why}: </strong>
              {whyItMatters}
            </p>
            <p className={forms.text}>
              <strong>{words.example}:</strong>
            </p>
            <blockquote className={styles.quote}>{example}</blockquote>
            <RuleSettings id={id} settings={settings} written={written ?? {}} title={title} />
          </>
        )}
      </div>
    </section>
  );
};

interface RuleSettingsProps {
  readonly id: RuleId;
  readonly settings: SettingSpecs;
  readonly written: WrittenRule;
  readonly title: string;
}

const RuleSettings = ({ id, settings, written, title }: RuleSettingsProps): JSXElement => {
  const { store } = useEditor();
  const { rules: words } = useWords();
  const forms = useFormStyles();
  return (
    <div className={forms.form}>
      <ChoiceField
        label={words.severity}
        path={["rules", id, "severity"]}
        value={typeof written.severity === "string" ? written.severity : "graded"}
        preset="graded"
        choices={words.severities}
      />
      {Object.entries(settings).map(([name, setting]) => (
        <SettingField key={name} id={id} name={name} setting={setting} written={written[name]} />
      ))}
      {Object.keys(written).length > 0 && (
        <div>
          <Button
            aria-label={words.resetRule(title)}
            onClick={() =>
              void store.edit([{ kind: "set", path: ["rules", id], value: undefined }])
            }
          >
            {words.reset}
          </Button>
        </div>
      )}
    </div>
  );
};
