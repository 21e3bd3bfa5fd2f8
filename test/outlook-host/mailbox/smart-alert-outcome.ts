import type { ClientProfile } from "./profiles";

/** The manifest's setting. */
export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** The argument of `event.completed`, as it arrived. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

/**
 * How the handler's run ended. `takingLonger` is after five seconds, `timedOut` after five minutes,
 * `notAssociated` when the manifest names a function nobody associated. `leftDraft`: it still runs, and
 * the sender has turned to another message.
 */
export type HandlerEnd =
  | { readonly kind: "completed"; readonly completions: readonly CompletedOptions[] }
  | { readonly kind: "takingLonger" | "timedOut" | "unavailable" | "notAssociated" | "leftDraft" };

export interface SmartAlertSituation {
  readonly profile: ClientProfile;
  readonly end: HandlerEnd;
  /** Docs: outlook/onmessagesend-onappointmentsend-events: SoftBlock when the manifest sets none. */
  readonly sendMode?: SendMode;
  readonly addinName?: string;
  /** The manifest's command ids; any other one only cancels. Left out: every id is known. */
  readonly commandIds?: readonly string[];
  /** From pressing Send to the first answer; left out, it was quick. */
  readonly elapsedMs?: number;
}

/** What the sender sees after pressing Send. */
export interface SmartAlertOutcome {
  readonly outcome: "sent" | "alert";
  readonly reason:
    "allowed" | "allowedLater" | "allowedLate" | "held" | Exclude<HandlerEnd["kind"], "completed">;
  readonly message: string;
  readonly format: "markdown" | "text" | "stock" | "none";
  /** The message was over 500 characters and has been cut. */
  readonly messageCut: boolean;
  /** Labels, in no particular order: the order on the screen has no source. */
  readonly buttons: readonly string[];
  readonly opensPane: boolean;
  /** The label of the button that opens the pane or runs the command. */
  readonly paneButton: string | undefined;
  /** The X does what that button does. */
  readonly closingOpensPane: boolean;
  readonly commandId: string | undefined;
  /** What that button hands over; ignored by Outlook without a command. */
  readonly contextData: unknown;
  /** Calls of `event.completed` after the first. Classic Outlook listens to one that allows. */
  readonly extraCompletions: number;
}

/** No dialog: the message goes. */
export const sent: SmartAlertOutcome = {
  outcome: "sent",
  reason: "allowed",
  message: "",
  format: "none",
  messageCut: false,
  buttons: [],
  opensPane: false,
  paneButton: undefined,
  closingOpensPane: false,
  commandId: undefined,
  contextData: undefined,
  extraCompletions: 0,
};
