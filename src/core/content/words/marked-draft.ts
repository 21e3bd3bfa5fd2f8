import type { Draft } from "../../mail/draft";
import { bodyText } from "../body-text";
import { endOfOwnText } from "../quoted-heads";
import { isAbove } from "./level";
import { type FoundMarking, markingsIn } from "./markings";

/** The gravest marking of a draft. */
export interface DraftMarking extends FoundMarking {
  readonly part: "subject" | "body";
  /** Nothing but what the draft quotes is marked so high. */
  readonly isQuoted: boolean;
}

/** What is marked highest in the subject, the sender's own text and what it quotes, in this order. */
export function markingOf(draft: Draft): DraftMarking | undefined {
  const text = bodyText(draft);
  const inText = markingsIn(text);
  const endOfOwn = (inText.length > 0 && endOfOwnText(text)) || 0;
  const all = [
    ...markingsIn(draft.subject, "subject").map((one) => placed(one, "subject", false)),
    ...inText.map((one) => placed(one, "body", one.start >= endOfOwn)),
  ];
  return all.reduce<DraftMarking | undefined>(graver, undefined);
}

function placed(one: FoundMarking, part: DraftMarking["part"], isQuoted: boolean): DraftMarking {
  return Object.assign({ part, isQuoted }, one);
}

/** Of two that are alike, the first; but one with an instruction before one without. */
function graver(before: DraftMarking | undefined, one: DraftMarking): DraftMarking {
  if (before === undefined || isAbove(one.level, before.level)) {
    return one;
  }
  const saysMore =
    before.level === one.level &&
    before.isQuoted === one.isQuoted &&
    before.handling === undefined &&
    one.handling !== undefined;
  return (saysMore && one) || before;
}
