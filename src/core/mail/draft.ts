import type { Domain } from "./domain";

export type RecipientField = "to" | "cc" | "bcc";

export const recipientFields: readonly RecipientField[] = ["to", "cc", "bcc"];

/** Someone the mail comes from, or goes to. */
export interface Mailbox {
  readonly displayName: string;
  /** As Outlook gave it: perhaps blank, perhaps an X.500 name. Compare by `addressKey`. */
  readonly address: string;
  /** Absent where the address has none that can be read. */
  readonly domain: Domain | undefined;
}

export interface Recipient extends Mailbox {
  readonly field: RecipientField;
  /** The mail program says that it stands for a list of people, whom nobody here can see. */
  readonly isList?: boolean;
  /** The mail program says that it is a room, which is booked by being invited. */
  readonly isRoom?: boolean;
}

export interface Body {
  readonly text: string;
  /** Empty where only the text was read. */
  readonly html: string;
}

export interface Attachment {
  /** By which the mail program hands it over, in this session alone. Absent where none is needed. */
  readonly id?: string;
  readonly name: string;
  /** In bytes, as the mail program reports it. */
  readonly size: number;
  readonly kind: "file" | "item" | "cloud";
  /** Part of the text, such as a picture in a signature. */
  readonly isInline: boolean;
  /**
   * What the places are called that the file hides something in, such as a sheet, in the order of its
   * verdict. Evidence refers to them by position. Absent where the file was not read just now.
   */
  readonly hiddenPlaces?: readonly string[];
  /** Tells what it holds from what another file holds. Absent where it was not read. */
  readonly print?: string | undefined;
}

export type ComposeType = "new" | "reply" | "forward" | "unknown";

/** What can be read of a draft, one call to the mail program each. */
export type DraftPart =
  RecipientField | "from" | "subject" | "location" | "body" | "attachments" | "compose-type";

/**
 * Why a part is missing: the mail program said no, said nothing in time, gave only the first so
 * many, or was not asked because no rule needs it.
 */
export type UnreadReason = "failed" | "no-answer" | "cut-short" | "not-asked";

/** A part that was not read, or not to its end. Not to be mistaken for one that is empty. */
export interface Unread {
  readonly part: DraftPart;
  readonly reason: UnreadReason;
}

/** What a meeting has beside what a message has. */
export interface Meeting {
  /** Where it is, as the organiser wrote it. Everyone who is invited reads it. */
  readonly location: string;
}

/**
 * A message as it would be sent now, or the invitation to a meeting. A snapshot: nothing in it changes.
 *
 * Whoever must come to a meeting stands in To, and whoever may, in Cc: either is seen by everyone. A
 * meeting has no Bcc, and is no reply.
 */
export interface Draft {
  readonly from: Mailbox | undefined;
  /** To, then Cc, then Bcc, each in its own order. Evidence refers to them by position. */
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  readonly composeType: ComposeType;
  /** Absent where it is a message. */
  readonly meeting?: Meeting;
  readonly unread: readonly Unread[];
}
