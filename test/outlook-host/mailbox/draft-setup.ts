import type {
  ComposeType,
  DraftAttachment,
  DraftPlace,
  DraftRecipient,
  DraftState,
  RecipientType,
} from "./draft-state";
import { htmlToText, textToHtml } from "./body-text";

export interface RecipientSetup {
  readonly emailAddress: string;
  readonly displayName?: string;
  readonly recipientType?: RecipientType;
  readonly resolved?: boolean;
}

export type PlaceSetup = DraftPlace;

export interface AttachmentSetup extends Partial<DraftAttachment> {
  readonly name: string;
}

/** What is known of a message once it has gone. */
export interface SentSetup {
  /** ISO 8601, as office.js makes a date of it. */
  readonly created: string;
  readonly messageId: string;
  /** Who is signed in; the one in From when left out. */
  readonly signedIn?: RecipientSetup;
  /** Who sent it for the one in From, who is the sender when left out. */
  readonly sender?: RecipientSetup;
}

/** A draft as a test writes it down, or as it is made from a parsed `.eml`; the rest is filled in. */
export interface DraftSetup {
  readonly from: RecipientSetup;
  readonly to?: readonly RecipientSetup[];
  readonly cc?: readonly RecipientSetup[];
  readonly bcc?: readonly RecipientSetup[];
  readonly subject?: string;
  readonly bodyText?: string;
  readonly bodyHtml?: string;
  readonly attachments?: readonly AttachmentSetup[];
  readonly composeType?: ComposeType;
  /** Where a meeting is. Left out, the draft is a message. */
  readonly places?: readonly PlaceSetup[];
  readonly itemId?: string;
  readonly sessionData?: Readonly<Record<string, string>>;
  readonly internetHeaders?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, unknown>>;
  /** Name to value; stored as JSON text, as Outlook does. */
  readonly roamingSettings?: Readonly<Record<string, unknown>>;
  readonly initializationContext?: unknown;
  /** It is no draft any more, and is opened to be read. */
  readonly sent?: SentSetup;
}

/** The compose item a setup stands for. A draft with only plain text is a plain text message. */
export function createDraft(setup: DraftSetup): DraftState {
  const { bodyText, bodyHtml } = setup;
  return {
    kind: setup.places === undefined ? "message" : "appointment",
    places: setup.places ?? [],
    from: recipient(setup.from),
    to: (setup.to ?? []).map(recipient),
    cc: (setup.cc ?? []).map(recipient),
    bcc: (setup.bcc ?? []).map(recipient),
    subject: setup.subject ?? "",
    bodyText: bodyText ?? htmlToText(bodyHtml ?? ""),
    bodyHtml: bodyHtml ?? textToHtml(bodyText ?? ""),
    bodyType: bodyHtml === undefined ? "text" : "html",
    signature: "",
    appendedOnSend: "",
    attachments: (setup.attachments ?? []).map(attachment),
    composeType: setup.composeType ?? "newMail",
    itemId: setup.itemId,
    closed: false,
    sessionData: setup.sessionData ?? {},
    internetHeaders: setup.internetHeaders ?? {},
    notifications: [],
    roamingSettings: asJsonTexts(setup.roamingSettings ?? {}),
    customProperties: setup.customProperties ?? {},
    categories: [],
    delayDeliveryTime: 0,
    clientSignatureEnabled: false,
    initializationContext: setup.initializationContext ?? "",
    sent: setup.sent,
  };
}

/** A recipient as the draft keeps it: without a display name, Outlook shows the address. */
export function recipient(setup: RecipientSetup): DraftRecipient {
  return { ...setup, displayName: setup.displayName ?? setup.emailAddress };
}

/** An attachment as the draft keeps it; the size is that of the decoded content. */
export function attachment(setup: AttachmentSetup, index: number): DraftAttachment {
  const content = setup.content ?? "";
  return {
    id: `attachment-${String(index + 1)}`,
    size: Math.floor((content.replace(/=+$/, "").length * 3) / 4),
    attachmentType: "file",
    isInline: false,
    format: "base64",
    ...setup,
    content,
  };
}

function asJsonTexts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]),
  );
}
