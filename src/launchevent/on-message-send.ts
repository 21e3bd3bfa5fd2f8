import { assess } from "../core/assessment/assess";
import type { Mailbox } from "../core/mail/draft";
import { organisationFor, partsRead, type Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import type { Messages } from "../messages/messages";
import type { ComposeItem } from "../outlook/compose-item";
import { type DraftReading, readDraft } from "../outlook/read-draft";
import { failureAlert, type SmartAlert, smartAlert } from "../outlook/smart-alert";
import { type Clock, startWatchdog } from "../outlook/watchdog";

/** What the handler needs from the world: Outlook in the add-in, something smaller in tests. */
export interface SendContext extends Clock {
  item(): ComposeItem;
  readonly policy: PolicyResult<Policy>;
  readonly readLimit: number;
  readonly signedIn: Mailbox | undefined;
  readonly messages: Messages;
}

/** The event as Outlook hands it over. */
export interface SendEvent {
  completed(answer: SmartAlert): void;
}

/**
 * Answers one OnMessageSend event, once, whatever happens.
 *
 * It answers by all that was read, or by what was read when the time was up: after five seconds even an
 * allowed mail may be asked about (office-js issue #4968). It changes nothing in the draft, since a
 * change from within the handler makes Outlook on the web time out (office-js issue #5132).
 */
export function onMessageSend(event: SendEvent, context: SendContext): void {
  const { policy, messages } = context;
  if (!policy.ok) {
    event.completed(failureAlert(messages.brokenPolicy, "hold", messages));
    return;
  }
  const reading = startReading(policy.policy, context);
  let isAnswered = false;
  const answer = () => {
    // A second `completed` after a block lets the mail go in classic Outlook (issue #6656).
    if (!isAnswered) {
      isAnswered = true;
      cancelWatchdog();
      reading.stop();
      event.completed(judge(reading, policy.policy, messages));
    }
  };
  const cancelWatchdog = startWatchdog(context, answer);
  reading.done.then(answer, answer);
}

function startReading(policy: Policy, context: SendContext): DraftReading {
  const { readLimit, signedIn, after } = context;
  const parts = partsRead(policy);
  return readDraft(() => context.item(), { parts, readLimit, signedIn, after });
}

/** Never throws: a fault of ours counts as unchecked, and is not mistaken for a clean draft. */
function judge(reading: DraftReading, policy: Policy, messages: Messages): SmartAlert {
  try {
    const draft = reading.snapshot();
    const organisation = organisationFor(policy, draft);
    return smartAlert({ assessment: assess(draft, policy), draft, organisation }, messages);
  } catch {
    // The cause may quote the mail, so it goes no further.
    return failureAlert(messages.couldNotCheckAll, policy.whenUnchecked, messages);
  }
}
