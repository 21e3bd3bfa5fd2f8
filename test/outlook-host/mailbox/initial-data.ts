import type { DraftState } from "./draft-state";
import type { ClientProfile } from "./profiles";

/** What the manifest asks for. Below it, office.js throws at the call itself. */
export type Permission = "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** The numbers of the host; office.js counts differently and translates. */
const permissionLevels: Readonly<Record<Permission, number>> = {
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** `HostItemType` of office.js: what is being written. A message that is read is 1: `read-data.ts`. */
const messageItem = 4;
const appointmentItem = 5;

/**
 * What office.js is told about mailbox and item before `Office.onReady` resolves. It asks once, and
 * builds `Office.context.mailbox.item` from it.
 */
export function initialData(
  draft: DraftState,
  permission: Permission,
  itemNumber: number,
): Readonly<Record<string, unknown>> {
  return {
    itemType: draft.kind === "appointment" ? appointmentItem : messageItem,
    permissionLevel: permissionLevels[permission],
    itemNumber,
    // Docs: office.messagecompose conversationId: null for a new message.
    conversationId: draft.composeType === "newMail" ? null : "AAQk-emulated-conversation",
    userDisplayName: draft.from.displayName,
    userEmailAddress: draft.from.emailAddress,
    userProfileType: "office365",
    userTimeZone: "GMT Standard Time",
    timeZoneOffsets: null,
    hostVersion: "16.0.17531.20000",
    owaView: "ThreeColumns",
    isFromSharedFolder: false,
  };
}

/** The requirement sets, as JSON text with versions as text: that is how office.js wants them. */
export function requirementMatrix({ mailboxVersion }: ClientProfile, isMute: boolean): string {
  return JSON.stringify(isMute ? {} : { Mailbox: mailboxVersion, IdentityAPI: "1.3" });
}
