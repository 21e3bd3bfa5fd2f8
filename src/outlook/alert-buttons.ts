import type { ItemKind } from "./item-kind";

/** What this client may offer under an alert. The words of the alert hold even where it does not. */
export interface AlertButtons {
  /** A button of the alert's own that opens the pane: "Take Action" or "Don't Send", by our label. */
  readonly opensPane: boolean;
  /** "Send Anyway", where we ask for it. */
  readonly sendAnyway: boolean;
}

/**
 * The `id` of the pane's button in `manifest.xml`, by which Outlook opens the pane. Each kind of item has
 * a ribbon and so a button of its own, and no two have one `id`.
 */
export const paneCommandIds: Readonly<Record<ItemKind, string>> = {
  message: "SecondLookOpenPane",
  meeting: "SecondLookOpenMeetingPane",
};

/** Mailbox 1.14 brought both (docs: cancelLabel, sendModeOverride). Outlook on the Mac may still lack the first. */
export function alertButtons(): AlertButtons {
  const has = hasMailbox114();
  return { opensPane: has, sendAnyway: has };
}

/** Classic Outlook may mislead here (office-js issue #4169). No is the answer that claims less. */
function hasMailbox114(): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", "1.14");
  } catch {
    return false;
  }
}
