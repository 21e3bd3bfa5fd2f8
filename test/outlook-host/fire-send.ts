import type { AddinRuntime } from "./addin-runtime";
import { once } from "./deadline";
import type { SendEventType } from "./mailbox/completion";
import type { CompletedOptions } from "./mailbox/smart-alert-outcome";
import type { Clock, Timeline } from "./mailbox/timer-scope";

/** One run of the handler, in one runtime. */
export interface SendRun {
  readonly runtime: AddinRuntime;
  readonly isReady: boolean;
  readonly firedAt: number;
  /** When it first completed, or was given up. */
  readonly endedAt: number;
  /** Of the first report; -1 where there was none. */
  readonly status: number;
  /** Goes on growing while the runtime is listened to. */
  readonly completions: readonly CompletedOptions[];
}

export interface FiringOptions {
  readonly event: SendEventType;
  readonly functionName: string;
  readonly giveUpAfterMs: number;
  readonly clock: Clock;
  readonly time: Timeline;
}

/** Fires the event once office.js is ready, and waits for the first answer. */
export async function fireSend(
  runtime: AddinRuntime,
  { event, functionName, giveUpAfterMs, clock, time }: FiringOptions,
): Promise<SendRun> {
  const completions: CompletedOptions[] = [];
  let status = -1;
  const isReady = await once(giveUpAfterMs, runtime.onceReady, time);
  const firedAt = clock.now();
  const fire = (resolve: () => void): void => {
    runtime.onCompleted((report) => {
      if (status < 0) status = report.status;
      if (report.status === 0) completions.push(report.options);
      resolve();
    });
    if (isReady) runtime.fireEvent(event, functionName);
    else resolve();
  };
  await once(giveUpAfterMs, fire, time);
  return { runtime, isReady, firedAt, endedAt: clock.now(), status, completions };
}
