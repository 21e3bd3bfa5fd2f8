import {
  type Audience,
  countPeople,
  insidersIn,
  outsidersIn,
  positionsOf,
  visibleIn,
} from "../mail/audience";
import { saysSensitive } from "../content/words/says-sensitive";
import { isListed } from "../mail/address-list";
import type { Organisation } from "../mail/organisation";
import { organisationDomain } from "../mail/registrable-domain";
import { defineRule, type RuleInput } from "./rule";
import { peopleFrom } from "./setting";

export interface LoneOutsider {
  /** People outside: one or two. */
  readonly count: number;
  /** Colleagues and trusted partners in To and Cc. */
  readonly insiders: number;
  /** What makes it more than a note, if anything does. */
  readonly because: Because | undefined;
  /** Positions in `draft.recipients` of the outsiders. */
  readonly recipients: readonly number[];
}

/**
 * The mail gives people's details, or speaks of offenders and the like; one is known as press; it is
 * one among many colleagues.
 */
export type Because = "details" | "terms" | "press" | "one-of-many";

interface Settings {
  readonly copied: number;
  readonly addressed: number;
  readonly people: number;
}

/**
 * One or two people outside stand among colleagues in To and Cc.
 *
 * Autocomplete puts a journalist in Cc beside five colleagues (Gwent 2010), and an address book full
 * of outsiders puts its first name on everything (Dyfed-Powys 2015). Yet most such mail is meant: of
 * 226 business mails of the Enron corpus 13 had one or two outsiders among colleagues. Three of these
 * had one outsider in To among five to seven, none had one in Cc beside four. So it is a note, unless
 * something else speaks against it. A guest among many colleagues is what a meeting is held for.
 *
 * @see docs/rules/lone-outsider.md
 */
export const loneOutsider = defineRule({
  id: "lone-outsider",
  question: "who",
  reads: ["from", "to", "cc", "subject", "location", "body"],

  settings: {
    copied: peopleFrom(4, 1, "A single outsider in Cc with so many colleagues: ask to look again."),
    addressed: peopleFrom(10, 1, "A single outsider among so many colleagues in To: ask likewise."),
    people: peopleFrom(3, 1, "Details of so many people in subject or text: ask likewise."),
  },
  repairs: ["remove-recipient", "replace-recipient"],

  check(input) {
    const visible = visibleIn(input.audience);
    const insiders = countPeople(insidersIn(visible));
    const outsiders = strangersAmong(outsidersIn(visible), input.organisation);
    const count = countPeople(outsiders);
    if (count === 0 || count > 2 || insiders === 0) {
      return [];
    }
    const because = becauseOf(outsiders, insiders, input);
    if (because === undefined && insiders < fewest) {
      return [];
    }
    const recipients = positionsOf(outsiders);
    const evidence: LoneOutsider = { count, insiders, because, recipients };
    return [{ severity: (because && "warn") || "note", evidence }];
  },
});

/** Somebody outside and one colleague are a conversation of two, and nothing to take note of. */
const fewest = 2;

/**
 * Those of another owner: `mail.force.example` belongs to whoever owns `force.example`, listed or not,
 * unless it is denied.
 */
function strangersAmong(outsiders: Audience, { domains, deny, today }: Organisation): Audience {
  if (outsiders.length === 0) {
    return outsiders;
  }
  const listed = Array.from(domains.domains.keys()).concat(Array.from(domains.parents.keys()));
  const ours = new Set(listed.map(organisationDomain));
  return outsiders.filter(
    ({ recipient }) =>
      !ours.has(organisationDomain(recipient.domain || "")) || isListed(recipient, deny, today),
  );
}

/** What speaks against it most. None of these ends when a colleague is added. */
function becauseOf(
  outsiders: Audience,
  insiders: number,
  input: RuleInput<Settings>,
): Because | undefined {
  const { draft, audience, settings } = input;
  const details = input.details();
  if (details.tier !== "contact" && details.count >= settings.people) {
    return "details";
  }
  const isCopied = outsiders.some(({ recipient }) => recipient.field === "cc");
  const inTo = countPeople(
    insidersIn(audience).filter(({ recipient }) => recipient.field === "to"),
  );
  if (!isCopied && inTo === 0) {
    return undefined; // Whoever stands alone in To is the one who is written to.
  }
  if (outsiders.some(({ entry }) => entry !== undefined && entry.role === "press")) {
    return "press";
  }
  if (insiders >= fewest && saysSensitive(draft)) {
    return "terms";
  }
  if (draft.meeting !== undefined) {
    return undefined;
  }
  const many = (isCopied && insiders >= settings.copied) || inTo >= settings.addressed;
  return (many && countPeople(outsiders) === 1 && "one-of-many") || undefined;
}
