import { beginDraft } from "./begin-draft";
import { bootRuntime } from "./boot-runtime";
import { pause } from "./deadline";
import { errorCodes } from "./mailbox/error-codes";
import { sendEventOf, type SendEventType } from "./mailbox/completion";
import { MailboxHost } from "./mailbox/mailbox-host";
import { smartAlert } from "./mailbox/smart-alert";
import type { CompletedOptions, HandlerEnd } from "./mailbox/smart-alert-outcome";
import { TimerScope } from "./mailbox/timer-scope";
import { realTime, SkippingTime, type Time } from "./realm/time";
import { fireSend, type SendRun } from "./fire-send";
import type { OpeningResult, PressSendOptions, SendResult } from "./send-result";

export { openItem, type OpenedItem, type OpenItemOptions } from "./open-item";
export {
  answering,
  failing,
  late,
  silent,
  slow,
  type Fault,
  type FaultEffect,
} from "./mailbox/faults";
export { errorCodes } from "./mailbox/error-codes";
export type { CallRecord } from "./mailbox/call-log";
export type { DraftSetup, PlaceSetup } from "./mailbox/draft-setup";
export type { DraftState } from "./mailbox/draft-state";
export { type ClientName, clientNames, type ProfileName } from "./mailbox/profiles";
export type { CompletedOptions, SendMode, SmartAlertOutcome } from "./mailbox/smart-alert-outcome";
export type { TroubleName } from "./mailbox/troubles";
export type { Opening, OpeningResult, PressSendOptions, SendResult } from "./send-result";

/** As the manifest names them. */
const handlers: Readonly<Record<SendEventType, string>> = {
  OnMessageSend: "onMessageSendHandler",
  OnAppointmentSend: "onAppointmentSendHandler",
};

/** In `draft-left`, the sender turns away when so many calls of the handler have been answered. */
const callsBeforeLeaving = 2;

/** One emulated Outlook: its mailbox, and the time in it. */
interface Session {
  readonly mailbox: MailboxHost;
  readonly clock: TimerScope;
  readonly time: Time;
}

/**
 * Presses Send in an emulated Outlook: starts the runtime, fires the event of the kind of item, waits, and clears up.
 * With an `opening`, the draft is begun first, and the add-in hears of it.
 */
export async function pressSend(options: PressSendOptions): Promise<SendResult> {
  const time = options.time === "skipping" ? new SkippingTime() : realTime;
  const clock = new TimerScope(rethrow, time);
  const mailbox = new MailboxHost({ ...options, clock });
  const session = { mailbox, clock, time };
  const opening = options.opening && (await begin(options, session));
  const hasLeft = mailbox.troubles.includes("draft-left");
  if (hasLeft) mailbox.userLeavesDraftAfter(callsBeforeLeaving);
  const [run, second] = await runHandlers(options, session);
  clock.dispose();
  const { firedAt, endedAt, runtime, status, completions } = run;
  const end = endOf(run.isReady, status, completions);
  const elapsedMs = endedAt - firedAt;
  const situation = {
    ...options,
    profile: mailbox.profile,
    addinName: "Second Look",
    elapsedMs,
  };
  return {
    completions,
    alert: smartAlert({ ...situation, end }),
    leaving: hasLeft ? smartAlert({ ...situation, end: { kind: "leftDraft" } }) : undefined,
    secondCompletions: second?.completions ?? [],
    elapsedMs,
    handlerMs: endedAt - (runtime.handlerStartedAt ?? firedAt),
    opening,
    calls: mailbox.calls.slice(opening?.calls.length ?? 0),
    maxInFlight: mailbox.maxInFlight,
    status,
    errors: [...runtime.errors, ...(second?.runtime.errors ?? [])],
    logs: runtime.logs,
    requests: runtime.requests,
    draft: mailbox.draft,
  };
}

/** Runs the handler in a runtime of its own, or in two at once, and listens for a while afterwards. */
async function runHandlers(
  options: PressSendOptions,
  { mailbox, clock, time }: Session,
): Promise<readonly [SendRun, SendRun?]> {
  const event = sendEventOf(mailbox.draft);
  const { giveUpAfterMs = 6000, functionName = handlers[event], graceMs = 60 } = options;
  const isThrottled = mailbox.troubles.includes("throttled-timers");
  const timerFloorMs = options.timerFloorMs ?? (isThrottled ? 1000 : 0);
  const boot = (): Promise<SendRun> => {
    const runtime = bootRuntime(mailbox, options.bundle, { timerFloorMs, time });
    return fireSend(runtime, { event, functionName, giveUpAfterMs, clock, time });
  };
  const isTwice = mailbox.troubles.includes("two-runtimes");
  const [run, second] = isTwice ? await Promise.all([boot(), boot()]) : [await boot()];
  mailbox.releaseLateAnswers();
  await pause(graceMs, time);
  run.runtime.dispose();
  second?.runtime.dispose();
  return second === undefined ? [run] : [run, second];
}

/** The draft is begun under faults of its own, and then the user goes on with it. */
async function begin(
  { opening, faults, ...options }: PressSendOptions,
  session: Session,
): Promise<OpeningResult> {
  const { mailbox, time } = session;
  mailbox.faults = opening?.faults ?? [];
  const event = opening?.event ?? "OnNewMessageCompose";
  const result = await beginDraft({ ...options, ...session, event });
  await pause(opening?.takesMs ?? 0, time);
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
  if (status < 0) return { kind: "takingLonger" };
  if (status === errorCodes.InvalidCallback) return { kind: "notAssociated" };
  return completions.length > 0 ? { kind: "completed", completions } : { kind: "unavailable" };
}

function rethrow(error: unknown): void {
  throw error;
}
