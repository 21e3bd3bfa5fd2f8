import { type Addressee, audienceOf } from "../core/mail/audience";
import type { Draft, Recipient } from "../core/mail/draft";
import type { Role } from "../core/mail/list-entry";
import type { Organisation } from "../core/mail/organisation";
import { isPersonal } from "../core/mail/parties";
import { organisationDomain } from "../core/mail/registrable-domain";
import type { PeopleGroupWords } from "../messages/people-group";

/** Recipients who are alike in organisation and trust. */
export interface PeopleGroup {
  readonly kind: Kind;
  /** As it is to be called: its domain, or the name that the allow-list gives it. Empty for the rest. */
  readonly organisation: string;
  /** What the allow-list says that a trusted organisation is. */
  readonly role: Role | "none";
  readonly people: readonly Recipient[];
}

/** In this order: who should most be looked at comes first. */
const kinds = [
  "press",
  "private",
  "expired",
  "outside",
  "elsewhere",
  "lists",
  "noAddress",
  "trusted",
  "inside",
] as const;

type Kind = (typeof kinds)[number];

/** Of more organisations outside than this, the smaller ones are put together. */
const mostNamed = 5;

/** Sorts the people at these positions by organisation and trust: a large group before a small one. */
export function peopleGroups(
  positions: readonly number[],
  draft: Draft,
  organisation: Organisation,
): readonly PeopleGroup[] {
  const recipients = positions.flatMap((position) => draft.recipients[position] ?? []);
  const groups = new Map<string, Gathering>();
  for (const one of audienceOf({ ...draft, recipients }, organisation)) {
    const { kind, name, role } = placeOf(one);
    const key = [kind, role, name].join(" ");
    const group = groups.get(key) ?? { kind, organisation: name, role, people: [] };
    group.people.push(one.recipient);
    groups.set(key, group);
  }
  return withoutTooMany([...groups.values()].sort(byWeight));
}

interface Gathering extends PeopleGroup {
  readonly people: Recipient[];
}

interface Place {
  readonly kind: Kind;
  readonly name: string;
  readonly role: Role | "none";
}

function placeOf(one: Addressee): Place {
  const { standing, recipient, entry, hasExpired } = one;
  const { domain } = recipient;
  const role = entry?.role ?? "none";
  if (domain === undefined) return alike("noAddress");
  if (standing === "unclear") return alike("lists");
  if (standing === "inside") return alike("inside");
  const name =
    entry?.name !== undefined && entry.name !== "" ? entry.name : organisationDomain(domain);
  if (standing === "trusted") return { kind: "trusted", name, role };
  if (role === "press") return alike("press");
  if (role === "public" || isPersonal(one)) return alike("private");
  return { kind: hasExpired ? "expired" : "outside", name, role: "none" };
}

function alike(kind: Kind): Place {
  return { kind, name: "", role: "none" };
}

function byWeight(one: PeopleGroup, other: PeopleGroup): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    other.people.length - one.people.length ||
    Number(one.organisation > other.organisation) - Number(one.organisation < other.organisation)
  );
}

function withoutTooMany(groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
  const outside = groups.filter(({ kind }) => kind === "outside");
  if (outside.length <= mostNamed) {
    return groups;
  }
  const rest = outside.slice(mostNamed - 1);
  const people = rest.flatMap((group) => group.people);
  const elsewhere: PeopleGroup = { kind: "elsewhere", organisation: "", role: "none", people };
  const others = groups.filter((group) => !rest.includes(group));
  return [...others, elsewhere].sort(byWeight);
}

/** What a group is called, with how many entries of the draft are in it. */
export function captionOf(
  { kind, organisation, role, people }: PeopleGroup,
  words: PeopleGroupWords,
  isOrganisationKnown: boolean,
): string {
  const count = people.length;
  if (kind === "trusted") return words.trusted[role](organisation, count);
  if (kind === "expired") return words.expired(organisation, count);
  if (kind === "outside" && !isOrganisationKnown) return words.unknown(organisation, count);
  if (kind === "outside") return words.outside(organisation, count);
  return words[kind](count);
}
