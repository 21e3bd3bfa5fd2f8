import { detailsOfOthers } from "../content/details-of-others";
import type { PersonalDetails } from "../content/personal-details";
import { type DraftMarking, markingOf } from "../content/words/marked-draft";
import { topicsIn } from "../content/words/topics-in";
import { saidAbout } from "../documents/said-about";
import type { FileVerdict } from "../documents/verdict";
import { audienceOf } from "../mail/audience";
import type { Draft } from "../mail/draft";
import type { Day } from "../mail/list-entry";
import { organisationFor, type Policy } from "../policy/policy";

/** What was in a message that is gone, however few it went to: no rule is asked whether that matters. */
export interface SentContent {
  /** Of people who neither wrote nor got it. */
  readonly message: PersonalDetails;
  readonly marking: DraftMarking | undefined;
  /** By position in `draft.attachments`. One that is missing was not read. */
  readonly files: readonly (FileVerdict | undefined)[];
}

export function sentContent(
  draft: Draft,
  policy: Policy,
  today: Day,
  verdicts: readonly (FileVerdict | undefined)[],
): SentContent {
  const organisation = organisationFor(policy, draft, today);
  const audience = audienceOf(draft, organisation);
  // As at Send, the subject says what a list of names in a file means.
  const about = (verdicts.length > 0 && topicsIn(draft.subject, policy.content.words)) || [];
  return {
    message: detailsOfOthers(draft, audience, organisation, policy.content),
    marking: markingOf(draft),
    files: verdicts.map((verdict) => verdict && saidAbout(verdict, about)),
  };
}
