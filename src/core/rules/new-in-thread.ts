import {
  type Addressee,
  type Audience,
  countPeople,
  outsidersIn,
  positionsOf,
} from "../mail/audience";
import { isConsumerDomain } from "../mail/consumer-domains";
import type { Mailbox } from "../mail/draft";
import { organisationDomain } from "../mail/registrable-domain";
import { type DraftStart, wasOn, wasThere } from "../memory/draft-start";
import { defineRule, type RuleInput } from "./rule";
import { mailboxesOn, namesAnybodyBut, type Thread, threadOf } from "./thread";

export interface NewInThread {
  readonly count: number;
  /** Whether the mail answers the thread or passes it on. */
  readonly kind: Thread["kind"];
  /** Positions in `draft.recipients` of those who were not on the thread. */
  readonly recipients: readonly number[];
}

/**
 * A reply or forward reaches an outside domain that was not on the thread when it was begun.
 *
 * Everything that was said before goes along, to somebody for whom it was not written. Who was on the
 * thread is known from the start of the draft and from the heads of the messages it quotes; where
 * neither tells, the rule is silent, since it would speak of every reply. A forward is meant for
 * somebody new, so there it is a note.
 *
 * @see docs/rules/new-in-thread.md
 */
export const newInThread = defineRule({
  id: "new-in-thread",
  question: "who",
  reads: ["from", "to", "cc", "bcc", "subject", "body", "compose-type"],
  settings: {},
  repairs: ["remove-recipient", "replace-recipient"],

  check(input) {
    const outsiders = outsidersIn(input.audience);
    const thread = (outsiders.length > 0 && threadOf(input.draft)) || undefined;
    if (thread === undefined) {
      return [];
    }
    const strangers = strangersTo(thread, outsiders, input);
    const count = countPeople(strangers);
    if (count === 0) {
      return [];
    }
    const { kind } = thread;
    const evidence: NewInThread = { count, kind, recipients: positionsOf(strangers) };
    return [{ severity: (kind === "reply" && "warn") || "note", evidence }];
  },
});

/** Those of whom nothing says that they were on it. If nothing tells who was, that is nobody. */
function strangersTo(
  thread: Thread,
  outsiders: Audience,
  { draft, audience, occasion }: RuleInput<object>,
): Audience {
  const { start } = occasion;
  const quoted = mailboxesOn(thread);
  const strangers = outsiders.filter(isNotAmong(quoted));
  if (start !== undefined && start.addresses.size > 0) {
    return strangers.filter(isNotIn(start));
  }
  if (!tellsWhoGotIt(thread)) {
    return [];
  }
  const others = audience.filter(({ standing }) => standing !== "outside");
  const told = others.map(({ recipient }) => recipient.displayName);
  told.push((draft.from && draft.from.displayName) || "");
  return strangers.filter(() => quoted.length > 0 && !namesAnybodyBut(told, thread));
}

/** `On …, Ann wrote:` names who wrote and nobody who got it, so anyone may have been on the thread. */
function tellsWhoGotIt({ heads }: Thread): boolean {
  return heads.slice(0, 1).some(({ sender, recipients, names }) => {
    const senders = Number(sender === undefined); // Without an address, the sender is among the names.
    return recipients.length + names.length > senders;
  });
}

function isNotIn(start: DraftStart): (one: Addressee) => boolean {
  const asked = new Map<string, boolean>(); // A digest for each domain, not for each of its people.
  return ({ key, recipient }) => {
    if (isPrivate(recipient)) {
      return !wasThere(start, key);
    }
    const domain = recipient.domain || "";
    if (!asked.has(domain)) {
      asked.set(domain, wasOn(start, domain));
    }
    return asked.get(domain) === false;
  };
}

function isNotAmong(quoted: readonly Mailbox[]): (one: Addressee) => boolean {
  const addresses = new Set(quoted.map(({ address }) => address));
  const domains = new Set(quoted.map(({ domain }) => organisationDomain(domain || "")));
  return ({ key, recipient }) => {
    if (isPrivate(recipient)) {
      return !addresses.has(key);
    }
    return !domains.has(organisationDomain(recipient.domain || ""));
  };
}

/** At a mail provider of the public, strangers share a domain, so there the address counts. */
function isPrivate({ domain }: Mailbox): boolean {
  return isConsumerDomain(domain || "");
}
