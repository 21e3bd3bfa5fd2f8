import { rules } from "../rules";
import type { Question } from "../rules/evidence";
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
  const byPerson = new Map<string, Gathering[]>(); // Hundreds of findings may be about one person each.
  for (const finding of findings) {
    const { recipients = [] } = pointersOf(finding);
    const asked = rules[finding.rule].question;
    const same = (byPerson.get(placeOf(asked, recipients[0])) || []).find(({ people }) =>
      recipients.every((one) => people.has(one)),
    );
    if (same === undefined) {
      const question = { lead: finding, reasons: [], people: new Set(recipients) };
      questions.push(question);
      [undefined, ...recipients].forEach((one) => addTo(byPerson, placeOf(asked, one), question));
    } else {
      same.reasons.push(finding);
    }
  }
  return questions;
}

/** Where the questions about somebody are kept; those about nobody in particular, of any question. */
function placeOf(asked: Question, person: number | undefined): string {
  return [asked, person].join(" "); // `undefined` joins as nothing.
}

function addTo(places: Map<string, Gathering[]>, place: string, question: Gathering): void {
  const questions = places.get(place) || [];
  questions.push(question);
  places.set(place, questions);
}

interface Gathering extends AskedQuestion {
  readonly reasons: Finding[];
  readonly people: ReadonlySet<number>;
}
