import type { Finding } from "../core/assessment/assessment";
import type { Draft } from "../core/mail/draft";
import { rules } from "../core/rules";
import type { RepairKind } from "../core/rules/evidence";

/** A meeting has no Bcc and answers nobody, and what is written to each apart is an invitation of theirs. */
const notOfMeetings: ReadonlySet<RepairKind> = new Set([
  "move-to-bcc",
  "reply-to-sender",
  "separate-messages",
  "mail-merge",
]);

/** What the pane can do about these findings on this draft. */
export function repairsFor(
  findings: readonly Finding[],
  { meeting }: Draft,
): readonly RepairKind[] {
  const repairs: readonly RepairKind[] = findings.flatMap(({ rule }) => rules[rule].repairs);
  return meeting === undefined ? repairs : repairs.filter((one) => !notOfMeetings.has(one));
}
