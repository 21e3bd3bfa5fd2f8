import type { ComposeItem, OfficeNotification, OfficeNotifications } from "./compose-item";
import type { ItemKind } from "./item-kind";
import { officeCall, OfficeCallError } from "./office-call";
import { paneCommandIds } from "./alert-buttons";

/** What the bar says, and what its action is called. */
export interface AdviceBar {
  /** At most 150 characters (docs: NotificationMessageDetails). */
  readonly message: string;
  /** At most 30 characters: office.js refuses more. `undefined` where a bar can have no action. */
  readonly open: string | undefined;
  /** By whose ribbon the action opens the pane. Left out, it is a message. */
  readonly kind?: ItemKind;
}

/** The one name under which Second Look puts a bar above a draft; 32 characters would fit. */
export const barKey = "second-look-advice";

/** No bar has this name. */
const notFound = 9024;

/**
 * Puts the bar above the draft: an InsightMessage (Mailbox 1.10), whose one action opens the pane. Mac
 * shows no action (office-js issue #6432), so what it says holds without one. Phones know no
 * InsightMessage; there it is an InformationalMessage (docs: outlook/notifications).
 *
 * Fails where the bar stands already, so that of two events at once only one puts it there.
 * `replaceAsync` would put it there again after the sender took it away, and on the web it once left
 * bars that nobody could take away (office-js issues #6650, #6733).
 */
export function showBar(item: ComposeItem, bar: AdviceBar): Promise<void> {
  const { message, open, kind = "message" } = bar;
  const details = (open !== undefined && insight(message, open, kind)) || information(message);
  return officeCall("notificationMessages.addAsync", (done) => {
    barsOf(item).addAsync(barKey, details, done);
  });
}

/** Of the manifest. Only classic Outlook shows it (docs: outlook/notifications). */
const icon = "Icon.16";

function insight(message: string, actionText: string, kind: ItemKind): OfficeNotification {
  const actionType = "showTaskPane";
  const contextData = JSON.stringify({ version: 1, rules: [] });
  const action = { actionType, actionText, commandId: paneCommandIds[kind], contextData };
  return { type: "insightMessage", message, icon, actions: [action] };
}

/** Gone when the sender turns to another message, as an InsightMessage is. */
function information(message: string): OfficeNotification {
  return { type: "informationalMessage", message, icon, persistent: false };
}

/** Takes the bar away. One that the sender took away before is no failure. */
export function removeBar(item: ComposeItem): Promise<void> {
  const removed: Promise<void> = officeCall("notificationMessages.removeAsync", (done) => {
    barsOf(item).removeAsync(barKey, done);
  });
  return removed.catch((failure: unknown) => {
    if (!(failure instanceof OfficeCallError && failure.code === notFound)) {
      throw failure;
    }
  });
}

function barsOf({ notificationMessages }: ComposeItem): OfficeNotifications {
  if (notificationMessages === undefined) {
    throw new OfficeCallError("notificationMessages", 0);
  }
  return notificationMessages;
}
