import { sent, type SmartAlertOutcome, type SmartAlertSituation } from "./smart-alert-outcome";

/**
 * What Outlook shows when a handler has not completed. Docs: outlook/onmessagesend-onappointmentsend-
 * events, the tables of send modes. The sentences are ours: Outlook's own are not documented.
 */
export function unfinishedAlert(
  { sendMode = "SoftBlock", addinName = "The add-in" }: SmartAlertSituation,
  reason: "takingLonger" | "timedOut" | "unavailable" | "notAssociated",
): SmartAlertOutcome {
  const sentences = {
    takingLonger: `${addinName} is taking longer than expected.`,
    timedOut: `${addinName} did not finish in time.`,
    unavailable: `${addinName} is unavailable.`,
    notAssociated: `${addinName} is preventing this email from being sent.`,
  } as const;
  const buttons = {
    takingLonger: sendMode === "PromptUser" ? ["Send Anyway", "Don't Send"] : ["Don't Send"],
    timedOut: sendMode === "PromptUser" ? ["Send Anyway", "Don't Send"] : ["Don't Send"],
    unavailable: sendMode === "Block" ? ["Try Later"] : ["Send Anyway", "Try Later"],
    // Docs: outlook/smart-alerts-onmessagesend-walkthrough: with SoftBlock it blocks the sender.
    notAssociated: sendMode === "PromptUser" ? ["Send Anyway", "Try Later"] : ["Don't Send"],
  } as const;
  return {
    ...sent,
    outcome: "alert",
    reason,
    message: sentences[reason],
    format: "stock",
    buttons: buttons[reason],
  };
}
