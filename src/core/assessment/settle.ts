import { bodyText } from "../content/body-text";
import type { DetailRange } from "../content/personal-details";
import type { Draft } from "../mail/draft";
import { shortDigest } from "../memory/salted";
import { markLength, type Settled } from "../memory/settled";
import { sha256 } from "../memory/sha256";
import type { TextRange } from "../rules/evidence";
import { type Finding, pointersOf } from "./assessment";
import { fileAt, isWhole, personAt, printsOf, wholeOf } from "./whole-draft";

/**
 * A mark of one finding and of all that it is about: the rule, how grave it is, the people and where
 * they stand, the words it points at, and what it counted. Any change to one of these makes another
 * mark, and the question is asked again. A change elsewhere in the draft does not, but for what holds
 * the mail: that was acknowledged of this draft as it is, and of no other.
 *
 * @param prints of its files, where they are known
 */
function markOf(
  finding: Finding,
  draft: Draft,
  salt: string,
  prints: readonly string[] | undefined,
): string {
  const { recipients = [], ranges = [], words = [], files = [], keep, like } = pointersOf(finding);
  const people = new Set(whom(recipients, draft).map((position) => personAt(draft, position)));
  const others = [keep, like].map((position) => personAt(draft, position));
  const texts = wordsAt([...ranges, ...words], draft);
  const about = [
    finding.rule,
    finding.severity,
    Array.from(people).sort(),
    others,
    texts,
    files.map((position) => fileAt(draft, position)).sort(),
    (finding.severity === "hold" && wholeOf(draft)) || undefined,
    (finding.severity === "hold" && prints) || undefined,
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
  const { salt } = before;
  const marks = new Set(before.marks);
  const prints = printsOf(draft);
  for (const finding of findings.filter((one) => canBeSettledOn(one, draft))) {
    marks.add(markOf(finding, draft, salt, undefined)); // Send may have no time to read every file.
    marks.add(markOf(finding, draft, salt, prints));
  }
  return { salt, marks };
}

/** A question can be answered, and what holds a mail acknowledged. What is refused is to be repaired. */
export function canBeSettled({ severity }: Finding): boolean {
  return severity === "warn" || severity === "hold";
}

/** A mail is acknowledged as it is, and so not while it is not known how it is. */
export function canBeSettledOn(finding: Finding, draft: Draft): boolean {
  return canBeSettled(finding) && (finding.severity !== "hold" || isWhole(draft));
}

export function isSettled(finding: Finding, draft: Draft, settled: Settled | undefined): boolean {
  return (
    settled !== undefined &&
    canBeSettledOn(finding, draft) &&
    settled.marks.has(markOf(finding, draft, settled.salt, printsOf(draft)))
  );
}

/** What is about nobody in particular is about everyone whom the mail goes to. */
function whom(recipients: readonly number[], draft: Draft): readonly number[] {
  if (recipients.length > 0) {
    return recipients;
  }
  return draft.recipients.map((_, position) => position);
}

type Place = TextRange | Pick<DetailRange, "part" | "start" | "end">;

function wordsAt(places: readonly Place[], draft: Draft): readonly string[] {
  const body = (places.length > 0 && bodyText(draft)) || "";
  const location = (draft.meeting && draft.meeting.location) || "";
  return places.map(({ part, start, end }) => {
    const text = { subject: draft.subject, location, body }[part];
    return lineAround(text, start, end);
  });
}

/** Time goes by, positions move, and colleagues come and go, without any change of what was asked. */
const moving = {
  minutes: undefined,
  insiders: undefined,
  recipients: undefined,
  ranges: undefined,
  words: undefined,
  files: undefined,
  keep: undefined,
  like: undefined,
};

/** A number is somebody's by the name beside it. */
function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - around);
  const to = text.indexOf("\n", end);
  return text.slice(from, Math.min((to < 0 && text.length) || to, end + around));
}

/** How far a line is looked at beside what stands in it, in UTF-16 units. */
const around = 200;

/** What is counted in a file hangs on how far it was read this time. The file itself is what it was. */
const asFarAsRead = {
  count: undefined,
  tier: undefined,
  topics: undefined,
  kinds: undefined,
  bulk: undefined,
  secrets: undefined,
  rowsSeen: undefined,
  rowsInAll: undefined,
  hiddenPeople: undefined,
  hidden: undefined,
  isAtLeast: undefined,
};

function countsOf(finding: Finding): unknown {
  const { files = [] } = pointersOf(finding);
  return Object.assign({}, finding.evidence, moving, files.length > 0 && asFarAsRead);
}
