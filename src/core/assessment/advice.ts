import type { Draft } from "../mail/draft";
import { adviceMark, type Advised, withAdvice, withoutAdvice } from "../memory/advised";
import type { ComingHold } from "./coming-holds";
import { fileAt } from "./whole-draft";

/** What is to be done about the advice on a draft, and what is then to be kept of it. */
export type AdviceStep =
  | { readonly kind: "leave" }
  | { readonly kind: "remove"; readonly advised: Advised }
  | { readonly kind: "show"; readonly hold: ComingHold; readonly advised: Advised };

/**
 * Shows the gravest cause of which the sender has not been advised on this draft, takes away what has
 * no cause any more, and else leaves everything as it is. So nobody is told of a cause twice, whether
 * they took the advice away, or it went with its cause and the cause came back.
 */
export function adviceStep(
  holds: readonly ComingHold[],
  draft: Draft,
  advised: Advised,
): AdviceStep {
  const marks = holds.map((hold) => adviceMark(advised, causeOf(hold, draft)));
  const at = marks.findIndex((mark) => !advised.marks.includes(mark));
  const [hold, mark] = [holds[at], marks[at]];
  if (hold !== undefined && mark !== undefined) {
    return { kind: "show", hold, advised: withAdvice(advised, mark) };
  }
  if (advised.shown !== "" && !marks.includes(advised.shown)) {
    return { kind: "remove", advised: withoutAdvice(advised) };
  }
  return { kind: "leave" };
}

/** Whether this is what is shown now. */
export function isShown(hold: ComingHold, draft: Draft, advised: Advised): boolean {
  return advised.shown === adviceMark(advised, causeOf(hold, draft));
}

/** Whether the sender has been advised of this before. */
export function wasAdvised(hold: ComingHold, draft: Draft, advised: Advised): boolean {
  return advised.marks.includes(adviceMark(advised, causeOf(hold, draft)));
}

/**
 * What makes a cause another: what it is, and which file it is in. Not how many people it is about, nor
 * who gets them, for these change with each name that is typed.
 */
function causeOf({ what, file }: ComingHold, draft: Draft): string {
  return JSON.stringify([what, file !== undefined && fileAt(draft, file)]);
}
