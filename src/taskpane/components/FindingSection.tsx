import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

import { type Finding, pointersOf } from "../../core/assessment/assessment";
import { canBeSettled, canBeSettledOn } from "../../core/assessment/settle";
import { sentenceFor } from "../../messages/messages";
import { plainNames } from "../../messages/names";
import { useMessages } from "../messages-context";
import type { CheckedDraft } from "../assessment-view";
import type { Repair } from "../repair";
import { AcknowledgeButton } from "./AcknowledgeButton";
import { FindingDetails } from "./FindingDetails";
import { sectionStyle } from "./section-style";
import { SettleButton } from "./SettleButton";
import { SeverityTag } from "./SeverityTag";

export interface FindingSectionProps {
  readonly finding: Finding;
  /** What else was seen of the same cause. */
  readonly reasons: readonly Finding[];
  readonly checked: CheckedDraft;
  /** Its people stand in a list above already. */
  readonly areListedAbove: boolean;
  /** Positions of the files whose people stand in a list above already. */
  readonly filesListedAbove: ReadonlySet<number>;
  readonly isBusy: boolean;
  readonly onRepair: (repair: Repair) => void;
}

const useStyles = makeStyles({
  section: { ...sectionStyle, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  reasons: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** One finding: how grave, what, why it matters, who or what it is about, and the way to repair it. */
export const FindingSection = (props: FindingSectionProps): JSXElement => {
  const { finding, reasons, checked } = props;
  const messages = useMessages();
  const styles = useStyles();
  const title = useId();
  const words = messages.rule[finding.rule];
  const names = plainNames(checked.draft, checked.organisation);
  const isSettled = canBeSettled(finding) && [finding, ...reasons].every(isQuiet);
  const canBeAcknowledged = finding.severity === "hold" && canBeSettledOn(finding, checked.draft);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <SeverityTag severity={finding.severity} isSettled={isSettled} />
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.sentence}>{sentenceFor(finding, messages.shared, names)}</p>
      {reasons.length > 0 && (
        <ul aria-label={messages.finding.reasons} className={styles.reasons}>
          {reasons.map((reason, at) => (
            <li key={`${reason.rule} ${at}`}>{sentenceFor(reason, messages.shared, names)}</li>
          ))}
        </ul>
      )}
      {!isAside(props) && (
        <>
          <p className={styles.text}>{words.whyItMatters}</p>
          <p className={styles.text}>{words.whatToDo}</p>
        </>
      )}
      <FindingDetails {...props} />
      {!isSettled && finding.severity === "warn" && <SettleButton {...props} />}
      {!isSettled && canBeAcknowledged && <AcknowledgeButton {...props} />}
    </section>
  );
};

/** A note about people of whom something graver was said: what to do stands there. */
function isAside({ finding, areListedAbove }: FindingSectionProps): boolean {
  return (
    finding.severity === "note" && areListedAbove && pointersOf(finding).recipients !== undefined
  );
}

function isQuiet(finding: Finding): boolean {
  return finding.isSettled || !canBeSettled(finding);
}
