import type { SendDecision } from "../core/assessment/assessment";
import type { DetailKind } from "../core/content/detector";
import type { Reason } from "../core/content/personal-details";
import type { DocumentPart } from "../core/documents/document";
import type { RecipientField } from "../core/mail/draft";
import type { RuleId } from "../core/rules";
import type { Severity } from "../core/rules/severity";
import type { Messages } from "./messages";
import type { IncidentTexts, OutcomeTexts } from "./outcome";
import type { PeopleGroupWords } from "./people-group";
import type {
  ApartMessages,
  MailMergeMessages,
  MarkingMessages,
  ReplaceMessages,
} from "./pane-repairs";

/** What the pane says of one rule beside its sentence. It does not travel with the send handler. */
export interface PaneRuleWords {
  /** A heading of a few words. */
  readonly title: string;
  readonly whyItMatters: string;
  readonly whatToDo: string;
  /** Caption of the list of the people it is about. */
  readonly people: string;
}

export type PaneRuleTexts = Readonly<Record<RuleId, PaneRuleWords>>;

/** Every word of the task pane. A language that lacks one does not compile. */
export interface PaneMessages {
  /** The sentences that the alert says too. */
  readonly shared: Messages;
  readonly rule: PaneRuleTexts;
  /** The heading, as long as something is open: what will happen, and to whom. */
  readonly outcome: OutcomeTexts;
  readonly incident: IncidentTexts;
  /** What Outlook will do when Send is pressed. The heading where nothing is open. */
  readonly decision: Readonly<Record<SendDecision, string>>;
  /** So many questions are open beside the one in the heading. */
  more(questions: number): string;
  /** Where the policy only observes: what it would have asked here, and of so many mails before. */
  observed(questions: number): string;
  observedSoFar(asked: number, mails: number): string;
  readonly crowd: CrowdMessages;
  readonly people: PeopleGroupWords;
  readonly pressSend: string;
  /** Said of a question, where Outlook lets the sender answer it. */
  readonly sendAnyway: string;
  readonly checking: string;
  /** Caption of the people the draft goes to, as long as it is checked. */
  readonly whoGetsIt: string;
  readonly checkAgain: string;
  /** The heading where there is no assessment. */
  readonly notChecked: string;
  /** Title of what went unchecked. */
  readonly unchecked: string;
  readonly finding: FindingMessages;
  readonly attachments: AttachmentMessages;
  readonly acknowledge: AcknowledgeMessages;
  readonly file: FileMessages;
  readonly repair: RepairMessages;
  readonly replace: ReplaceMessages;
  readonly marking: MarkingMessages;
  readonly apart: ApartMessages;
  readonly mailMerge: MailMergeMessages;
  readonly policy: PolicyMessages;
}

/** At the foot of the pane: by which policy the draft was checked. */
export interface PolicyMessages {
  name(name: string): string;
  version(version: string): string;
  /** How many days ago it was changed last. */
  age(days: number): string;
  /** The day by which somebody was to have looked at it again is over. */
  overdue(day: string): string;
}

/** The small picture of who sees whom. */
export interface CrowdMessages {
  /** Captions of its two halves: as it is, and as the repair makes it. */
  readonly now: string;
  readonly hidden: string;
  /** The whole picture in words. */
  picture(people: number): string;
}

/** A part of a file, and whether whoever opens the file sees it. */
export interface PartOfFile extends Pick<DocumentPart, "kind" | "name"> {
  readonly isHidden: boolean;
}

/** What is said beside the sentence of a finding. */
export interface FindingMessages {
  /** Said instead of the severity of a question that the sender has answered. */
  readonly settled: string;
  /** Severity in a word, so that it does not hang on a colour. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly field: Readonly<Record<RecipientField, string>>;
  readonly kind: Readonly<Record<DetailKind, string>>;
  /** Said in brackets behind the kinds that count for one reason. */
  readonly why: Readonly<Record<Reason, string>>;
  /** Name of the list of what else was seen of the same people. */
  readonly reasons: string;
  /** Caption of the places in subject and text. */
  readonly places: string;
  /** Where the details are, as `inText` is. */
  readonly inSubject: string;
  readonly inLocation: string;
  /** The line is a guide: Outlook breaks lines where it likes. */
  readonly inText: (line: number, isQuoted: boolean) => string;
  /** Of a part of a file: `line` counts its rows or lines from 1. */
  readonly inPart: (part: PartOfFile, line: number) => string;
  /** Said where the details have no place that can be shown. */
  readonly noPlaces: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
}

/** The files that a finding is about, and the way to take one off. */
export interface FileMessages {
  /** Caption of the list of them. */
  readonly list: string;
  /** Button, and what it is called for those who do not see what it stands beside. */
  readonly remove: string;
  removeFile(name: string): string;
  removed(name: string): string;
  notRemoved(name: string): string;
}

/** What is said where a mail that is held is right after all. */
export interface AcknowledgeMessages {
  /** Button: opens the form. */
  readonly open: string;
  /** Above what is to be ticked. */
  readonly legend: string;
  file(name: string): string;
  /** In place of so many people one by one. */
  everyone(people: number): string;
  /** Names the choice of reasons. */
  readonly why: string;
  readonly reasons: Readonly<Record<"entitled" | "agreed" | "required" | "other", string>>;
  readonly ownWords: string;
  /** Button, and what is said as long as it waits, and for what. */
  readonly confirm: string;
  readonly missing: Readonly<Record<"ticks" | "reason" | "ownWords", string>>;
  /** The form did not come. */
  readonly notLoaded: string;
}

/** What is said of the files that go with a mail. */
export interface AttachmentMessages {
  /** Said while files are read, since a large one takes its time. */
  reading(read: number, files: number): string;
  /** Button: reads no further. What was not read counts as not checked. */
  readonly stop: string;
}

/** Repairs: their buttons, how far they are, and what came of them. */
export interface RepairMessages {
  readonly moveToBcc: string;
  readonly replyToSender: string;
  readonly remove: string;
  removeFrom(address: string, field: RecipientField): string;
  readonly undo: string;
  /** Said while it is not known how many people there are. */
  readonly working: string;
  /** Button, and what is said until the repair has stopped. */
  readonly stop: string;
  readonly stopping: string;
  /** Said while only the subject is changed. */
  readonly marking: string;
  readonly moving: (done: number, of: number) => string;
  readonly undoing: (done: number, of: number) => string;
  moved(people: number): string;
  /** Nobody has left To or Cc; so many are in Bcc too. */
  moveNotBegun(inBcc: number): string;
  moveHalfDone(stillVisible: number): string;
  removed(address: string, field: RecipientField): string;
  notRemoved(address: string, field: RecipientField): string;
  /** Button: the question is answered. */
  readonly settle: string;
  readonly settled: string;
  readonly notSettled: string;
  /** What the mailbox remembers, and the button that wipes it. */
  readonly remembers: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly notForgotten: string;
  /** So many were taken off, and the sender is left. */
  alone(people: number): string;
  /** So many are still there beside the sender. */
  notAlone(people: number): string;
  /** So many stand in Bcc as well. */
  undone(leftInBcc: number): string;
  readonly notUndone: string;
  /** Outlook no longer says who stands where. */
  readonly unknown: string;
  readonly refused: RefusalMessages;
}

/** Why a repair was not begun. Each says that nothing has been changed. */
export interface RefusalMessages {
  readonly unreadable: string;
  notWritable(field: RecipientField): string;
  perhapsMore(field: RecipientField): string;
  bccFull(limit: number): string;
  bccTooLong(limit: number): string;
}
