import { type Audience, countPeople, outsidersIn, positionsOf } from "../mail/audience";
import { isConsumerDomain } from "../mail/consumer-domains";
import type { Mailbox } from "../mail/draft";
import { wordsOf } from "../likeness/names/mailbox-words";
import { findAlike } from "../likeness/names/find-alike";
import { nameIndex } from "../likeness/names/name-index";
import { defineRule, type Observation } from "./rule";
import type { Severity } from "./severity";

export interface PersonalMailbox {
  /** The mailboxes bear the sender's own name. */
  readonly isOwn: boolean;
  /** People, not addresses. */
  readonly count: number;
  /** Positions in `draft.recipients`. */
  readonly recipients: readonly number[];
}

/**
 * Somebody gets the mail in a private mailbox, at a provider such as Gmail or BT Internet.
 *
 * Members of the public write from there, so it is a note. But where the mailbox bears the sender's
 * own name, work is being sent home: out of the organisation's reach, its searches and its deletions.
 *
 * @see docs/rules/personal-mailbox.md
 */
export const personalMailbox = defineRule({
  id: "personal-mailbox",
  question: "who",
  reads: ["from", "to", "cc", "bcc"],
  settings: {
    domains: {
      kind: "texts",
      default: [],
      pattern: "^\\s*[^\\s@*.,;]+(\\.[^\\s@*.,;]+)+\\s*$",
      description:
        "Further domains of private mailboxes, beside the providers that are known, such as mail.example.",
    },
  },
  repairs: ["remove-recipient", "replace-recipient"],

  check({ draft, audience, occasion, settings }) {
    const also = new Set(settings.domains.map((domain) => domain.trim().toLowerCase()));
    const personal = outsidersIn(audience).filter(({ recipient }) => {
      return isConsumerDomain(recipient.domain || "", also);
    });
    if (personal.length === 0) {
      return [];
    }
    const own = namedLike([draft.from, occasion.signedIn], personal);
    const ownOnes = new Set(own);
    const others = personal.filter((one) => !ownOnes.has(one));
    return observe("warn", own).concat(observe("note", others));
  },
});

/** Those who have the name of one of the senders. */
function namedLike(senders: readonly (Mailbox | undefined)[], people: Audience): Audience {
  const known = senders.filter((one) => one !== undefined);
  const index = nameIndex(known.map((one) => [one, one] as const));
  return people.filter(({ recipient }) => findAlike(index, wordsOf(recipient)) !== undefined);
}

function observe(severity: Severity, people: Audience): readonly Observation<PersonalMailbox>[] {
  if (people.length === 0) {
    return [];
  }
  const isOwn = severity === "warn";
  const evidence = { isOwn, count: countPeople(people), recipients: positionsOf(people) };
  return [{ severity, evidence }];
}
