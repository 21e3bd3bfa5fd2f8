import { type JSXElement, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { type Finding, pointersOf } from "../../core/assessment/assessment";
import { questionsOf } from "../../core/assessment/questions";
import type { RuleId } from "../../core/rules";
import { uncheckedSentences } from "../../messages/messages";
import { plainNames } from "../../messages/names";
import { outcomeFor } from "../../messages/outcome";
import type { PaneMessages } from "../../messages/pane-messages";
import type { CheckedDraft as Checked } from "../assessment-view";
import { useMessages } from "../messages-context";
import { crowdOf, openQuestions } from "../open-questions";
import type { Repair, RepairView } from "../repair";
import { Crowd } from "./Crowd";
import { FindingList } from "./FindingList";
import { FindingSection } from "./FindingSection";
import { Heading } from "./Heading";
import { OnTrial } from "./OnTrial";
import { UncheckedNotice } from "./Notices";
import { Remembered } from "./Remembered";
import { RepairNotice } from "./RepairNotice";

export interface CheckedDraftProps {
  readonly checked: Checked;
  readonly repair: RepairView;
  readonly canSendAnyway: boolean;
  readonly onRepair: (repair: Repair) => void;
  readonly onStop: () => void;
  /** Stands right below the heading and what it means. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({ decision: typographyStyles.body1Strong });

/** An assessment: what will happen, what is unknown, and what was found, the gravest first. */
export const CheckedDraft = (props: CheckedDraftProps): JSXElement => {
  const { checked, repair, canSendAnyway, onRepair, onStop, children } = props;
  const messages = useMessages();
  const styles = useStyles();
  const { assessment } = checked;
  const unchecked = uncheckedSentences(assessment.unchecked, messages.shared);
  const canSend = assessment.decision === "send";
  const { gravest, more } = openQuestions(assessment.findings);
  const crowd = crowdOf(gravest, checked.draft);
  const decision = messages.decision[assessment.decision];
  return (
    <>
      {gravest === undefined ? (
        <Heading>{decision}</Heading>
      ) : (
        <Heading below={decision}>{outcomeOf(gravest, checked, messages)}</Heading>
      )}
      {gravest !== undefined && (
        <div>
          <div className={styles.decision}>{decision}</div>
          {more > 0 && <div>{messages.more(more)}</div>}
        </div>
      )}
      {crowd > 0 && <Crowd people={crowd} />}
      {children}
      <RepairNotice view={repair} canSend={canSend} onRepair={onRepair} onStop={onStop} />
      {canSend && repair.state === "none" && <div>{messages.pressSend}</div>}
      {assessment.decision === "ask" && canSendAnyway && <div>{messages.sendAnyway}</div>}
      {unchecked.length > 0 && <UncheckedNotice sentences={unchecked} />}
      <FindingList>
        {withoutRepeats(assessment.findings).map(({ key, ...question }) => (
          <FindingSection
            key={key}
            {...question}
            checked={checked}
            isBusy={repair.state === "running"}
            onRepair={onRepair}
          />
        ))}
      </FindingList>
      <OnTrial checked={checked} />
      {checked.isRemembering && (
        <Remembered isBusy={repair.state === "running"} onRepair={onRepair} />
      )}
    </>
  );
};

function outcomeOf(
  finding: Finding,
  { draft, organisation }: Checked,
  { outcome }: PaneMessages,
): string {
  return outcomeFor(finding, outcome, plainNames(draft, organisation));
}

/** Each question once; and a graver one that lists the same people, or a file's, lists them for both. */
function withoutRepeats(findings: readonly Finding[]) {
  const listed = new Set<number>();
  const listedFiles = new Set<number>();
  const asked = new Map<RuleId, number>();
  return questionsOf(findings).map(({ lead, reasons }) => {
    const { recipients = [], files = [] } = pointersOf(lead);
    const areListedAbove = recipients.every((position) => listed.has(position));
    const filesListedAbove = new Set(listedFiles);
    recipients.forEach((position) => listed.add(position));
    files.forEach((position) => listedFiles.add(position));
    const times = asked.get(lead.rule) ?? 0; // One rule may see several things.
    asked.set(lead.rule, times + 1);
    const key = `${lead.rule} ${times}`;
    return { finding: lead, reasons, areListedAbove, filesListedAbove, key };
  });
}
