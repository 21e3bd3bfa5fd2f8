import { audienceOf } from "../mail/audience";
import type { Draft, DraftPart } from "../mail/draft";
import type { Organisation } from "../mail/organisation";
import { type Memory, remember } from "../memory/memory";
import { inForce } from "../policy/in-force";
import type { Policy } from "../policy/policy";
import type { RuleId } from "../rules";
import type { Occasion } from "../rules/occasion";
import type { Assessment } from "./assessment";

/** What was made of a mail. */
export interface Judged {
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly occasion: Occasion;
  readonly assessment: Assessment;
}

/** Makes a memory of nothing, for a mailbox that has none. */
export type Begin = (seconds: number) => Memory;

/** The rules that look at the memory. Where all are off, there is nothing to remember for. */
const rememberingRules: readonly RuleId[] = [
  "batch",
  "correction",
  "first-contact",
  "sensitive-content",
];

/** Without one of these, the mail would be remembered as another than it is. */
const partsNeeded: ReadonlySet<DraftPart> = new Set<DraftPart>(["to", "cc", "bcc", "subject"]);

/**
 * The memory with this mail in it. `undefined` where there is nothing new, the mail does not go, or
 * not all of it was read. A field cut short is read: its count is the least it can be. Never throws:
 * what was made of the mail stands, whether it is remembered or not.
 */
export function lessonOf(judged: Judged, policy: Policy, begin: Begin): Memory | undefined {
  try {
    return learn(judged, policy, begin);
  } catch {
    return undefined;
  }
}

function learn(judged: Judged, policy: Policy, begin: Begin): Memory | undefined {
  const { draft, organisation, occasion, assessment } = judged;
  const { decision, findings, observed } = assessment;
  const { memory, seconds, start } = occasion;
  const mayGo = decision === "send" || decision === "ask";
  if (!mayGo || !isWhollyRead(draft) || !isRemembering(policy)) {
    return undefined;
  }
  let isObserved: boolean | undefined;
  if (inForce(policy, draft, occasion.today).isObserving) {
    isObserved = observed.length > 0;
  }
  const learnt = remember(memory || begin(seconds), {
    draft,
    audience: audienceOf(draft, organisation),
    seconds,
    isLetThrough: decision === "send" && observed.length === 0,
    tellsOfPeople: findings.concat(observed).some(({ rule }) => rule === "sensitive-content"),
    mark: start && start.salt,
    isObserved,
  });
  return (learnt !== memory && learnt) || undefined;
}

function isWhollyRead({ unread }: Draft): boolean {
  return !unread.some(({ part, reason }) => reason !== "cut-short" && partsNeeded.has(part));
}

function isRemembering(policy: Policy): boolean {
  return [policy, ...policy.groups].some(({ rules }) =>
    rememberingRules.some((id) => rules[id].severity !== "off"),
  );
}
