import { type Draft, type RecipientField, recipientFields } from "../core/mail/draft";

/**
 * How many recipients of one field Outlook gives at most of a message that is read: 500 or 1,000 in
 * classic Outlook, 100 on phones and in the older Mac, 1,000 on the web and in new Outlook, and no more than **20**
 * there as long as the message shows its recipients collapsed (docs: Office.MessageRead, to; office-js
 * issue #948). Which of them is in force cannot be asked, so each counts everywhere: who is missed here is
 * missed by the apology too.
 */
const limits: readonly number[] = [20, 100, 500, 1000];

/** The fields of which there may be more than Outlook gave. */
export function fieldsPerhapsCut({ recipients }: Pick<Draft, "recipients">): RecipientField[] {
  return recipientFields.filter((one) =>
    limits.includes(recipients.filter(({ field }) => field === one).length),
  );
}

/** Whether it is the few of a message whose recipients are collapsed: then they can be shown. */
export function isPerhapsCollapsed({ recipients }: Pick<Draft, "recipients">): boolean {
  const [collapsed] = limits;
  return recipientFields.some(
    (one) => recipients.filter(({ field }) => field === one).length === collapsed,
  );
}
