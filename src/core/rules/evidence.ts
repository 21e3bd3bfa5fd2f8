import type { DetailRange } from "../content/personal-details";

/** Words of the draft that a sentence may show as they are. UTF-16, `end` is exclusive. */
export interface TextRange {
  readonly part: "subject" | "body";
  readonly start: number;
  readonly end: number;
}

/** What evidence may point at in a draft, so that whoever shows it need not know the rule. */
export interface Pointers {
  /** Positions in `draft.recipients` of the people it is about. */
  readonly recipients?: readonly number[];
  /** Sensitive places in the subject and in what `bodyText` returns. Shown masked. */
  readonly ranges?: readonly DetailRange[];
  /** Places there that are shown as they are, such as a name in the greeting. */
  readonly words?: readonly TextRange[];
  /** Positions in `draft.attachments` of the files it is about. */
  readonly files?: readonly number[];
  /** Position of the one recipient who stays where the repair takes everyone else off. */
  readonly keep?: number | undefined;
  /** Position of somebody else on the draft, with whom these people are compared. */
  readonly like?: number | undefined;
}

/** What the pane can do about a finding: to all the people it is about, or to one of them. */
export type RepairKind =
  "move-to-bcc" | "remove-recipient" | "reply-to-sender" | "remove-attachment";

/**
 * What a rule asks of the sender. Findings that ask one question about the same people are shown as
 * one: is it the right person, may they see or meet each other, may they know this, who are they, is it
 * sent from the right mailbox, is it known what is in the file, could the file be read, and is it there.
 */
export type Question =
  "who" | "together" | "content" | "unseen" | "sender" | "file" | "unread-file" | "missing-file";
