import { detailsOfOthers } from "../content/details-of-others";
import { topicsIn } from "../content/words/topics-in";
import { saidAbout } from "../documents/said-about";
import { type FileVerdict, unreadVerdict } from "../documents/verdict";
import { audienceOf } from "../mail/audience";
import type { Attachment, Draft, DraftPart } from "../mail/draft";
import { inForce } from "../policy/in-force";
import { organisationFor, type Policy } from "../policy/policy";
import { ruleIds } from "../rules";
import { reachOf } from "../rules/content-reach";
import type { Occasion } from "../rules/occasion";
import { type Asked, askRules } from "./ask-rules";
import type { Assessment, Unchecked } from "./assessment";
import { decide } from "./decide";

/** What was made of each attachment, by its position. One that is missing was not read. */
export type Verdicts = readonly (FileVerdict | undefined)[];

/** Asks every rule the policy has not switched off, and decides by what they saw. */
export function assess(
  draft: Draft,
  policy: Policy,
  occasion: Occasion,
  verdicts: Verdicts = [],
): Assessment {
  const asked = askedAbout(draft, policy, occasion, verdicts);
  const now = inForce(policy, draft, occasion.today);
  const { findings, observed, unchecked: failed } = askRules(ruleIds, asked, now);
  const unchecked = [...unreadParts(draft, now.parts), ...failed];
  const decision = decide(findings, unchecked, now.whenUnchecked);
  return { decision, findings, observed, unchecked };
}

/** What every rule is asked about this draft. Nothing is searched before a rule asks for it. */
export function askedAbout(
  draft: Draft,
  policy: Policy,
  occasion: Occasion,
  verdicts: Verdicts,
): Asked {
  const organisation = organisationFor(policy, draft, occasion.today);
  const audience = audienceOf(draft, organisation);
  const reach = reachOf(audience, occasion);
  const details = once(() => detailsOfOthers(draft, audience, organisation, policy.content));
  const files = filesOf(draft, policy, verdicts);
  return { draft, audience, reach, organisation, occasion, details, files };
}

/** A megabyte is searched once, however many rules ask. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found = found || { value: find() };
    return found.value;
  };
}

/** The subject says what a mail is about, and so what a list of names in its file means. */
function filesOf(draft: Draft, policy: Policy, verdicts: Verdicts): readonly FileVerdict[] {
  const about = (verdicts.length > 0 && topicsIn(draft.subject, policy.content.words)) || [];
  return draft.attachments.map((attachment, position) =>
    saidAbout(verdicts[position] || verdictUnread(attachment), about),
  );
}

/** Pictures in the text are not read; what lies elsewhere cannot be. */
function verdictUnread({ kind, isInline }: Attachment): FileVerdict {
  if (isInline) {
    return unreadVerdict();
  }
  return unreadVerdict((kind === "cloud" && "a-link") || "not-delivered");
}

function unreadParts({ unread }: Draft, needed: ReadonlySet<DraftPart>): Unchecked[] {
  return unread
    .filter(({ part }) => needed.has(part))
    .map(({ part, reason }) => ({ kind: "part", part, reason }));
}
