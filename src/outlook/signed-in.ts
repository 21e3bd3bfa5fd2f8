import type { Mailbox } from "../core/mail/draft";
import { mailboxOf } from "./read-part";

/**
 * The mailbox that is signed in. It need not be the one in From, as with a shared mailbox, but it is
 * of the same organisation, and Outlook tells it without a call that could fail.
 */
export function signedInMailbox(): Mailbox | undefined {
  try {
    const mailbox = mailboxOf(Office.context.mailbox.userProfile);
    if (mailbox.domain !== undefined) {
      return mailbox;
    }
  } catch {
    // Falls through: nobody is known to be signed in.
  }
  return undefined;
}
