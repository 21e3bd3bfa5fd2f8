import { bodyText } from "../content/body-text";
import { addressKey } from "../mail/address";
import type { Draft } from "../mail/draft";
import { shortDigest } from "../memory/salted";
import { markLength, type Settled } from "../memory/settled";
import { sha256 } from "../memory/sha256";
import type { TextRange } from "../rules/evidence";
import { type Finding, pointersOf } from "./assessment";

/**
 * A mark of one finding and of all that it is about: the rule, how grave it is, the people and where
 * they stand, the words it points at, and what it counted. Any change to one of these makes another
 * mark, and the question is asked again. A change elsewhere in the draft does not.
 */
export function markOf(finding: Finding, draft: Draft, salt: string): string {
  const { recipients = [], ranges = [], words = [], keep, like } = pointersOf(finding);
  const people = new Set(recipients.map((position) => personAt(draft, position)));
  const others = [keep, like].map((position) => personAt(draft, position));
  const texts = wordsAt([...ranges, ...words], draft);
  const about = [
    finding.rule,
    finding.severity,
    Array.from(people).sort(),
    others,
    texts,
    countsOf(finding),
  ];
  const digest = sha256(`${salt} settled ${JSON.stringify(about)}`);
  return [0, 2]
    .map((from) => shortDigest(digest.subarray(from), 2))
    .join("")
    .slice(0, markLength);
}

/** The questions that are settled with these findings, beside those that were before. */
export function settle(findings: readonly Finding[], draft: Draft, before: Settled): Settled {
  const marks = new Set(before.marks);
  for (const finding of findings.filter(canBeSettled)) {
    marks.add(markOf(finding, draft, before.salt));
  }
  return { salt: before.salt, marks };
}

/** A question can be answered by the sender. What holds a mail needs more than a click. */
export function canBeSettled({ severity }: Finding): boolean {
  return severity === "warn";
}

export function isSettled(finding: Finding, draft: Draft, settled: Settled | undefined): boolean {
  return (
    settled !== undefined &&
    canBeSettled(finding) &&
    settled.marks.has(markOf(finding, draft, settled.salt))
  );
}

function personAt({ recipients }: Draft, position: number | undefined): string {
  const recipient = position !== undefined && recipients[position];
  return (recipient && `${recipient.field} ${addressKey(recipient.address)}`) || "";
}

function wordsAt(places: readonly TextRange[], draft: Draft): readonly string[] {
  const body = (places.length > 0 && bodyText(draft)) || "";
  return places.map(({ part, start, end }) => {
    const text = { subject: draft.subject, body }[part];
    return text.slice(start, end);
  });
}

/** Time goes by, positions move, and colleagues come and go, without any change of what was asked. */
const moving = {
  minutes: undefined,
  insiders: undefined,
  recipients: undefined,
  ranges: undefined,
  words: undefined,
  keep: undefined,
  like: undefined,
};

function countsOf({ evidence }: Finding): unknown {
  return Object.assign({}, evidence, moving);
}
