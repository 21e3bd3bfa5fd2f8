import { listParam, param } from "../api-params";
import { recipientsChanged } from "../changes";
import type { DraftRecipient, RecipientField } from "../draft-state";
import { errorCodes } from "../error-codes";
import { done, failed, type HostAnswer } from "../host-answer";
import type { HostMethods, Mailbox } from "../host-method";
import { fromWire, toWire } from "../recipient-wire";

const fields: readonly RecipientField[] = ["to", "cc", "bcc"];

function fieldOf(params: unknown): RecipientField {
  return fields[Number(param(params, "recipientField"))] ?? "to";
}

/** `to`, `cc`, `bcc` and `from`. */
export const recipientAnswers: HostMethods = {
  15: {
    api: (params) => `${fieldOf(params)}.getAsync`,
    answer: ({ draft, profile }, params) => {
      // Docs: office.recipients getAsync: resolved recipients only, and no more than the client's
      // limit; that the rest is left out without an error is office-js issue #6230.
      const resolved = draft[fieldOf(params)].filter((each) => each.resolved !== false);
      return { data: resolved.slice(0, profile.recipientsReturned).map(toWire) };
    },
  },
  21: {
    api: (params) => `${fieldOf(params)}.setAsync`,
    answer: (mailbox, params) => write(mailbox, params, []),
  },
  22: {
    api: (params) => `${fieldOf(params)}.addAsync`,
    answer: (mailbox, params) => write(mailbox, params, mailbox.draft[fieldOf(params)]),
  },
  107: { api: "from.getAsync", answer: ({ draft }) => ({ data: toWire(draft.from) }) },
};

function write(mailbox: Mailbox, params: unknown, kept: readonly DraftRecipient[]): HostAnswer {
  const { draft, profile } = mailbox;
  const field = fieldOf(params);
  const given = listParam(params, "recipientArray").map((each) => fromWire(draft, each));
  // office.js refuses more than 100 itself; this is for a client that would not.
  if (given.length > (profile.recipientsPerCall ?? Infinity)) {
    return failed(errorCodes.NumberOfRecipientsExceeded);
  }
  // A personal contact list cannot be written back (office-js issues #4661, #5439).
  if (given.some((each) => each.emailAddress === "")) return failed(errorCodes.InvalidParam);
  const all = [...kept, ...given];
  if (all.length > (profile.recipientsPerField ?? Infinity)) {
    return failed(errorCodes.NumberOfRecipientsExceeded);
  }
  draft[field] = all;
  mailbox.announce(recipientsChanged(field));
  return done;
}
