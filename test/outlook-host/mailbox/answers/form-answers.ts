import { errorCodes } from "../error-codes";
import { done, failed, type HostAnswer } from "../host-answer";
import type { HostMethods, Mailbox } from "../host-method";
import { newForm } from "../new-form";

/**
 * New messages that an add-in has opened (outlook-web-16.01.debug.js: 44 and 178, beside a message that
 * is read). Docs: an exception is thrown above the limits, which office.js does; with which code the
 * host refuses has no source.
 */
export const formAnswers: HostMethods = {
  44: { api: "displayNewMessageForm", answer: open },
  178: { api: "displayNewMessageFormAsync", answer: open },
};

function open(mailbox: Mailbox, params: unknown): HostAnswer {
  const form = newForm(mailbox.draft, params);
  if (form === undefined) return failed(errorCodes.InvalidParam);
  mailbox.openForm(form);
  return done;
}
