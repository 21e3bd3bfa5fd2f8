import { alertButtons } from "./alert-buttons";
import { hasMailbox } from "./profiles";
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

/** What Outlook does with the end of a handler's run. Only the first completion counts. */
export function smartAlert(situation: SmartAlertSituation): SmartAlertOutcome {
  const { end, profile } = situation;
  if (end.kind !== "completed") return unfinishedAlert(situation, end.kind);
  const options = end.completions[0] ?? {};
  const extraCompletions = Math.max(0, end.completions.length - 1);
  // No source for a missing `allowEvent`; taken as a refusal, the one that is noticed.
  if (options.allowEvent === true) return { ...sent, extraCompletions };
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
    contextData: pane === undefined ? undefined : options.contextData,
    extraCompletions,
  };
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
  const markdown = hasMailbox(profile, 15) ? options.errorMessageMarkdown : undefined;
  const stock = `${addinName ?? "The add-in"} is preventing this email from being sent.`;
  const text = markdown ?? options.errorMessage ?? stock;
  const plain = options.errorMessage === undefined ? "stock" : "text";
  return {
    message: text.slice(0, messageLimit),
    format: markdown === undefined ? plain : "markdown",
    messageCut: text.length > messageLimit,
  };
}
