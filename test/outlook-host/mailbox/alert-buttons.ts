import { type ClientProfile, hasQuirk } from "./profiles";
import type { CompletedOptions, SendMode } from "./smart-alert-outcome";

interface AlertButtons {
  readonly buttons: readonly string[];
  readonly paneButton: string | undefined;
  /** The command the pane button carries out. */
  readonly pane: string | undefined;
}

/** Docs: javascript/api/outlook/office.smartalertseventcompletedoptions, cancelLabel. */
const labelLimit = 20;

/**
 * The buttons of a Smart Alert that a handler asked for. Docs: outlook/smart-alerts-onmessagesend-
 * walkthrough, table of buttons: newer clients have Take Action beside a fixed Don't Send, Mailbox
 * 1.14 relabels Don't Send and lets it open the pane, older ones do neither.
 */
export function alertButtons(
  options: CompletedOptions,
  profile: ClientProfile,
  mode: SendMode,
  { commandIds }: { readonly commandIds?: readonly string[] },
): AlertButtons {
  const muted = options.errorMessage === undefined && hasQuirk(profile, "no-message-no-button");
  const style = muted ? "none" : profile.paneButton;
  const { commandId } = options;
  const known = commandId !== undefined && (commandIds?.includes(commandId) ?? true);
  const pane = known && style !== "none" ? commandId : undefined;
  const label = options.cancelLabel?.slice(0, labelLimit);
  const sendAnyway = mode === "PromptUser" ? ["Send Anyway"] : [];
  if (style === "takeAction") {
    // A command that the manifest does not know still has its button; it only cancels.
    const action = commandId === undefined ? [] : [label ?? "Take Action"];
    const paneButton = pane === undefined ? undefined : action[0];
    return { buttons: [...action, ...sendAnyway, "Don't Send"], paneButton, pane };
  }
  const dontSend = style === "none" ? "Don't Send" : (label ?? "Don't Send");
  const paneButton = pane === undefined ? undefined : dontSend;
  return { buttons: [...sendAnyway, dontSend], paneButton, pane };
}
