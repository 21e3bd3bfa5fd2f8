import type { Policy } from "../core/policy/policy";
import type { PolicyResult } from "../core/policy/policy-problem";
import { advise, type AdviceContext } from "./advise";
import { completeInTime, type EarlyEvent } from "./early-event";

/** What the handler needs from the world: Outlook in the add-in, something smaller in tests. */
export interface RecipientsContext extends AdviceContext {
  readonly policy: PolicyResult<Policy>;
  /** Without timers nobody would end the waiting, so nothing is advised. */
  readonly hasTimers: boolean;
}

/**
 * In milliseconds. It takes a fraction of it, unless Outlook is silent; a send that begins meanwhile may
 * be stopped for no reason (office-js issues #4669, #5093).
 */
const timeLimit = 1500;

/**
 * Looks at who is on the draft whenever that changes, and says above it when Send would hold it.
 *
 * Completes the event once, whatever happens. It comes for every name that is typed and every call that
 * the pane makes, in classic Outlook also when a reply is sent and when a draft is only looked at
 * (#4472), and on the web not for the names that a reply begins with (Office-Add-in-samples issue #1038).
 */
export function onRecipientsChanged(event: EarlyEvent, context: RecipientsContext): void {
  const { policy, hasTimers, after } = context;
  if (!policy.ok || !hasTimers) {
    event.completed();
    return;
  }
  completeInTime(event, after, timeLimit, (time) => advise(policy.policy, context, time));
}
