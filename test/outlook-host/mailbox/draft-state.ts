import type { SentSetup } from "./draft-setup";

export type RecipientField = "to" | "cc" | "bcc";

export type RecipientType = "other" | "distributionList" | "user" | "externalUser";

/**
 * Someone a draft is addressed to. Two oddities are plain data: a personal contact list has a blank
 * address (office-js issues #4661, #5439), and someone of the own organization picked from Contacts
 * may have an X.500 address, `/o=ExchangeLabs/...` (office-js issue #3701).
 */
export interface DraftRecipient {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType?: RecipientType;
  /** `false`: typed but not resolved, so `getAsync` leaves it out (office-js issues #1879, #5663). */
  readonly resolved?: boolean;
}

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly attachmentType: "file" | "item" | "cloud";
  readonly isInline: boolean;
  /** Base64 of a file, the address of a cloud attachment, the text of an `.eml` or `.ics` item. */
  readonly content: string;
  readonly format: "base64" | "url" | "eml" | "iCalendar";
}

export interface DraftNotification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: unknown;
}

export type ComposeType = "newMail" | "reply" | "forward";

/** Where a meeting is. A room has an address (docs: office.locationdetails). */
export interface DraftPlace {
  readonly displayName: string;
  readonly emailAddress?: string;
}

/** The compose item as Outlook holds it. Of a meeting, `to` are the required and `cc` the optional. Mutable: both the add-in and the user change it. */
export interface DraftState {
  readonly kind: "message" | "appointment";
  places: readonly DraftPlace[];
  from: DraftRecipient;
  to: readonly DraftRecipient[];
  cc: readonly DraftRecipient[];
  bcc: readonly DraftRecipient[];
  subject: string;
  bodyText: string;
  bodyHtml: string;
  bodyType: "html" | "text";
  signature: string;
  appendedOnSend: string;
  attachments: readonly DraftAttachment[];
  composeType: ComposeType;
  itemId: string | undefined;
  closed: boolean;
  sessionData: Readonly<Record<string, string>>;
  internetHeaders: Readonly<Record<string, string>>;
  notifications: readonly DraftNotification[];
  /** Name to JSON text, as Outlook stores them. */
  roamingSettings: Readonly<Record<string, string>>;
  customProperties: Readonly<Record<string, unknown>>;
  categories: readonly string[];
  delayDeliveryTime: number;
  clientSignatureEnabled: boolean;
  /** What a Smart Alert's button hands to the task pane. */
  initializationContext: unknown;
  /** Absent for a draft: what is read of a message that has gone. */
  readonly sent: SentSetup | undefined;
}
