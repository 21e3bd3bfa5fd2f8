import type { CallRecord } from "./mailbox/call-log";
import type { LaunchEventType, SendEventType } from "./mailbox/completion";
import type { DraftSetup } from "./mailbox/draft-setup";
import type { DraftState } from "./mailbox/draft-state";
import type { Fault } from "./mailbox/faults";
import type { Permission } from "./mailbox/initial-data";
import type { MailboxHost } from "./mailbox/mailbox-host";
import type { ClientProfile, ProfileName } from "./mailbox/profiles";
import type { CompletedOptions, SendMode, SmartAlertOutcome } from "./mailbox/smart-alert-outcome";
import type { TroubleName } from "./mailbox/troubles";

/** By the names of the manifest. All but the first: Mailbox 1.11 (docs: develop/event-based-activation). */
export type OpeningEvent = Exclude<LaunchEventType, SendEventType>;

/** What happens before Send: the draft is begun, and the user goes on with it. */
export interface Opening {
  /** What Outlook tells the add-in of: that the draft is begun, or that its files have changed. */
  readonly event?: OpeningEvent;
  /** In force until the event is over. The calls of an API are counted on when Send is pressed. */
  readonly faults?: readonly Fault[];
  /** How long the user goes on with the draft before pressing Send. */
  readonly takesMs?: number;
  /** What the user does then. */
  readonly edit?: (mailbox: MailboxHost) => void;
}

/** What the add-in did with the event. */
export interface OpeningResult {
  /** Calls of `event.completed`. */
  readonly completions: number;
  readonly status: number;
  /** From firing the event to the first `event.completed`, or to giving up. */
  readonly elapsedMs: number;
  readonly calls: readonly CallRecord[];
  readonly errors: readonly string[];
}

export interface PressSendOptions {
  readonly draft: DraftSetup;
  /** The script text of the launch event, such as the built `launchevent.js`. */
  readonly bundle: string;
  readonly profile?: ProfileName | ClientProfile;
  readonly faults?: readonly Fault[];
  readonly troubles?: readonly TroubleName[];
  /** Left out, the draft is one that was opened again later: no event but Send. */
  readonly opening?: Opening;
  /** What the manifest names; that of the kind of item when left out. */
  readonly functionName?: string;
  readonly sendMode?: SendMode;
  readonly permission?: Permission;
  /** What Outlook is shown in; `en-GB` when left out. */
  readonly displayLanguage?: string;
  /** How long to wait for office.js to start, and then for `event.completed`; 6000 when left out. */
  readonly giveUpAfterMs?: number;
  /** How long to go on listening after the first `event.completed`; 60 when left out. */
  readonly graceMs?: number;
  /** On the web, no timer of the hidden page fires sooner (office-js issue #4826: about 900). */
  readonly timerFloorMs?: number;
  /** With `skipping`, nobody waits: the clock is put forward. The clock of the machine when left out. */
  readonly time?: "real" | "skipping";
}

export interface SendResult {
  /** Every call of `event.completed`, verbatim, in order; Outlook listens to the first. */
  readonly completions: readonly CompletedOptions[];
  readonly alert: SmartAlertOutcome;
  /** What the sender sees on turning to another message meanwhile (`draft-left`). */
  readonly leaving: SmartAlertOutcome | undefined;
  /** What the second of `two-runtimes` answered. */
  readonly secondCompletions: readonly CompletedOptions[];
  /** From firing the event to the first `event.completed`, or to giving up. */
  readonly elapsedMs: number;
  /** Absent where the draft was not begun in this session. */
  readonly opening: OpeningResult | undefined;
  /** From entering the handler to the first `event.completed`, or to giving up. */
  readonly handlerMs: number;
  readonly calls: readonly CallRecord[];
  readonly maxInFlight: number;
  /** 0 completed, 11101 nobody associated the function, 5001 unreadable event, -1 never completed. */
  readonly status: number;
  /** Uncaught errors of the add-in's realm; Outlook does not hear of them. */
  readonly errors: readonly string[];
  readonly logs: readonly string[];
  /** Addresses the add-in asked the network for. */
  readonly requests: readonly string[];
  /** The draft afterwards. */
  readonly draft: DraftState;
}
