import { countPeople, outsidersIn, positionsOf } from "../mail/audience";
import { defineRule } from "./rule";

export interface OutsideRecipient {
  readonly count: number;
  /** How many of them would be trusted, if their line of the allow-list had not expired. */
  readonly expired: number;
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
  question: "who",
  reads: ["from", "to", "cc", "bcc"],
  settings: {},
  repairs: ["remove-recipient"],

  check({ audience }) {
    const outside = outsidersIn(audience);
    if (outside.length === 0) {
      return [];
    }
    const evidence: OutsideRecipient = {
      count: countPeople(outside),
      expired: countPeople(outside.filter(({ hasExpired }) => hasExpired)),
      recipients: positionsOf(outside),
    };
    return [{ severity: "note", evidence }];
  },
});
