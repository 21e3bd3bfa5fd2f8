import type { Finding, Unchecked } from "../core/assessment/assessment";
import type { DraftPart, UnreadReason } from "../core/mail/draft";
import type { Evidence, RuleId } from "../core/rules";
import type { Names } from "./names";

type Unread = Exclude<UnreadReason, "not-asked">;

/** Every sentence of an alert or a report. A language that lacks one does not compile. */
export interface Messages {
  readonly finding: {
    readonly [Id in RuleId]: (evidence: Evidence<Id>, names: Names) => string;
  };
  /** Parts that were not read, all for the same reason. */
  readonly unread: Readonly<Record<Unread, (parts: readonly DraftPart[]) => string>>;
  /** Recipients whose people cannot be seen, by position. */
  readonly unclear: (recipients: readonly number[], names: Names) => string;
  readonly ruleFailed: Readonly<Record<RuleId, string>>;
  /** Said first when something went unchecked and nothing was found. */
  readonly couldNotCheckAll: string;
  /** How many findings the alert had no room for. */
  readonly more: (findings: number) => string;
  /** The last sentence of an alert, up to the name of the button on the ribbon. */
  readonly openPane: string;
  /** The ribbon button's label: the same string as in `manifest.xml`. */
  readonly ribbonButton: string;
  /** Outlook's button that opens the pane, at most 20 characters. On some clients it cancels. */
  readonly reviewButton: string;
  /** The policy inside the add-in is broken. */
  readonly brokenPolicy: string;
}

/** Words one finding. */
export function sentenceFor(finding: Finding, messages: Messages, names: Names): string {
  // One id ties a sentence to its evidence. TypeScript cannot follow it through an index.
  const say = messages.finding[finding.rule] as (evidence: unknown, names: Names) => string;
  return say(finding.evidence, names);
}

/** Words everything that could not be checked: one sentence for each kind of cause. */
export function uncheckedSentences(
  unchecked: readonly Unchecked[],
  messages: Messages,
  names: Names,
): readonly string[] {
  const sentences: string[] = [];
  for (const reason of ["failed", "no-answer", "cut-short"] as const) {
    const parts = unchecked.filter(isPartUnreadFor(reason)).map(({ part }) => part);
    if (parts.length > 0) {
      sentences.push(messages.unread[reason](parts));
    }
  }
  for (const item of unchecked) {
    if (item.kind === "recipients") {
      sentences.push(messages.unclear(item.recipients, names));
    } else if (item.kind === "rule") {
      sentences.push(messages.ruleFailed[item.rule]);
    }
  }
  return sentences;
}

type UncheckedPart = Extract<Unchecked, { kind: "part" }>;

function isPartUnreadFor(reason: Unread): (item: Unchecked) => item is UncheckedPart {
  return (item): item is UncheckedPart => item.kind === "part" && item.reason === reason;
}
