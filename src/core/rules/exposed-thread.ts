import {
  type Audience,
  audienceOf,
  countPeople,
  outsidersIn,
  positionsOf,
  visibleIn,
} from "../mail/audience";
import type { Draft } from "../mail/draft";
import type { Organisation } from "../mail/organisation";
import { areOneStaff } from "../mail/parties";
import { type DraftStart, wasFirst } from "../memory/draft-start";
import { isCutShort } from "./crowd-severity";
import { defineRule } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";
import { mailboxesAt, type Thread, threadOf } from "./thread";

export interface ExposedThread {
  /** People outside who are in view, on this mail or on the one it answers. */
  readonly count: number;
  /** To or Cc was longer than Outlook would tell. */
  readonly isAtLeast: boolean;
  /** How many of them this mail shows again. */
  readonly visible: number;
  /** Positions in `draft.recipients` of those people. */
  readonly recipients: readonly number[];
  /** The position of whoever wrote what this answers, if it goes to them. */
  readonly keep: number | undefined;
}

interface Settings {
  readonly many: number;
  readonly crowd: number;
}

/**
 * A reply to all goes out on a thread where many people outside are in view already.
 *
 * When Gwent Police had written to 418 residents in To, a chief superintendent answered to all of them
 * (2018): each got every address once more. What may be said is meant for the sender, and one button
 * keeps it to the sender. A forward, and a reply that no outsider sees but the sender, are left alone;
 * the staff of one organisation weigh less, for they know each other.
 *
 * @see docs/rules/exposed-thread.md
 */
export const exposedThread = defineRule({
  id: "exposed-thread",
  question: "together",
  reads: ["from", "to", "cc", "subject", "body", "compose-type"],

  settings: {
    many: threshold(5, "ask the sender to look again"),
    crowd: threshold(10, "hold the mail until it goes to the sender alone, or to Bcc"),
  },
  repairs: ["reply-to-sender", "move-to-bcc", "separate-messages"],
  ascending: ["many", "crowd"],

  check({ draft, audience, organisation, occasion, settings }) {
    const visible = visibleIn(audience);
    const outsiders = outsidersIn(visible);
    const thread = (outsiders.length > 0 && threadOf(draft)) || undefined;
    if (thread === undefined || thread.kind !== "reply" || countPeople(visible) < 2) {
      return [];
    }
    const exposed = exposedOn(thread, organisation);
    const inView = [...outsiders, ...exposed];
    const [shown, count] = [countPeople(outsiders), countPeople(inView)];
    const isAtLeast = isCutShort(draft);
    const isOneStaff = !isAtLeast && areOneStaff(inView);
    const quoted = countPeople(exposed);
    const severity = severityOf({ shown, quoted, count, isOneStaff }, settings);
    if (severity === undefined) {
      return [];
    }
    const keep = senderAmong(audience, thread, occasion.start);
    const recipients = positionsOf(outsiders);
    if (shown === 1 && keep !== undefined && recipients.includes(keep)) {
      return []; // An answer to the sender, with a colleague in Cc.
    }
    const evidence: ExposedThread = { count, isAtLeast, visible: shown, recipients, keep };
    return [{ severity, evidence }];
  },
});

interface InView {
  /** People outside whom the reply shows, whom the quoted message shows, and both together. */
  readonly shown: number;
  readonly quoted: number;
  readonly count: number;
  readonly isOneStaff: boolean;
}

/** One outsider learns nothing new from a colleague in Cc: that is a question at most. */
function severityOf(inView: InView, { many, crowd }: Settings): Severity | undefined {
  const { shown, quoted, count, isOneStaff } = inView;
  if (count < many || (shown === 1 && quoted < crowd)) {
    return undefined;
  }
  const isGrave = count >= crowd && shown > 1;
  if (isOneStaff) {
    return (isGrave && "warn") || undefined;
  }
  return (isGrave && "hold") || "warn";
}

/** The people outside whom To and Cc of the latest message show. */
function exposedOn({ text, heads }: Thread, organisation: Organisation): Audience {
  const [latest] = heads;
  const quoted = mailboxesAt(text, (latest && latest.recipients) || []);
  const recipients = quoted.map((one) => Object.assign({ field: "to" as const }, one));
  const quotedMail: Pick<Draft, "recipients"> = { recipients };
  return outsidersIn(audienceOf(quotedMail as Draft, organisation)); // Nothing else is looked at.
}

/** Whom the mail answers, if it goes to them: the latest message tells, or else the start of the draft. */
function senderAmong(
  audience: Audience,
  { text, heads }: Thread,
  start: DraftStart | undefined,
): number | undefined {
  const [latest] = heads;
  const [sender] = mailboxesAt(text, (latest && latest.sender && [latest.sender]) || []);
  let found = audience.find(({ key }) => sender !== undefined && key === sender.address);
  if (sender === undefined && start !== undefined) {
    found = audience.slice(0, maxLookedUp).find(({ key }) => wasFirst(start, key));
  }
  return found && found.position;
}

/** Whoever stood first in To stands near the top still; a digest for each of 1,000 takes a while. */
const maxLookedUp = 20;

function threshold(people: number, consequence: string) {
  return peopleFrom(
    people,
    2,
    `From this many people outside in view on the thread on, ${consequence}.`,
  );
}
