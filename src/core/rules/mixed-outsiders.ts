import { type Addressee, countPeople, positionsOf } from "../mail/audience";
import { type Role, roles } from "../mail/list-entry";
import { countOrganisations, partiesIn, type Party } from "../mail/parties";
import { defineRule, type Observation } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";

export interface MixedOutsiders {
  readonly count: number;
  /** How many different organisations they are. A private mailbox is one of its own. */
  readonly organisations: number;
  /** Who should not meet, if that is what is wrong. */
  readonly conflict: Conflict | undefined;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/** Two roles of a policy. `anyone` is whoever has another role than the first, or none. */
export type Conflict = readonly [one: Role | "anyone", other: Role | "anyone"];

const roleWord = `(?:anyone|${roles.join("|")})`;

/**
 * People of unrelated organisations outside are addressed together.
 *
 * Each is told something that is meant for the other, and in To and Cc also that the other exists.
 * Gloucestershire Police wrote to 56 victims, witnesses, lawyers and journalists at once (2016). Much
 * mail to several organisations is meant, so that alone is a note; what matters is who should not meet.
 *
 * @see docs/rules/mixed-outsiders.md
 */
export const mixedOutsiders = defineRule({
  id: "mixed-outsiders",
  question: "together",
  reads: ["from", "to", "cc", "bcc"],

  settings: {
    apart: {
      kind: "texts",
      default: ["press+anyone", "public+legal-defence", "legal-defence+legal-defence"],
      pattern: `^${roleWord}\\+${roleWord}$`,
      description:
        "Pairs of roles that should not meet in one message: hold it until one of them is removed, " +
        "or ask, where both are legal-defence. " +
        "The same role twice: two organisations of it. `anyone`: any other outside or trusted one.",
    },
    most: peopleFrom(
      20,
      2,
      "Up to this many people outside, say that they are of unrelated organisations. A mailing to " +
        "more of them is meant for many.",
    ),
  },
  repairs: ["remove-recipient", "separate-messages"],

  check({ audience, settings }) {
    const parties = partiesIn(audience.filter(isNoColleague));
    const found: Observation<MixedOutsiders>[] = [];
    for (const conflict of settings.apart.map(conflictOf)) {
      const met = partiesOf(parties, conflict);
      if (countOrganisations(met) > 1 && !isPressRelease(met, conflict)) {
        found.push({ severity: severityOf(conflict), evidence: evidenceOf(met, conflict) });
      }
    }
    const outside = parties.filter(({ people }) => people.some(isOutside));
    const evidence = evidenceOf(outside, undefined);
    const isMailing = evidence.count > settings.most;
    if (evidence.organisations > 1 && !isMailing && !areAllIn(found, evidence)) {
      found.push({ severity: "note", evidence });
    }
    return found;
  },
});

type Found = readonly Observation<MixedOutsiders>[];

/** Of everybody it could note, more has been said already. */
function areAllIn(found: Found, { recipients }: MixedOutsiders): boolean {
  const said = new Set<number>();
  found.forEach(({ evidence }) => evidence.recipients.forEach((position) => said.add(position)));
  return recipients.every((position) => said.has(position));
}

/** A trusted partner may be one who must not be told of the others. */
function isNoColleague({ standing }: Addressee): boolean {
  return standing === "outside" || standing === "trusted";
}

function isOutside({ standing }: Addressee): boolean {
  return standing === "outside";
}

function conflictOf(pair: string): Conflict {
  const [one = "anyone", other = "anyone"] = pair.split("+");
  return [one as Role | "anyone", other as Role | "anyone"]; // `pattern` lets nothing else through.
}

/** The lawyers of two accused are served together, and rightly so: that is no more than a question. */
function severityOf([one, other]: Conflict): Severity {
  return (one === "legal-defence" && other === "legal-defence" && "warn") || "hold";
}

/** It goes to the press and to others, none of whom sees the rest. */
function isPressRelease(met: readonly Party[], conflict: Conflict): boolean {
  const isOfPress = conflict.includes("press") && conflict.includes("anyone");
  return isOfPress && met.every(({ people }) => people.every(isHidden));
}

function isHidden({ recipient }: Addressee): boolean {
  return recipient.field === "bcc";
}

/** Those on either side, where there is somebody on each. */
function partiesOf(parties: readonly Party[], [one, other]: Conflict): readonly Party[] {
  const isLeft = (party: Party) => isIn(party, one, other);
  const isRight = (party: Party) => isIn(party, other, one);
  if (!parties.some(isLeft) || !parties.some(isRight)) {
    return [];
  }
  return parties.filter((party) => isLeft(party) || isRight(party));
}

/** `press+anyone`: two papers that get one press release are no pair. `press+press` would be. */
function isIn({ role }: Party, side: Role | "anyone", other: Role | "anyone"): boolean {
  return (side === "anyone" && (other === "anyone" || role !== other)) || role === side;
}

function evidenceOf(parties: readonly Party[], conflict: Conflict | undefined): MixedOutsiders {
  const people: Addressee[] = [];
  for (const party of parties) {
    for (const one of party.people) {
      people.push(one);
    }
  }
  const recipients = positionsOf(people)
    .slice()
    .sort((one, other) => one - other);
  const organisations = countOrganisations(parties);
  return { count: countPeople(people), organisations, conflict, recipients };
}
