import { bootRuntime } from "./boot-runtime";
import { once, pause } from "./deadline";
import type { MailboxHost } from "./mailbox/mailbox-host";
import type { Clock } from "./mailbox/timer-scope";
import { realTime, type Time } from "./realm/time";
import type { OpeningEvent, OpeningResult } from "./send-result";

export interface BeginningOptions {
  readonly mailbox: MailboxHost;
  readonly clock: Clock;
  readonly bundle: string;
  readonly event?: OpeningEvent;
  readonly timerFloorMs?: number;
  readonly time?: Time;
  readonly giveUpAfterMs?: number;
  readonly graceMs?: number;
}

/** As the manifest names them. */
const handlers: Readonly<Record<OpeningEvent, string>> = {
  OnNewMessageCompose: "onNewMessageComposeHandler",
  OnMessageRecipientsChanged: "onRecipientsChangedHandler",
  OnMessageAttachmentsChanged: "onAttachmentsChangedHandler",
  OnAppointmentAttendeesChanged: "onAttendeesChangedHandler",
  OnAppointmentAttachmentsChanged: "onMeetingAttachmentsChangedHandler",
};

/**
 * Fires an event before Send. OnNewMessageCompose comes when a message, a reply or a forward is begun, and
 * not when a draft is opened again; the others, when recipients, attendees or files are added or removed
 * (docs: develop/event-based-activation). Each has a runtime of its own, which is gone when the event is
 * completed (docs: testing/runtimes).
 */
export async function beginDraft(options: BeginningOptions): Promise<OpeningResult> {
  const { mailbox, clock, timerFloorMs = 0, time = realTime, giveUpAfterMs = 6000 } = options;
  const { event = "OnNewMessageCompose" } = options;
  if (event === "OnNewMessageCompose") mailbox.isBegun();
  const runtime = bootRuntime(mailbox, options.bundle, { timerFloorMs, time });
  const statuses: number[] = [];
  const isReady = await once(giveUpAfterMs, runtime.onceReady, time);
  const firedAt = clock.now();
  const fire = (resolve: () => void): void => {
    runtime.onCompleted(({ status }) => {
      statuses.push(status);
      resolve();
    });
    if (isReady) runtime.fireEvent(event, handlers[event]);
    else resolve();
  };
  await once(giveUpAfterMs, fire, time);
  const elapsedMs = clock.now() - firedAt;
  mailbox.releaseLateAnswers();
  await pause(options.graceMs ?? 60, time);
  runtime.dispose();
  return {
    completions: statuses.filter((status) => status === 0).length,
    status: statuses[0] ?? -1,
    elapsedMs,
    calls: [...mailbox.calls],
    errors: runtime.errors,
  };
}
