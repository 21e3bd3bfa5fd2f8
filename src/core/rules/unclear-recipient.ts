import { type Addressee, type Audience, positionsOf } from "../mail/audience";
import { defineRule, type Observation } from "./rule";
import { peopleFrom } from "./setting";
import type { Severity } from "./severity";

/** `list`: it has an address, and many people behind it. `no-address`: blank, X.500, or a group. */
export type UnclearKind = "list" | "no-address";

export interface UnclearRecipient {
  readonly kind: UnclearKind;
  /** How many entries. Nobody here can tell how many people they are. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * A recipient stands for people who cannot be seen, such as a distribution list or a contact group.
 *
 * Outlook tells an add-in no member of a list (office-js issue #1723), gives personal groups without
 * an address (#4661) and some colleagues under an X.500 name (#3701). Whoever they are, they may
 * include outsiders, so no rule counts them as safe.
 *
 * @see docs/rules/unclear-recipient.md
 */
export const unclearRecipient = defineRule({
  id: "unclear-recipient",
  question: "unseen",
  reads: ["from", "to", "cc", "bcc", "subject", "location", "body"],
  settings: {
    people: peopleFrom(
      3,
      1,
      "Details of this many people in subject or text: ask the sender to look again, even at a " +
        "list of the organisation's own.",
    ),
  },
  repairs: ["remove-recipient"],

  check({ audience, settings, details }) {
    const lists = audience.filter(({ recipient }) => recipient.isList === true);
    // A force writes to its own lists all day: it is said, and nobody is asked, unless it would tell
    // a whole list about people.
    const givesDetails = () => {
      if (lists.length === 0) {
        return false;
      }
      const { tier, count } = details();
      return tier === "identity" && count >= settings.people;
    };
    return [
      ...observe("no-address", audience.filter(hasNoAddress), "warn"),
      ...observe(
        "list",
        lists.filter(({ standing }) => standing === "outside"),
        "warn",
      ),
      ...observe("list", lists.filter(isUnseen), (givesDetails() && "warn") || "note"),
    ];
  },
});

function hasNoAddress({ recipient }: Addressee): boolean {
  return recipient.domain === undefined;
}

/** A list of the organisation's own or of a partner: it has an address, and stands for nobody seen. */
function isUnseen(one: Addressee): boolean {
  return one.standing === "unclear" && !hasNoAddress(one);
}

function observe(
  kind: UnclearKind,
  unseen: Audience,
  severity: Severity,
): readonly Observation<UnclearRecipient>[] {
  if (unseen.length === 0) {
    return [];
  }
  const recipients = positionsOf(unseen);
  return [{ severity, evidence: { kind, count: unseen.length, recipients } }];
}
