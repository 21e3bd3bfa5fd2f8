import { type Assessment, type Finding, interrupts } from "../core/assessment/assessment";
import { questionsOf } from "../core/assessment/questions";
import type { Draft } from "../core/mail/draft";
import type { Organisation } from "../core/mail/organisation";
import type { Severity } from "../core/rules/severity";
import { type Messages, sentenceFor, uncheckedSentences } from "../messages/messages";
import { markdownNames, type Names, plainNames } from "../messages/names";
import { fitAlert, type Layout, markdownLayout, plainLayout } from "./alert-text";

export type SmartAlert = Office.SmartAlertsEventCompletedOptions;

/** The `id` of the pane's button in `manifest.xml`; Outlook opens the pane by it. */
export const paneCommandId = "SecondLookOpenPane";

/** An assessment, and what its sentences name people from. */
export interface AssessedDraft {
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly organisation: Organisation;
}

/** Says an assessment in the terms of `event.completed`. */
export function smartAlert(assessed: AssessedDraft, messages: Messages): SmartAlert {
  const { assessment, draft, organisation } = assessed;
  if (assessment.decision === "send") {
    return { allowEvent: true };
  }
  const rules = new Set(assessment.findings.filter(interrupts).map(({ rule }) => rule));
  const alert = stopped(
    (names) => alertSentences(assessment, messages, names),
    [plainNames(draft, organisation), markdownNames(draft, organisation)],
    Array.from(rules),
    messages,
  );
  if (assessment.decision === "ask") {
    leaveItToTheSender(alert);
  }
  return alert;
}

/** Stops the send for a fault of our own, in one sentence, as gravely as the policy says. */
export function failureAlert(sentence: string, severity: Severity, messages: Messages): SmartAlert {
  const alert = stopped(() => [sentence], [undefined, undefined], [], messages);
  if (severity === "warn") {
    leaveItToTheSender(alert);
  }
  return alert;
}

/** Adds "Send Anyway". Only softening is possible: the manifest says SoftBlock (Mailbox 1.14). */
function leaveItToTheSender(alert: SmartAlert): void {
  // The literal: Office.MailboxEnums.SendModeOverride is missing from older Office.js builds.
  alert.sendModeOverride = "promptUser";
}

/**
 * Every option at once: a client ignores what it does not know, and classic Outlook opens the pane
 * only where there is an `errorMessage` (office-js issue #5233). `contextData` is a string, since
 * classic before 2402 takes nothing else; it names rules and nothing of the mail.
 */
function stopped<Named>(
  sentences: (names: Named) => readonly string[],
  [plain, markdown]: readonly [plain: Named, markdown: Named],
  rules: readonly string[],
  messages: Messages,
): SmartAlert {
  const write = (names: Named, layout: Layout, button: string) => {
    const closing = `${messages.openPane} ${button}`;
    return fitAlert({ sentences: sentences(names), more: messages.more, closing }, layout);
  };
  return {
    allowEvent: false,
    errorMessage: write(plain, plainLayout, messages.ribbonButton),
    errorMessageMarkdown: write(markdown, markdownLayout, `**${messages.ribbonButton}**`),
    cancelLabel: messages.reviewButton,
    commandId: paneCommandId,
    contextData: JSON.stringify({ version: 1, rules }),
  };
}

/**
 * The gravest question, then what went unchecked, then the other questions, and at last what else
 * speaks for any of them.
 */
function alertSentences(
  { findings, unchecked }: Assessment,
  messages: Messages,
  names: Names,
): readonly string[] {
  const questions = questionsOf(findings.filter(interrupts));
  const say = (finding: Finding) => sentenceFor(finding, messages, names);
  const [gravest, ...others] = questions.map(({ lead }) => say(lead));
  const reasons: string[] = [];
  questions.forEach((one) => reasons.push(...one.reasons.map(say)));
  const unlooked = uncheckedSentences(unchecked, messages);
  if (gravest === undefined) {
    return [messages.couldNotCheckAll, ...unlooked];
  }
  return [gravest, ...unlooked, ...others, ...reasons];
}
