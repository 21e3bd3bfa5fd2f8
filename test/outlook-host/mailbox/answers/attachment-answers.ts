import { param, textParam } from "../api-params";
import { attachmentOnWire, attachmentsChanged } from "../changes";
import { attachment, type AttachmentSetup } from "../draft-setup";
import type { DraftAttachment } from "../draft-state";
import { errorCodes } from "../error-codes";
import { done, failed, type HostAnswer } from "../host-answer";
import type { HostMethods, Mailbox } from "../host-method";

/** Attachments. The limits of number and size are not modelled. */
export const attachmentAnswers: HostMethods = {
  149: {
    api: "getAttachmentsAsync",
    answer: ({ draft }) => ({ data: draft.attachments.map(attachmentOnWire) }),
  },
  150: {
    api: "getAttachmentContentAsync",
    answer: (mailbox, params) => {
      const found = byId(mailbox, textParam(params, "id"));
      if (found === undefined) return failed(errorCodes.InvalidAttachmentId);
      return { data: { content: found.content, format: found.format } };
    },
  },
  16: {
    api: "addFileAttachmentAsync",
    // Outlook fetches the file; the host does not, so its content is the address.
    answer: (mailbox, params) => add(mailbox, params, { content: textParam(params, "uri") }),
  },
  148: {
    api: "addFileAttachmentFromBase64Async",
    answer: (mailbox, params) =>
      add(mailbox, params, { content: textParam(params, "base64String") }),
  },
  19: {
    api: "addItemAttachmentAsync",
    answer: (mailbox, params) => add(mailbox, params, { attachmentType: "item", format: "eml" }),
  },
  20: {
    api: "removeAttachmentAsync",
    answer: (mailbox, params) => {
      const found = byId(mailbox, textParam(params, "attachmentIndex"));
      if (found === undefined) return failed(errorCodes.AttachmentToDeleteDoesNotExist);
      removeAttachment(mailbox, found);
      return done;
    },
  },
};

/** Puts an attachment on the draft, by whoever's hand. */
export function addAttachment(mailbox: Mailbox, setup: AttachmentSetup): DraftAttachment {
  const { draft } = mailbox;
  const added = attachment({ id: unusedId(mailbox), ...setup }, draft.attachments.length);
  draft.attachments = [...draft.attachments, added];
  mailbox.announce(attachmentsChanged("added", added));
  return added;
}

/** Takes an attachment off the draft, by whoever's hand. */
export function removeAttachment(mailbox: Mailbox, attachmentToRemove: DraftAttachment): void {
  const { draft } = mailbox;
  draft.attachments = draft.attachments.filter((each) => each !== attachmentToRemove);
  mailbox.announce(attachmentsChanged("removed", attachmentToRemove));
}

function add(mailbox: Mailbox, params: unknown, more: Partial<DraftAttachment>): HostAnswer {
  const name = textParam(params, "name");
  const isInline = param(params, "isInline") === true;
  return { data: addAttachment(mailbox, { name, isInline, ...more }).id };
}

function unusedId(mailbox: Mailbox): string {
  let number = mailbox.draft.attachments.length + 1;
  while (byId(mailbox, `attachment-${String(number)}`) !== undefined) number += 1;
  return `attachment-${String(number)}`;
}

function byId(mailbox: Mailbox, id: string): DraftAttachment | undefined {
  return mailbox.draft.attachments.find((each) => each.id === id);
}
