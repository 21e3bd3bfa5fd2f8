import { type Audience, countPeople, outsidersIn, visibleIn } from "../mail/audience";
import { mailsAbout, type Memory, minuteOf } from "../memory/memory";
import { type SentShape, smallestGroup } from "../memory/sent-shapes";
import type { Occasion } from "./occasion";
import type { RuleInput } from "./rule";
import { peopleFrom, type WholeNumber } from "./setting";

/** People outside who would see each other, and what was sent about the same subject before. */
export interface GroupInView {
  readonly seen: Audience;
  readonly count: number;
  readonly memory: Memory;
  /** The latest stands last. */
  readonly mails: readonly SentShape[];
}

/** `undefined` where so large a group is not in view, or nothing is remembered. */
export function groupInView(
  { draft, audience, occasion }: RuleInput<object>,
  group: number,
): GroupInView | undefined {
  const { memory, seconds, start } = occasion;
  const seen = outsidersIn(visibleIn(audience));
  const count = countPeople(seen);
  if (memory === undefined || count < group) {
    return undefined;
  }
  const mark = start && start.salt;
  const mails = mailsAbout(memory, { subject: draft.subject, seconds, mark });
  return { seen, count, memory, mails };
}

/** In minutes. A clock that was put back makes no mail younger than now. */
export function minutesSince({ minute }: SentShape, occasion: Occasion): number {
  return Math.max(0, minuteOf(occasion) - minute);
}

/** How many people a rule about such groups takes for one. */
export function groupFrom(description: string): WholeNumber {
  return peopleFrom(5, smallestGroup, description);
}
