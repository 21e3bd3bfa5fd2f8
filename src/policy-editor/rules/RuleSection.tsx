import { type JSXElement, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { RuleId } from "../../core/rules";
import type { SettingSpecs } from "../../core/rules/setting";
import { paneEn } from "../../messages/pane-en";
import type { WrittenRule } from "../document/policy-json";
import { useWords } from "../page/editor-context";
import { useFormStyles } from "../page/form-style";
import { RuleSettings } from "./RuleSettings";

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
            <RuleSettings id={id} settings={settings} written={written ?? {}} path={["rules"]} />
          </>
        )}
      </div>
    </section>
  );
};
