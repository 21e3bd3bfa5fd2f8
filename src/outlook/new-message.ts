import { inTime, NoAnswerError } from "./in-time";
import { officeCall, type OfficeResult } from "./office-call";
import type { After } from "./timers";

/** Most addresses that a new message takes in Bcc (docs: Office.MessageForm, bccRecipients). */
export const maxNewMessageBcc = 100;

/** The longest subject and text that it takes (docs: Office.MessageForm: 255 characters, 32 KB). */
export const maxNewMessageSubject = 255;
export const maxNewMessageBytes = 32 * 1024;

export interface NewMessage {
  readonly bccRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

/** The part of `Office.context.mailbox` that opens one. Only beside a message that is read. */
export interface OpeningMailbox {
  /** Mailbox 1.9. */
  displayNewMessageFormAsync?(
    message: NewMessage,
    done: (result: OfficeResult<unknown>) => void,
  ): void;
}

/**
 * What Outlook says came of it. A draft that it says is open may still not be seen (office-js issue
 * #6850), and a browser may stop it as a pop-up without a word (#3213): the officer has to look.
 */
export type Opening = "opened" | "no-answer" | "failed";

export function openNewMessage(
  mailbox: OpeningMailbox,
  message: NewMessage,
  after: After,
): Promise<Opening> {
  const call = "displayNewMessageFormAsync";
  const opening = officeCall<unknown>(call, (done) => {
    if (mailbox.displayNewMessageFormAsync === undefined) {
      throw new Error("This Outlook cannot open a new message.");
    }
    mailbox.displayNewMessageFormAsync(message, done);
  });
  return inTime(call, opening, after).then(
    () => "opened" as const,
    (cause: unknown) => ((cause instanceof NoAnswerError && "no-answer") || "failed") as Opening,
  );
}
