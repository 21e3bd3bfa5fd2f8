import { type AddressList, isListed } from "./address-list";
import type { Mailbox } from "./draft";

/** Whom the sender's organisation counts as its own, and whom it trusts or does not. */
export interface Organisation {
  /** As people say it in a sentence. Empty where nobody has told us. */
  readonly name: string;
  readonly domains: AddressList;
  readonly allow: AddressList;
  /** Wins over `allow` and over `domains`: a leaver's mailbox may still be at the force's domain. */
  readonly deny: AddressList;
}

/** Whether anybody has said which domains are its own. If not, nobody can be told to be inside. */
export function isKnown({ domains }: Organisation): boolean {
  return domains.domains.size > 0 || domains.parents.size > 0;
}

/**
 * Which side of the organisation's wall a mailbox is on. `unclear` is a blank or X.500 address: the
 * people behind it cannot be seen, so it is neither inside nor outside until somebody looks.
 */
export type Standing = "inside" | "trusted" | "outside" | "unclear";

export function standingOf(mailbox: Mailbox, organisation: Organisation): Standing {
  if (mailbox.domain === undefined) {
    return "unclear";
  }
  if (isListed(mailbox, organisation.deny)) {
    return "outside";
  }
  if (isListed(mailbox, organisation.domains)) {
    return "inside";
  }
  if (isListed(mailbox, organisation.allow)) {
    return "trusted";
  }
  return "outside";
}
