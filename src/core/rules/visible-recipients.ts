import { standingOf } from "../mail/organisation";
import { countPeople, positionsWhere } from "../mail/people";
import { defineRule } from "./rule";
import type { Severity } from "./severity";

export interface VisibleRecipients {
  /** People, not addresses and not domains. */
  readonly count: number;
  /** To or Cc was longer than Outlook would tell, so that `count` is the least it can be. */
  readonly isAtLeast: boolean;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * Many people outside the organisation can see each other's addresses in To and Cc.
 *
 * Everyone in To and Cc is shown to everyone else, so 418 residents each learn 417 addresses. People
 * are counted and not domains: members of the public share a few mail providers. Bcc hides its
 * recipients, so it does not count; neither do colleagues and trusted partners.
 *
 * @see docs/rules/visible-recipients.md
 */
export const visibleRecipients = defineRule({
  id: "visible-recipients",
  reads: ["from", "to", "cc"],

  settings: {
    caution: threshold(5, "ask the sender to look again"),
    demandBcc: threshold(10, "hold the mail until they are moved to Bcc"),
    hardStop: threshold(50, "refuse the mail until they are moved to Bcc"),
  },
  repairs: ["move-to-bcc", "remove-recipient"],
  ascending: ["caution", "demandBcc", "hardStop"],

  check({ draft, organisation, settings }) {
    const visible = positionsWhere(
      draft,
      (one) => one.field !== "bcc" && standingOf(one, organisation) === "outside",
    );
    const count = countPeople(draft, visible);
    if (count < settings.caution) {
      return [];
    }
    const isAtLeast = draft.unread.some(
      ({ part, reason }) => reason === "cut-short" && (part === "to" || part === "cc"),
    );
    const evidence: VisibleRecipients = { count, isAtLeast, recipients: visible };
    return [{ severity: severityOf(count, settings), evidence }];
  },
});

function severityOf(
  count: number,
  { demandBcc, hardStop }: { readonly demandBcc: number; readonly hardStop: number },
): Severity {
  if (count >= hardStop) {
    return "refuse";
  }
  if (count >= demandBcc) {
    return "hold";
  }
  return "warn";
}

function threshold(people: number, consequence: string) {
  return {
    kind: "whole-number",
    default: people,
    minimum: 2,
    maximum: 100_000,
    description: `From this many visible people outside the organisation on, ${consequence}.`,
  } as const;
}
