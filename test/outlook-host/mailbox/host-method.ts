import type { MailboxChange } from "./changes";
import type { DraftSetup } from "./draft-setup";
import type { DraftState } from "./draft-state";
import type { HostAnswer } from "./host-answer";
import type { ClientProfile } from "./profiles";

/** What an answer can see and do: the draft, the client it lives in, and tell of a change. */
export interface Mailbox {
  readonly draft: DraftState;
  readonly profile: ClientProfile;
  /** Whether the client does not yet show its session data. */
  readonly isSessionDataLate: boolean;
  /** Opens a new message beside it. */
  readonly openForm: (form: DraftSetup) => void;
  readonly announce: (change: MailboxChange) => void;
}

/** One call office.js can make of Outlook: the API it belongs to, and the answer. */
export interface HostMethod {
  readonly api: string | ((params: unknown, draft: DraftState) => string);
  readonly answer: (mailbox: Mailbox, params: unknown) => HostAnswer;
}

/** Calls by the dispatch id that office.js sends for them. */
export type HostMethods = Readonly<Record<number, HostMethod>>;
