import { alertButtons } from "./alert-buttons";
import { type ClientProfile, hasMailbox, hasQuirk } from "./profiles";
import {
  sent,
  type CompletedOptions,
  type SendMode,
  type SmartAlertOutcome,
  type SmartAlertSituation,
} from "./smart-alert-outcome";
import { unfinishedAlert } from "./unfinished-alert";

/** Docs: javascript/api/outlook/office.smartalertseventcompletedoptions, errorMessage. */
const messageLimit = 500;

/** Docs: outlook/onmessagesend-onappointmentsend-events: then the sender is told that it takes longer. */
const takesLongMs = 5000;

/** What Outlook does with the end of a handler's run. The first completion counts, and perhaps one more. */
export function smartAlert(situation: SmartAlertSituation): SmartAlertOutcome {
  const { end, profile } = situation;
  if (end.kind !== "completed") return unfinishedAlert(situation, end.kind);
  const [options = {}, ...later] = end.completions;
  const extraCompletions = later.length;
  // No source for a missing `allowEvent`; taken as a refusal, the one that is noticed.
  if (options.allowEvent === true) return { ...allowed(situation), extraCompletions };
  const isReleased = later.some(({ allowEvent }) => allowEvent === true);
  if (isReleased && hasQuirk(profile, "later-answer-counts")) {
    return { ...sent, reason: "allowedLater", extraCompletions };
  }
  return { ...heldAlert(options, situation), extraCompletions };
}

function allowed({ profile, elapsedMs = 0 }: SmartAlertSituation): SmartAlertOutcome {
  if (elapsedMs <= takesLongMs || !hasQuirk(profile, "allowed-but-asked")) return sent;
  const buttons = ["Send", "Don't Send"];
  return { ...sent, outcome: "alert", reason: "allowedLate", format: "stock", buttons };
}

function heldAlert(options: CompletedOptions, situation: SmartAlertSituation): SmartAlertOutcome {
  const { profile } = situation;
  const message = messageOf(options, situation);
  const { pane, ...buttons } = alertButtons(
    options,
    profile,
    modeOf(options, situation),
    situation,
  );
  return {
    ...sent,
    outcome: "alert",
    reason: "held",
    ...message,
    ...buttons,
    opensPane: pane !== undefined,
    commandId: pane,
    closingOpensPane: pane !== undefined && hasQuirk(profile, "closing-opens-pane"),
    contextData: pane === undefined ? undefined : contextOf(options, profile),
  };
}

function contextOf({ contextData }: CompletedOptions, profile: ClientProfile): unknown {
  const isLost = typeof contextData !== "string" && hasQuirk(profile, "text-context-only");
  return isLost ? undefined : contextData;
}

/** Docs: ...eventcompletedoptions, sendModeOverride (1.14): it can only soften, to PromptUser. */
function modeOf(options: CompletedOptions, { profile, sendMode }: SmartAlertSituation): SendMode {
  const softened = options.sendModeOverride === "promptUser" && hasMailbox(profile, 14);
  return softened ? "PromptUser" : (sendMode ?? "SoftBlock");
}

function messageOf(
  options: CompletedOptions,
  { profile, addinName }: SmartAlertSituation,
): Pick<SmartAlertOutcome, "message" | "format" | "messageCut"> {
  const markdown = profile.markdown ? options.errorMessageMarkdown : undefined;
  const stock = `${addinName ?? "The add-in"} is preventing this email from being sent.`;
  const text = markdown ?? options.errorMessage ?? stock;
  const plain = options.errorMessage === undefined ? "stock" : "text";
  return {
    message: text.slice(0, messageLimit),
    format: markdown === undefined ? plain : "markdown",
    messageCut: text.length > messageLimit,
  };
}
