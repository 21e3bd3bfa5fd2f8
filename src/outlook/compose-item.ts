import type { OfficeResult } from "./office-call";

type Done<Value> = (result: OfficeResult<Value>) => void;

/** A recipient as Office.js gives and takes it. */
export interface OfficeRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
  /** `user`, `distributionList`, `externalUser` or `other`. Only the second says anything certain. */
  readonly recipientType?: string;
}

export interface OfficeRecipients {
  getAsync(done: Done<readonly OfficeRecipient[]>): void;
  addAsync(recipients: readonly OfficeRecipient[], done: Done<void>): void;
  setAsync(recipients: readonly OfficeRecipient[], done: Done<void>): void;
}

export interface OfficeAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly attachmentType: string;
  readonly isInline: boolean;
}

/** `format` is `base64`, `eml`, `iCalendar` or `url` (docs: AttachmentContent, Mailbox 1.8). */
export interface OfficeAttachmentContent {
  readonly content: string;
  readonly format: string;
}

export interface OfficeSessionData {
  getAsync(name: string, done: Done<string | null>): void;
  setAsync(name: string, value: string, done: Done<void>): void;
}

/** Where a meeting is: `type` is `room` or `custom`, and a room has an address (docs: LocationDetails). */
export interface OfficeLocation {
  readonly displayName: string;
  readonly emailAddress?: string;
  readonly locationIdentifier: { readonly type: string };
}

/** A bar above a draft (docs: NotificationMessageDetails). */
export interface OfficeNotification {
  readonly type: string;
  readonly message: string;
  readonly icon: string;
  /** Of an InformationalMessage. */
  readonly persistent?: boolean;
  /** Of an InsightMessage. */
  readonly actions?: {
    readonly actionType: string;
    readonly actionText: string;
    readonly commandId: string;
    readonly contextData: string;
  }[];
}

export interface OfficeNotifications {
  addAsync(key: string, details: OfficeNotification, done: Done<void>): void;
  removeAsync(key: string, done: Done<void>): void;
}

/** The part of `Office.MessageCompose` that Second Look calls, so that tests need no more of it. */
export interface ComposeItem {
  readonly to: OfficeRecipients;
  readonly cc: OfficeRecipients;
  readonly bcc: OfficeRecipients;
  readonly from: { getAsync(done: Done<OfficeRecipient>): void };
  readonly subject: {
    getAsync(done: Done<string>): void;
    setAsync(subject: string, done: Done<void>): void;
  };
  readonly body: { getAsync(format: "text" | "html", done: Done<string>): void };
  getAttachmentsAsync(done: Done<readonly OfficeAttachment[]>): void;
  getAttachmentContentAsync(id: string, done: Done<OfficeAttachmentContent>): void;
  removeAttachmentAsync(id: string, done: Done<void>): void;
  getComposeTypeAsync(done: Done<{ readonly composeType: string }>): void;
  /** Mailbox 1.11. Some clients report the set and lack it (office-js issue #4169). */
  readonly sessionData?: OfficeSessionData;
  /** Of a meeting alone. Mailbox 1.8. */
  readonly enhancedLocation?: { getAsync(done: Done<readonly OfficeLocation[]>): void };
  /** Of a meeting alone: the same as one text. */
  readonly location?: { getAsync(done: Done<string>): void };
  /** Mailbox 1.3. A draft that is only looked at may lack it. */
  readonly notificationMessages?: OfficeNotifications;
}
