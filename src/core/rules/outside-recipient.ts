import { standingOf } from "../mail/organisation";
import { countPeople, positionsWhere } from "../mail/people";
import { defineRule } from "./rule";

export interface OutsideRecipient {
  readonly count: number;
  /** Positions in `draft.recipients`. One person named twice stands here twice, and counts once. */
  readonly recipients: readonly number[];
}

/**
 * Somebody in To, Cc or Bcc is neither in the organisation nor on its allow-list.
 *
 * Most mail to the outside is right, and an alert on every one would soon be clicked away. So this
 * is a note by default: it tells who is outside, and other rules decide how grave that makes them.
 *
 * @see docs/rules/outside-recipient.md
 */
export const outsideRecipient = defineRule({
  id: "outside-recipient",
  reads: ["from", "to", "cc", "bcc"],
  settings: {},
  repairs: ["remove-recipient"],

  check({ draft, organisation }) {
    const outside = positionsWhere(draft, (one) => standingOf(one, organisation) === "outside");
    if (outside.length === 0) {
      return [];
    }
    const evidence: OutsideRecipient = { count: countPeople(draft, outside), recipients: outside };
    return [{ severity: "note", evidence }];
  },
});
