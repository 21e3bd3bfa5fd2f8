import { type Audience, positionsOf } from "../mail/audience";
import { areOneStaff, tooManyForStaff } from "../mail/parties";
import { shareOf } from "../memory/crowd";
import { crowdIn, type Memory } from "../memory/memory";
import { minutesKept, type SentShape } from "../memory/sent-shapes";
import { groupFrom, groupInView, minutesSince } from "./earlier-mail";
import { defineRule } from "./rule";

export interface Batch {
  /** People outside the organisation who would see each other. */
  readonly count: number;
  /** How many could see each other in the latest of the earlier mails. */
  readonly earlier: number;
  /** How long ago that was. */
  readonly minutes: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * The same subject went to another group of people outside, all in view, a short while ago.
 *
 * A long list is sent in batches: the Metropolitan Police wrote to 1,136 victims of crime in seven
 * (2012), the Home Office to 500 people in five (2019). Whoever let the first batch pass can still be
 * stopped at the second. The same people again, or most of them, are a conversation and no batch; the
 * staff of one organisation know each other, unless the mailing is one to a great many. A meeting is held
 * with several groups in turn, so it is no batch.
 *
 * @see docs/rules/batch.md
 */
export const batch = defineRule({
  id: "batch",
  question: "together",
  reads: ["from", "to", "cc", "subject"],

  settings: {
    group: groupFrom(
      "From this many visible people outside the organisation on, in this mail and in the earlier " +
        "one, hold the mail until they are moved to Bcc.",
    ),
    minutes: {
      kind: "whole-number",
      default: 60,
      minimum: 1,
      maximum: minutesKept,
      description: "How long after the earlier mail this one may be of the same batch, in minutes.",
    },
  },
  repairs: ["move-to-bcc", "remove-recipient", "separate-messages"],

  check(input) {
    const { occasion, settings, draft } = input;
    const group = groupInView(input, settings.group);
    if (group === undefined || draft.meeting !== undefined) {
      return [];
    }
    const { seen, count, memory, mails } = group;
    const recent = mails.filter(
      (mail) => mail.visible >= settings.group && minutesSince(mail, occasion) <= settings.minutes,
    );
    const [latest] = toOthers(recent, seen, memory).slice(-1);
    if (latest === undefined || (areOneStaff(seen) && latest.visible < tooManyForStaff)) {
      return [];
    }
    const minutes = minutesSince(latest, occasion);
    const recipients = positionsOf(seen);
    const evidence: Batch = { count, earlier: latest.visible, minutes, recipients };
    return [{ severity: "hold", evidence }];
  },
});

/** From this share on, two groups are one: groups of one size that have half their people in common. */
const sameGroup = 1 / 3;

function toOthers(
  mails: readonly SentShape[],
  seen: Audience,
  { salt }: Memory,
): readonly SentShape[] {
  if (mails.length === 0) {
    return mails; // Spares a digest of each recipient.
  }
  const crowd = crowdIn(salt, seen);
  return mails.filter((mail) => shareOf(mail.crowd, crowd) < sameGroup);
}
