import { beginDraft } from "./begin-draft";
import { bootRuntime } from "./boot-runtime";
import { once, pause } from "./deadline";
import type { CompletionReport } from "./mailbox/completion";
import { errorCodes } from "./mailbox/error-codes";
import { MailboxHost } from "./mailbox/mailbox-host";
import { smartAlert } from "./mailbox/smart-alert";
import type { CompletedOptions, HandlerEnd } from "./mailbox/smart-alert-outcome";
import { type Clock, TimerScope } from "./mailbox/timer-scope";
import type { OpeningResult, PressSendOptions, SendResult } from "./send-result";

export { openItem, type OpenedItem, type OpenItemOptions } from "./open-item";
export { failing, late, silent, slow, type Fault, type FaultEffect } from "./mailbox/faults";
export { errorCodes } from "./mailbox/error-codes";
export type { CallRecord } from "./mailbox/call-log";
export type { DraftSetup } from "./mailbox/draft-setup";
export type { DraftState } from "./mailbox/draft-state";
export type { ProfileName } from "./mailbox/profiles";
export type { CompletedOptions, SendMode, SmartAlertOutcome } from "./mailbox/smart-alert-outcome";
export type { Opening, OpeningResult, PressSendOptions, SendResult } from "./send-result";

const neverCompleted = -1;

/**
 * Presses Send in an emulated Outlook: starts the runtime, fires OnMessageSend, waits, and clears up.
 * With an `opening`, the draft is begun first, and the add-in hears of it.
 */
export async function pressSend(options: PressSendOptions): Promise<SendResult> {
  const { giveUpAfterMs = 6000, functionName = "onMessageSendHandler" } = options;
  const clock = new TimerScope(rethrow);
  const mailbox = new MailboxHost({ ...options, clock });
  const opening = options.opening && (await begin(options, mailbox, clock));
  const runtime = bootRuntime(mailbox, options.bundle, options.timerFloorMs);
  const reports: CompletionReport[] = [];
  const isReady = await once(giveUpAfterMs, runtime.onceReady);
  const firedAt = clock.now();
  const completed = once(giveUpAfterMs, (resolve) => {
    runtime.onCompleted((report) => {
      reports.push(report);
      resolve();
    });
    if (isReady) runtime.fireEvent("OnMessageSend", functionName);
    else resolve();
  });
  await completed;
  const endedAt = clock.now();
  mailbox.releaseLateAnswers();
  await pause(options.graceMs ?? 60);
  runtime.dispose();
  clock.dispose();
  const completions = reports.filter((each) => each.status === 0).map((each) => each.options);
  const status = reports[0]?.status ?? neverCompleted;
  const end = endOf(isReady, status, completions);
  return {
    completions,
    alert: smartAlert({ ...options, profile: mailbox.profile, addinName: "Second Look", end }),
    elapsedMs: endedAt - firedAt,
    handlerMs: endedAt - (runtime.handlerStartedAt ?? firedAt),
    opening,
    calls: mailbox.calls.slice(opening?.calls.length ?? 0),
    maxInFlight: mailbox.maxInFlight,
    status,
    errors: runtime.errors,
    logs: runtime.logs,
    requests: runtime.requests,
    draft: mailbox.draft,
  };
}

/** The draft is begun under faults of its own, and then the user goes on with it. */
async function begin(
  { opening, faults, ...options }: PressSendOptions,
  mailbox: MailboxHost,
  clock: Clock,
): Promise<OpeningResult> {
  mailbox.faults = opening?.faults ?? [];
  const event = opening?.event ?? "OnNewMessageCompose";
  const result = await beginDraft({ ...options, mailbox, clock, event });
  opening?.edit?.(mailbox);
  mailbox.faults = faults ?? [];
  return result;
}

/** A handler that never completes is seen after five seconds; nobody waits five minutes here. */
function endOf(
  isReady: boolean,
  status: number,
  completions: readonly CompletedOptions[],
): HandlerEnd {
  if (!isReady) return { kind: "unavailable" };
  if (status === neverCompleted) return { kind: "takingLonger" };
  if (status === errorCodes.InvalidCallback) return { kind: "notAssociated" };
  return completions.length > 0 ? { kind: "completed", completions } : { kind: "unavailable" };
}

function rethrow(error: unknown): void {
  throw error;
}
