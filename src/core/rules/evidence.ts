import type { DetailRange } from "../content/personal-details";
import type { Level } from "../content/words/level";

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
  /** A domain of the policy or of a mail provider, which these people's is nearly. */
  readonly listed?: string | undefined;
  /** The subject would put it right if it said this level. */
  readonly markAs?: Level | undefined;
  /** There are so many people that each should get a mail of their own. */
  readonly isMailing?: boolean;
}

/**
 * What the pane can do about a finding: to all the people it is about, or to one of them. A person can
 * be replaced by an address that is typed, by the same name at the domain that theirs is nearly, or by
 * whom they resemble. Separate messages and a mail merge are explained, since no add-in can begin them.
 */
export type RepairKind =
  | "move-to-bcc"
  | "remove-recipient"
  | "replace-recipient"
  | "correct-domain"
  | "use-like"
  | "reply-to-sender"
  | "separate-messages"
  | "mail-merge"
  | "remove-attachment"
  | "mark-subject";

/**
 * What a rule asks of the sender. Findings that ask one question about the same people are shown as
 * one: is it the right person, may they see or meet each other, may they know this, who are they, is it
 * sent from the right mailbox, is it known what is in the file, could the file be read, and is it there.
 */
export type Question =
  "who" | "together" | "content" | "unseen" | "sender" | "file" | "unread-file" | "missing-file";
