import type { JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { type Finding, pointersOf } from "../../core/assessment/assessment";
import type { Draft } from "../../core/mail/draft";
import { uncheckedSentences } from "../../messages/messages";
import { plainNames } from "../../messages/names";
import type { AttachmentMessages } from "../../messages/pane-messages";
import type { AssessedDraft } from "../../outlook/smart-alert";
import { useMessages } from "../messages-context";
import type { Repair, RepairView } from "../repair";
import { FindingSection } from "./FindingSection";
import { Heading } from "./Heading";
import { AttachmentNotice, UncheckedNotice } from "./Notices";
import { RepairNotice } from "./RepairNotice";

export interface CheckedDraftProps {
  readonly checked: AssessedDraft;
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
  const { assessment, draft, organisation } = checked;
  const unchecked = uncheckedSentences(
    assessment.unchecked,
    messages.shared,
    plainNames(draft, organisation),
  );
  const attachments = attachmentSentence(draft, messages.attachments);
  const canSend = assessment.decision === "send";
  return (
    <>
      <Heading>{messages.decision[assessment.decision]}</Heading>
      {children}
      <RepairNotice view={repair} canSend={canSend} onRepair={onRepair} />
      {canSend && repair.state === "none" && <div>{messages.pressSend}</div>}
      {assessment.decision === "ask" && canSendAnyway && <div>{messages.sendAnyway}</div>}
      {unchecked.length > 0 && <UncheckedNotice sentences={unchecked} />}
      {attachments !== undefined && <AttachmentNotice sentence={attachments} />}
      {withoutRepeats(assessment.findings).map(({ finding, areListedAbove }) => (
        <FindingSection
          key={finding.rule}
          finding={finding}
          areListedAbove={areListedAbove}
          draft={draft}
          organisation={organisation}
          isBusy={repair.state === "running"}
          onRepair={onRepair}
        />
      ))}
    </>
  );
};

/** A graver finding that lists the same people lists them for both. */
function withoutRepeats(findings: readonly Finding[]) {
  const listed = new Set<number>();
  return findings.map((finding) => {
    const { recipients = [] } = pointersOf(finding);
    const areListedAbove = recipients.every((position) => listed.has(position));
    recipients.forEach((position) => listed.add(position));
    return { finding, areListedAbove };
  });
}

function attachmentSentence(
  { attachments, unread }: Draft,
  messages: AttachmentMessages,
): string | undefined {
  if (unread.some(({ part }) => part === "attachments")) {
    return messages.unread;
  }
  const files = attachments.filter(({ isInline }) => !isInline).length;
  return files > 0 ? messages.notLookedInside(files) : undefined;
}
