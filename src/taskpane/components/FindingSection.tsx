import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

import type { Finding } from "../../core/assessment/assessment";
import type { Draft } from "../../core/mail/draft";
import type { Organisation } from "../../core/mail/organisation";
import { sentenceFor } from "../../messages/messages";
import { plainNames } from "../../messages/names";
import { useMessages } from "../messages-context";
import type { Repair } from "../repair";
import { FindingDetails } from "./FindingDetails";
import { SeverityTag } from "./SeverityTag";

export interface FindingSectionProps {
  readonly finding: Finding;
  readonly draft: Draft;
  readonly organisation: Organisation;
  /** Its people stand in a list above already. */
  readonly areListedAbove: boolean;
  readonly isBusy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const useStyles = makeStyles({
  section: {
    borderTopColor: tokens.colorNeutralStroke2,
    borderTopStyle: "solid",
    borderTopWidth: tokens.strokeWidthThin,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    paddingTop: tokens.spacingVerticalL,
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** One finding: how grave, what, why it matters, who or what it is about, and the way to repair it. */
export const FindingSection = (props: FindingSectionProps): JSXElement => {
  const { finding, draft, organisation } = props;
  const messages = useMessages();
  const styles = useStyles();
  const title = useId();
  const words = messages.shared.rule[finding.rule];
  return (
    <section aria-labelledby={title} className={styles.section}>
      <SeverityTag severity={finding.severity} />
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.sentence}>
        {sentenceFor(finding, messages.shared, plainNames(draft, organisation))}
      </p>
      <p className={styles.text}>{words.whyItMatters}</p>
      <p className={styles.text}>{words.whatToDo}</p>
      <FindingDetails {...props} />
    </section>
  );
};
