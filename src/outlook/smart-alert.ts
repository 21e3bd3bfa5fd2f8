import { type Assessment, type Finding, interrupts } from "../core/assessment/assessment";
import { questionsOf } from "../core/assessment/questions";
import type { Draft } from "../core/mail/draft";
import type { Organisation } from "../core/mail/organisation";
import type { Severity } from "../core/rules/severity";
import { type Messages, sentenceFor, uncheckedSentences } from "../messages/messages";
import { markdownNames, type Names, plainNames } from "../messages/names";
import { type AlertButtons, paneCommandIds } from "./alert-buttons";
import { fitAlert, markdownLayout, plainLayout } from "./alert-text";
import type { ItemKind } from "./item-kind";

export type SmartAlert = Office.SmartAlertsEventCompletedOptions;

/** An assessment, and what its sentences name people from. */
export interface AssessedDraft {
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly organisation: Organisation;
}

/** In which language an alert is written, and which buttons there may be to speak of. */
export interface AlertStyle {
  readonly messages: Messages;
  readonly buttons: AlertButtons;
  /** Left out, it is a message. */
  readonly kind?: ItemKind;
}

/** Says an assessment in the terms of `event.completed`. */
export function smartAlert(assessed: AssessedDraft, style: AlertStyle): SmartAlert {
  const { assessment, draft, organisation } = assessed;
  const { decision } = assessment;
  if (decision === "send") {
    return { allowEvent: true };
  }
  const rules = new Set(assessment.findings.filter(interrupts).map(({ rule }) => rule));
  return stopped(
    {
      plain: alertSentences(assessment, style.messages, plainNames(draft, organisation)),
      markdown: alertSentences(assessment, style.messages, markdownNames(draft, organisation)),
      isQuestion: decision === "ask",
      rules: Array.from(rules),
    },
    style,
  );
}

/**
 * Stops the send for a fault of our own, in one sentence, as gravely as the policy says. A policy that
 * only observes stops nothing.
 */
export function failureAlert(sentence: string, severity: Severity, style: AlertStyle): SmartAlert {
  if (severity === "note") {
    return { allowEvent: true };
  }
  const [plain, markdown] = [[sentence], [sentence]];
  return stopped({ plain, markdown, isQuestion: severity === "warn", rules: [] }, style);
}

/** Stops the send without a way on: the pane has nothing to show, so no button leads there. */
export function brokenPolicyAlert({ brokenPolicy }: Messages): SmartAlert {
  return { allowEvent: false, errorMessage: brokenPolicy };
}

/** What stops a send: the sentences in two scripts, and whether the sender may answer them. */
interface Stop {
  readonly plain: readonly string[];
  readonly markdown: readonly string[];
  readonly isQuestion: boolean;
  readonly rules: readonly string[];
}

/**
 * Every option at once: a client ignores what it does not know, and classic Outlook opens the pane
 * only where there is an `errorMessage` (office-js issue #5233). `contextData` is a string, since
 * classic before 2402 takes nothing else; it names rules and nothing of the mail.
 */
function stopped({ plain, markdown, isQuestion, rules }: Stop, style: AlertStyle): SmartAlert {
  const { messages } = style;
  const plainClosing = closing(isQuestion, style, (label) => label);
  const boldClosing = closing(isQuestion, style, (label) => `**${label}**`);
  const { more } = messages;
  const inPlain = fitAlert({ sentences: plain, more, closing: plainClosing }, plainLayout);
  const inMarkdown = fitAlert({ sentences: markdown, more, closing: boldClosing }, markdownLayout);
  const alert: SmartAlert = {
    allowEvent: false,
    errorMessage: inPlain || plainClosing,
    cancelLabel: messages.reviewButton,
    commandId: paneCommandIds[style.kind || "message"],
    contextData: JSON.stringify({ version: 1, rules }),
  };
  if (inMarkdown !== undefined) {
    alert.errorMessageMarkdown = inMarkdown;
  }
  if (isQuestion) {
    // Adds "Send Anyway". Only softening is possible: the manifest says SoftBlock (Mailbox 1.14).
    // The literal: Office.MailboxEnums.SendModeOverride is missing from older Office.js builds.
    alert.sendModeOverride = "promptUser";
  }
  return alert;
}

/** What the buttons do. `show` makes a label stand out. */
function closing(
  isQuestion: boolean,
  { messages, buttons }: AlertStyle,
  show: (label: string) => string,
): string {
  const { review, ribbon, sendAnyway } = messages.closing;
  const onRibbon = show(messages.ribbonButton);
  const said = [
    (buttons.opensPane && review(show(messages.reviewButton), onRibbon)) || ribbon(onRibbon),
  ];
  if (isQuestion && buttons.sendAnyway) {
    said.push(sendAnyway);
  }
  return said.join(" ");
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
