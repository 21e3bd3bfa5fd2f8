import type { JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { type Finding, pointersOf } from "../../core/assessment/assessment";
import { questionsOf } from "../../core/assessment/questions";
import type { RuleId } from "../../core/rules";
import { uncheckedSentences } from "../../messages/messages";
import type { CheckedDraft as Checked } from "../assessment-view";
import { useMessages } from "../messages-context";
import type { Repair, RepairView } from "../repair";
import { FindingList } from "./FindingList";
import { FindingSection } from "./FindingSection";
import { Heading } from "./Heading";
import { UncheckedNotice } from "./Notices";
import { Remembered } from "./Remembered";
import { RepairNotice } from "./RepairNotice";

export interface CheckedDraftProps {
  readonly checked: Checked;
  readonly repair: RepairView;
  readonly canSendAnyway: boolean;
  readonly onRepair: (repair: Repair) => void;
  /** Stands right below the heading. */
  readonly children: ReactNode;
}

/** An assessment: the decision, what is unknown, and what was found, the gravest first. */
export const CheckedDraft = (props: CheckedDraftProps): JSXElement => {
  const { checked, repair, canSendAnyway, onRepair, children } = props;
  const messages = useMessages();
  const { assessment } = checked;
  const unchecked = uncheckedSentences(assessment.unchecked, messages.shared);
  const canSend = assessment.decision === "send";
  return (
    <>
      <Heading>{messages.decision[assessment.decision]}</Heading>
      {children}
      <RepairNotice view={repair} canSend={canSend} onRepair={onRepair} />
      {canSend && repair.state === "none" && <div>{messages.pressSend}</div>}
      {assessment.decision === "ask" && canSendAnyway && <div>{messages.sendAnyway}</div>}
      {unchecked.length > 0 && <UncheckedNotice sentences={unchecked} />}
      <FindingList>
        {withoutRepeats(assessment.findings).map(({ lead, reasons, key, areListedAbove }) => (
          <FindingSection
            key={key}
            finding={lead}
            reasons={reasons}
            areListedAbove={areListedAbove}
            checked={checked}
            isBusy={repair.state === "running"}
            onRepair={onRepair}
          />
        ))}
      </FindingList>
      {checked.isRemembering && (
        <Remembered isBusy={repair.state === "running"} onRepair={onRepair} />
      )}
    </>
  );
};

/** Each question once; and a graver one that lists the same people lists them for both. */
function withoutRepeats(findings: readonly Finding[]) {
  const listed = new Set<number>();
  const asked = new Map<RuleId, number>();
  return questionsOf(findings).map(({ lead, reasons }) => {
    const { recipients = [] } = pointersOf(lead);
    const areListedAbove = recipients.every((position) => listed.has(position));
    recipients.forEach((position) => listed.add(position));
    const times = asked.get(lead.rule) ?? 0; // One rule may see several things.
    asked.set(lead.rule, times + 1);
    return { lead, reasons, areListedAbove, key: `${lead.rule} ${times}` };
  });
}
