import { beginDraft } from "../outlook-host/begin-draft";
import type { RecipientSetup } from "../outlook-host/mailbox/draft-setup";
import { MailboxHost, type MailboxOptions } from "../outlook-host/mailbox/mailbox-host";
import { TimerScope } from "../outlook-host/mailbox/timer-scope";
import { SkippingTime } from "../outlook-host/realm/time";
import type { OpeningEvent } from "../outlook-host/send-result";
import { builtFile } from "../support/bundles";

const bundle = builtFile("dist/launchevent.js");

export type Started = Omit<MailboxOptions, "clock">;

/** What the add-in is told of, when somebody is typed. */
const typed = {
  message: "OnMessageRecipientsChanged",
  appointment: "OnAppointmentAttendeesChanged",
} as const;

export const people = (addresses: readonly string[]): RecipientSetup[] =>
  addresses.map((emailAddress) => ({ emailAddress }));

/** A draft at which somebody types, and an add-in that hears of it. */
export function compose(options: Started) {
  const time = new SkippingTime();
  const clock = new TimerScope((error) => {
    throw error;
  }, time);
  const mailbox = new MailboxHost({ ...options, clock });
  const bars: number[] = [];
  const shown = () => mailbox.draft.notifications.map(({ message }) => message);
  mailbox.onNotifications(() => bars.push(shown().length));
  const tell = async (event: OpeningEvent = typed[mailbox.draft.kind]) => {
    const result = await beginDraft({ mailbox, clock, time, bundle, event });
    expect(result).toMatchObject({ completions: 1, errors: [] });
    return result;
  };
  const address = async (to: readonly RecipientSetup[]) => {
    mailbox.userSetsRecipients("to", to);
    return tell();
  };
  const dismiss = () => mailbox.userDismisses(mailbox.draft.notifications[0]?.key ?? "");
  /** `bars`: how many there were after each change of one. */
  return { mailbox, shown, tell, address, dismiss, bars };
}
