import { flat } from "../content/flat";
import type { Handling } from "../content/words/handling";
import { isAbove, type Level } from "../content/words/level";
import { type DraftMarking, markingOf } from "../content/words/marked-draft";
import type { FileMarking } from "../documents/verdict";
import { type Addressee, type Audience, countPeople, positionsOf } from "../mail/audience";
import { isPersonal } from "../mail/parties";
import type { TextRange } from "./evidence";
import { defineRule, type Observation } from "./rule";
import type { Severity } from "./severity";

export interface ProtectiveMarking {
  readonly level: Level;
  readonly handling: Handling | undefined;
  /** Nothing but what the draft quotes, or a file with it, is marked so high. */
  readonly isQuoted: boolean;
  readonly because: MarkedFor;
  /** People, not addresses. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
  /** The marking, as it is written. Empty where it stands in a file. */
  readonly words: readonly TextRange[];
  /** The one file that is marked. Empty: it is the message itself. */
  readonly files: readonly number[];
  /** That level again, where all would be right if the subject said it. */
  readonly markAs?: Level;
}

/**
 * It is for nobody by this mail; it is above what strangers, their private mailboxes, or this partner
 * may receive; nobody has said what this partner may; what is quoted, or a file, is marked higher than the mail.
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
  reads: ["from", "to", "cc", "bcc", "subject", "body", "attachments"],
  settings: {},
  repairs: ["remove-recipient", "remove-attachment", "mark-subject"],

  check({ draft, audience, files }) {
    const inMail = markingOf(draft);
    const highest = inMail && inMail.level;
    return [
      ...observed(inMail, audience, []),
      ...flat(files.map(({ marking }, at) => observed(ofFile(marking, highest), audience, [at]))),
    ];
  },
});

/** Of a marking, what rules ask. */
type Marked = Pick<DraftMarking, "level" | "handling" | "isEveryday" | "isQuoted"> &
  Partial<TextRange>;

/** A file that is marked no higher than the mail it goes with is no news: the mail says it. */
function ofFile(marking: FileMarking | undefined, highest: Level | undefined): Marked | undefined {
  const isNews =
    marking !== undefined && (highest === undefined || isAbove(marking.level, highest));
  return (isNews && Object.assign({ isQuoted: true }, marking)) || undefined;
}

function observed(
  marking: Marked | undefined,
  audience: Audience,
  files: readonly number[],
): readonly Observation<ProtectiveMarking>[] {
  if (marking === undefined) {
    return [];
  }
  const { level, handling, isQuoted, part, start = 0, end = 0 } = marking;
  const words = (part !== undefined && [{ part, start, end }]) || [];
  return reasons
    .map((because) => {
      const people = audience.filter((one) => reasonFor(one, marking) === because);
      const [count, recipients] = [countPeople(people), positionsOf(people)];
      const seen = { level, handling, isQuoted, because, count, recipients, words, files };
      // An everyday word of an old document is no reason to mark today's mail.
      const isToMark = because === "unmarked" && !marking.isEveryday;
      const evidence = Object.assign(seen, isToMark && { markAs: level });
      return { severity: (marking.isEveryday && "note") || severityOf[because], evidence };
    })
    .filter(({ evidence }) => evidence.count > 0);
}

/** Instructions that shut out whoever is not of the force, the police or the government. */
const closed: readonly (Handling | undefined)[] = ["organisation", "government", "police"];

function reasonFor(one: Addressee, marking: Marked): MarkedFor | undefined {
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

function reasonForPartner({ entry }: Addressee, marking: Marked): MarkedFor | undefined {
  const highest = entry && entry.highestMarking;
  if (highest === undefined) {
    return "unsaid";
  }
  return (
    (isAbove(marking.level, highest) && "above") || (marking.isQuoted && "unmarked") || undefined
  );
}
