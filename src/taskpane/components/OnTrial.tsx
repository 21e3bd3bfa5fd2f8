import { type JSXElement, makeStyles, typographyStyles } from "@fluentui/react-components";

import { questionsOf } from "../../core/assessment/questions";
import type { CheckedDraft } from "../assessment-view";
import { useMessages } from "../messages-context";
import { sectionStyle } from "./section-style";

const useStyles = makeStyles({ section: { ...sectionStyle, ...typographyStyles.caption1 } });

/** Where the policy only observes: how often it would have asked, and never what. */
export const OnTrial = ({ checked }: { readonly checked: CheckedDraft }): JSXElement | null => {
  const messages = useMessages();
  const styles = useStyles();
  const { assessment, onTrial } = checked;
  if (onTrial === undefined) return null;
  const { mails, asked } = onTrial;
  return (
    <div className={styles.section}>
      <div>{messages.observed(questionsOf(assessment.observed).length)}</div>
      {mails > 0 && <div>{messages.observedSoFar(asked, mails)}</div>}
    </div>
  );
};
