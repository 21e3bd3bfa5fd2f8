import type { Handling } from "../content/words/handling";
import { isAbove, type Level } from "../content/words/level";
import { type DraftMarking, markingOf } from "../content/words/marked-draft";
import { type Addressee, countPeople, positionsOf } from "../mail/audience";
import { isPersonal } from "../mail/parties";
import type { TextRange } from "./evidence";
import { defineRule } from "./rule";
import type { Severity } from "./severity";

export interface ProtectiveMarking {
  readonly level: Level;
  readonly handling: Handling | undefined;
  /** Nothing but what the draft quotes is marked so high. */
  readonly isQuoted: boolean;
  readonly because: MarkedFor;
  /** People, not addresses. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
  /** The marking, as it is written. */
  readonly words: readonly TextRange[];
}

/**
 * It is for nobody by this mail; it is above what strangers, their private mailboxes, or this partner
 * may receive; nobody has said what this partner may; what is quoted is marked higher than the mail.
 */
export type MarkedFor = (typeof reasons)[number];

const reasons = ["nobody", "private", "above", "outside", "unsaid", "unmarked"] as const;

const severityOf: Readonly<Record<MarkedFor, Severity>> = {
  nobody: "hold",
  private: "hold",
  above: "warn",
  outside: "warn",
  unsaid: "note",
  unmarked: "note",
};

/**
 * The message bears a protective marking above what its recipients may receive.
 *
 * SECRET and TOP SECRET never travel by this mail, not even to a colleague. OFFICIAL-SENSITIVE may go
 * to those whom the allow-list lets have it; what is not marked is OFFICIAL, and may go anywhere. What
 * is quoted counts as well: a marking at the foot of a thread is what nobody scrolls down to.
 *
 * @see docs/rules/protective-marking.md
 */
export const protectiveMarking = defineRule({
  id: "protective-marking",
  question: "content",
  reads: ["from", "to", "cc", "bcc", "subject", "body"],
  settings: {},
  repairs: ["remove-recipient"],

  check({ draft, audience }) {
    const marking = markingOf(draft);
    if (marking === undefined) {
      return [];
    }
    const { level, handling, isQuoted, part, start, end } = marking;
    const words = [{ part, start, end }];
    return reasons
      .map((because) => {
        const people = audience.filter((one) => reasonFor(one, marking) === because);
        const [count, recipients] = [countPeople(people), positionsOf(people)];
        const evidence = { level, handling, isQuoted, because, count, recipients, words };
        return { severity: (marking.isEveryday && "note") || severityOf[because], evidence };
      })
      .filter(({ evidence }) => evidence.count > 0);
  },
});

/** Instructions that shut out whoever is not of the force, the police or the government. */
const closed: readonly (Handling | undefined)[] = ["organisation", "government", "police"];

function reasonFor(one: Addressee, marking: DraftMarking): MarkedFor | undefined {
  const { level, handling } = marking;
  if (isAbove(level, "OFFICIAL-SENSITIVE")) {
    return "nobody";
  }
  if (level === "OFFICIAL") {
    return (one.standing === "outside" && closed.includes(handling) && "outside") || undefined;
  }
  if (one.standing === "outside") {
    return (isPersonal(one) && "private") || "outside";
  }
  return (one.standing === "trusted" && reasonForPartner(one, marking)) || undefined;
}

function reasonForPartner({ entry }: Addressee, marking: DraftMarking): MarkedFor | undefined {
  const highest = entry && entry.highestMarking;
  if (highest === undefined) {
    return "unsaid";
  }
  return (
    (isAbove(marking.level, highest) && "above") || (marking.isQuoted && "unmarked") || undefined
  );
}
