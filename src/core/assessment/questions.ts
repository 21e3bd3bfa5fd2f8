import { rules } from "../rules";
import { type Finding, pointersOf } from "./assessment";

/** What the sender is asked once, however many rules see it. */
export interface AskedQuestion {
  /** The gravest finding. It says what the question is. */
  readonly lead: Finding;
  /** Other findings of the same question about the same people, the gravest first. */
  readonly reasons: readonly Finding[];
}

/**
 * Brings findings of one cause together, so that nobody is asked the same thing twice.
 *
 * Two findings have one cause if their rules ask the same question and everybody whom the lesser one
 * is about is among the people of the graver one. A lesser one about more people stands for itself:
 * as a reason, it would hide the others.
 *
 * @param findings the gravest first, as an assessment lists them
 */
export function questionsOf(findings: readonly Finding[]): readonly AskedQuestion[] {
  const questions: Gathering[] = [];
  for (const finding of findings) {
    const { recipients = [] } = pointersOf(finding);
    const asked = rules[finding.rule].question;
    const same = questions.find(
      ({ lead, people }) =>
        rules[lead.rule].question === asked && recipients.every((one) => people.has(one)),
    );
    if (same === undefined) {
      questions.push({ lead: finding, reasons: [], people: new Set(recipients) });
    } else {
      same.reasons.push(finding);
    }
  }
  return questions;
}

interface Gathering extends AskedQuestion {
  readonly reasons: Finding[];
  readonly people: ReadonlySet<number>;
}
