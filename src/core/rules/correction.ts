import { countPeople, outsidersIn, positionsOf, visibleIn } from "../mail/audience";
import { mailsAbout, minuteOf } from "../memory/memory";
import { smallestGroup } from "../memory/sent-shapes";
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
    group: {
      kind: "whole-number",
      default: 5,
      minimum: smallestGroup,
      maximum: 100_000,
      description:
        "From this many people outside the organisation on, in Bcc then and visible now, hold the " +
        "mail until they are moved to Bcc.",
    },
  },
  repairs: ["move-to-bcc", "remove-recipient"],

  check({ draft, audience, occasion, settings }) {
    const { memory, seconds, start } = occasion;
    const seen = outsidersIn(visibleIn(audience));
    const count = countPeople(seen);
    if (memory === undefined || count < settings.group) {
      return [];
    }
    const mark = start && start.salt;
    const [latest] = mailsAbout(memory, { subject: draft.subject, seconds, mark })
      .filter(({ hidden }) => hidden >= settings.group && count * 2 >= hidden)
      .filter(({ visible }) => count > visible)
      .slice(-1);
    if (latest === undefined) {
      return [];
    }
    const minutes = Math.max(0, minuteOf(occasion) - latest.minute);
    const recipients = positionsOf(seen);
    const evidence: Correction = { count, hidden: latest.hidden, minutes, recipients };
    return [{ severity: "hold", evidence }];
  },
});
