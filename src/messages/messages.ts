import type { Finding, Unchecked } from "../core/assessment/assessment";
import type { ComingHold } from "../core/assessment/coming-holds";
import type { DraftPart, UnreadReason } from "../core/mail/draft";
import type { Evidence, RuleId } from "../core/rules";
import type { Names } from "./names";

type Unread = Exclude<UnreadReason, "not-asked">;

/** What is said of one rule, in the alert and wherever else. The pane says more: `PaneRuleWords`. */
export interface RuleWords<Evidence> {
  /** One sentence that stands alone: the number and the risk first. */
  readonly sentence: (evidence: Evidence, names: Names) => string;
  /** Said when the rule failed on a draft, which is a fault of ours. */
  readonly failed: string;
}

export type RuleTexts = { readonly [Id in RuleId]: RuleWords<Evidence<Id>> };

/** Every sentence of an alert or a report. A language that lacks one does not compile. */
export interface Messages {
  readonly rule: RuleTexts;
  /** Parts that were not read, all for the same reason. */
  readonly unread: Readonly<Record<Unread, (parts: readonly DraftPart[]) => string>>;
  /** Said first when something went unchecked and nothing was found. */
  readonly couldNotCheckAll: string;
  /** How many findings the alert had no room for. */
  readonly more: (findings: number) => string;
  readonly closing: ClosingMessages;
  readonly advice: AdviceMessages;
  /** The ribbon button's label: the same string as in `manifest.xml`. */
  readonly ribbonButton: string;
  /** Outlook's button that opens the pane, at most 20 characters. On some clients it cancels. */
  readonly reviewButton: string;
  /** The policy inside the add-in is broken. */
  readonly brokenPolicy: string;
}

/** The last words of an alert: what its buttons do. Labels come as they are to be shown. */
export interface ClosingMessages {
  /** Where Outlook may have a button that opens the pane. True as well where it has none after all. */
  readonly review: (reviewButton: string, ribbonButton: string) => string;
  /** Where only the button on the ribbon opens it. */
  readonly ribbon: (ribbonButton: string) => string;
  /** Said of a question, where Outlook lets the sender answer it. */
  readonly sendAnyway: string;
}

/** What the bar above a draft says before Send: 150 characters each, as Outlook takes no more. */
export interface AdviceMessages {
  /** Outsiders who can see each other: in To and Cc, or invited to a meeting. */
  readonly crowd: (people: number) => string;
  /** Details of so many people in the message or invitation; 0 where they are not of people. */
  readonly detailsInText: (people: number) => string;
  readonly detailsInFile: (people: number) => string;
  readonly markingInText: string;
  readonly markingInFile: string;
  /** The action that opens the pane, at most 30 characters. The Mac does not show it. */
  readonly open: string;
}

/** Words what Send would hold a draft for. */
export function adviceFor({ what, count, file }: ComingHold, { advice }: Messages): string {
  const isInFile = file !== undefined;
  if (what === "crowd") {
    return advice.crowd(count);
  }
  if (what === "details") {
    return (isInFile && advice.detailsInFile(count)) || advice.detailsInText(count);
  }
  return (isInFile && advice.markingInFile) || advice.markingInText;
}

/** Words one finding. */
export function sentenceFor(finding: Finding, messages: Messages, names: Names): string {
  // One id ties a sentence to its evidence. TypeScript cannot follow it through an index.
  const words = messages.rule[finding.rule] as RuleWords<unknown>;
  return words.sentence(finding.evidence, names);
}

/** Words everything that could not be checked: one sentence for each kind of cause. */
export function uncheckedSentences(
  unchecked: readonly Unchecked[],
  messages: Messages,
): readonly string[] {
  const sentences: string[] = [];
  for (const reason of ["failed", "no-answer", "cut-short"] as const) {
    const parts = unchecked.filter(isPartUnreadFor(reason)).map(({ part }) => part);
    if (parts.length > 0) {
      sentences.push(messages.unread[reason](parts));
    }
  }
  for (const item of unchecked) {
    if (item.kind === "rule") {
      sentences.push(messages.rule[item.rule].failed);
    }
  }
  return sentences;
}

type UncheckedPart = Extract<Unchecked, { kind: "part" }>;

function isPartUnreadFor(reason: Unread): (item: Unchecked) => item is UncheckedPart {
  return (item): item is UncheckedPart => item.kind === "part" && item.reason === reason;
}
