import { type Addressee, type Audience, countPeople } from "./audience";
import { isConsumerDomain } from "./consumer-domains";
import type { Role } from "./list-entry";
import { organisationDomain } from "./registrable-domain";

/** Those of an audience who belong together: an organisation's people in one role, or one person. */
export interface Party {
  /** The same for all parties of one organisation. Not to be shown. */
  readonly organisation: string;
  readonly role: Role | undefined;
  /** A private mailbox: its owner is somebody of their own, whoever else has one there. */
  readonly isPerson: boolean;
  readonly people: Audience;
}

/**
 * Sorts an audience by organisation: by the name that the allow-list gives it, or else by the domain
 * that somebody registered. Private mailboxes are the public's, unless the allow-list says otherwise.
 */
export function partiesIn(audience: Audience): readonly Party[] {
  const parties = new Map<string, Party & { readonly people: Addressee[] }>();
  for (const one of audience) {
    const isPerson = isPersonal(one);
    const role = (one.entry && one.entry.role) || (isPerson && "public") || undefined;
    const organisation = organisationOf(one, isPerson);
    const key = `${role || ""} ${organisation}`;
    const party = parties.get(key) || { organisation, role, isPerson, people: [] };
    party.people.push(one);
    parties.set(key, party);
  }
  return Array.from(parties.values());
}

/** How many different organisations and private people they are. */
export function countOrganisations(parties: readonly Party[]): number {
  return new Set(parties.map(({ organisation }) => organisation)).size;
}

/** So many people at one domain, or more, are taken for strangers. */
export const tooManyForStaff = 50;

/**
 * They work for one organisation, so they know each other's addresses. Each private mailbox is one of
 * its own; and behind a great many at one domain may stand a mail provider that nobody has listed.
 */
export function areOneStaff(people: Audience): boolean {
  return countPeople(people) < tooManyForStaff && countOrganisations(partiesIn(people)) === 1;
}

/** A mailbox at a provider for everybody. Whoever stands on the allow-list by a name has been looked up. */
export function isPersonal({ recipient, entry }: Addressee): boolean {
  const isNamed = entry !== undefined && entry.name !== "";
  return !isNamed && recipient.domain !== undefined && isConsumerDomain(recipient.domain);
}

function organisationOf({ recipient, entry, key }: Addressee, isPerson: boolean): string {
  if (entry !== undefined && entry.name !== "") {
    return `name ${entry.name.toLowerCase()}`;
  }
  if (isPerson || recipient.domain === undefined) {
    return `person ${key}`;
  }
  return `domain ${organisationDomain(recipient.domain)}`;
}
