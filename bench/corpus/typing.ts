import { type AdviceStep, adviceStep, isShown, wasAdvised } from "../../src/core/assessment/advice";
import type { Verdicts } from "../../src/core/assessment/assess";
import { comingCrowd, type ComingHold, comingHolds } from "../../src/core/assessment/coming-holds";
import type { Draft, Recipient } from "../../src/core/mail/draft";
import { nothingAdvised } from "../../src/core/memory/advised";
import type { Policy } from "../../src/core/policy/policy";
import type { Occasion } from "../../src/core/rules/occasion";

/** In which policy, and when, somebody types. */
export interface TypedUnder {
  readonly policy: Policy;
  readonly occasion: Occasion;
  readonly verdicts?: Verdicts;
}

/** What is advised of while the recipients of a draft are typed one after the other, its text being there. */
export function advisedWhileTyped(
  mail: Omit<Draft, "recipients">,
  recipients: readonly Recipient[],
  { policy, occasion, verdicts = [] }: TypedUnder,
): readonly ComingHold[] {
  const shown: ComingHold[] = [];
  let advised = nothingAdvised("a-salt-of-this-draft");
  recipients.forEach((_, at) => {
    const draft = { ...mail, recipients: recipients.slice(0, at + 1) };
    const crowd = comingCrowd(draft, policy, occasion);
    const isEnough = crowd.some(
      (one) => isShown(one, draft, advised) || !wasAdvised(one, draft, advised),
    );
    const holds = isEnough ? crowd : comingHolds(draft, policy, occasion, verdicts);
    const step: AdviceStep = adviceStep(holds, draft, advised);
    if (step.kind === "show") shown.push(step.hold);
    if (step.kind !== "leave") advised = step.advised;
  });
  return shown;
}
