import { positionsOf } from "../mail/audience";
import { groupFrom, groupInView, minutesSince } from "./earlier-mail";
import { defineRule } from "./rule";

export interface Correction {
  /** People outside the organisation who would see each other. */
  readonly count: number;
  /** How many stood in Bcc of the latest such mail. */
  readonly hidden: number;
  /** How long ago that was. */
  readonly minutes: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * A mail with this subject went out in Bcc, and now a group of that kind stands in To and Cc.
 *
 * In 2017 the inquiry into child abuse wrote to 90 people in Bcc, found a mistake, and sent the
 * correction with everyone in To. The first mail shows that the group was to be hidden. An ordinary mail
 * to a few of them, or to those who were in view the first time as well, is no such mistake.
 *
 * @see docs/rules/correction.md
 */
export const correction = defineRule({
  id: "correction",
  question: "together",
  reads: ["from", "to", "cc", "subject"],

  settings: {
    group: groupFrom(
      "From this many people outside the organisation on, in Bcc then and visible now, hold the " +
        "mail until they are moved to Bcc.",
    ),
  },
  repairs: ["move-to-bcc", "remove-recipient", "separate-messages"],

  check(input) {
    const { occasion, settings } = input;
    const group = groupInView(input, settings.group);
    if (group === undefined) {
      return [];
    }
    const { seen, count, mails } = group;
    const [latest] = mails
      .filter(({ hidden }) => hidden >= settings.group && count * 2 >= hidden)
      .filter(({ visible }) => count > visible)
      .slice(-1);
    if (latest === undefined) {
      return [];
    }
    const minutes = minutesSince(latest, occasion);
    const recipients = positionsOf(seen);
    const evidence: Correction = { count, hidden: latest.hidden, minutes, recipients };
    return [{ severity: "hold", evidence }];
  },
});
