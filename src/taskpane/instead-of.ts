import { type Finding, pointersOf } from "../core/assessment/assessment";
import { domainOf } from "../core/mail/address";
import { isListed } from "../core/mail/address-list";
import type { Mailbox, Recipient } from "../core/mail/draft";
import { type AnyRule, rules } from "../core/rules";
import type { CheckedDraft } from "./assessment-view";

/**
 * Who is probably meant instead of a person: whom they resemble, or the same name at the domain that
 * theirs is nearly. Nobody, where either of two may be the mistake, or where the policy denies them.
 */
export function insteadOf(
  findings: readonly Finding[],
  { draft, organisation }: CheckedDraft,
): (person: Recipient) => Mailbox | undefined {
  return (person) =>
    findings
      .filter((one) => pointsAt(one, draft.recipients.indexOf(person)))
      .flatMap((one) => meant(one, person, draft.recipients) ?? [])
      .find((one) => !isListed(one, organisation.deny, organisation.today));
}

function meant(
  finding: Finding,
  person: Recipient,
  recipients: readonly Recipient[],
): Mailbox | undefined {
  const { repairs }: AnyRule = rules[finding.rule];
  const { like = -1, listed } = pointersOf(finding);
  const resembled = pointsAt(finding, like) ? undefined : recipients[like];
  if (repairs.includes("use-like")) return resembled;
  const domain = listed ?? resembled?.domain;
  if (domain === undefined || !repairs.includes("correct-domain")) return undefined;
  const { address } = person;
  const corrected = address.slice(0, address.lastIndexOf("@") + 1) + domain;
  return { displayName: "", address: corrected, domain: domainOf(corrected) };
}

/** More people than this are hardly all somebody else. */
const mostReplaced = 10;

/**
 * What else asks about some of these people, where they are few: their list stands once, below the
 * gravest question about them, and is to offer what any of these would.
 */
export function alsoAsking(
  positions: readonly number[],
  findings: readonly Finding[],
): readonly Finding[] {
  return positions.length > mostReplaced
    ? []
    : findings.filter(
        (one) => one.severity !== "note" && positions.some((position) => pointsAt(one, position)),
      );
}

function pointsAt(finding: Finding, position: number): boolean {
  return pointersOf(finding).recipients?.includes(position) === true;
}
