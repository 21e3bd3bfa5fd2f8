import type { JSXElement } from "@fluentui/react-components";

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
  readonly onRepair: (repair: Repair) => void;
}

/** An assessment: the decision, what is unknown, and what was found, the gravest first. */
export const CheckedDraft = ({ checked, repair, onRepair }: CheckedDraftProps): JSXElement => {
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
      <RepairNotice view={repair} canSend={canSend} onRepair={onRepair} />
      {canSend && repair.state === "none" && <div>{messages.pressSend}</div>}
      {unchecked.length > 0 && <UncheckedNotice sentences={unchecked} />}
      {attachments !== undefined && <AttachmentNotice sentence={attachments} />}
      {assessment.findings.map((finding) => (
        <FindingSection
          key={finding.rule}
          finding={finding}
          draft={draft}
          organisation={organisation}
          isBusy={repair.state === "running"}
          onRepair={onRepair}
        />
      ))}
    </>
  );
};

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
