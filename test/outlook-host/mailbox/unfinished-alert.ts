import { hasQuirk } from "./profiles";
import {
  type HandlerEnd,
  sent,
  type SmartAlertOutcome,
  type SmartAlertSituation,
} from "./smart-alert-outcome";

type Reason = Exclude<HandlerEnd["kind"], "completed">;

/**
 * What Outlook shows when a handler has not completed. Docs: outlook/onmessagesend-onappointmentsend-
 * events, the tables of send modes. The sentences are ours: Outlook's own are not documented.
 */
export function unfinishedAlert(situation: SmartAlertSituation, reason: Reason): SmartAlertOutcome {
  const { addinName = "The add-in" } = situation;
  const sentences = {
    takingLonger: `${addinName} is taking longer than expected.`,
    timedOut: `${addinName} did not finish in time.`,
    unavailable: `${addinName} is unavailable.`,
    notAssociated: `${addinName} is preventing this email from being sent.`,
    leftDraft: `${addinName} is still checking this email.`,
  } as const;
  return {
    ...sent,
    outcome: "alert",
    reason,
    message: sentences[reason],
    format: "stock",
    buttons: buttonsOf(situation, reason),
  };
}

function buttonsOf(
  { sendMode = "SoftBlock", profile }: SmartAlertSituation,
  reason: Reason,
): readonly string[] {
  const isPrompt = sendMode === "PromptUser";
  switch (reason) {
    case "takingLonger":
    case "timedOut":
      return isPrompt ? ["Send Anyway", "Don't Send"] : ["Don't Send"];
    case "unavailable": {
      const isStuck = sendMode === "Block" || hasQuirk(profile, "no-sending-when-unavailable");
      return isStuck && !isPrompt ? ["Try Later"] : ["Send Anyway", "Try Later"];
    }
    case "notAssociated":
      // Docs: outlook/smart-alerts-onmessagesend-walkthrough: with SoftBlock it blocks the sender.
      return isPrompt ? ["Send Anyway", "Try Later"] : ["Don't Send"];
    case "leftDraft":
      return isPrompt ? ["Wait", "Send Anyway", "Save as Draft"] : ["Wait", "Save as Draft"];
  }
}
