import { detailsOfOthers } from "../../src/core/content/details-of-others";
import { audienceOf } from "../../src/core/mail/audience";
import { domainOf } from "../../src/core/mail/address";
import { organisationFor } from "../../src/core/policy/policy";
import { readPolicy } from "../../src/core/policy/read-policy";

export { detectors } from "../../src/core/content/detectors";
export { planFor } from "../../src/core/content/scan/plan";
export { walk } from "../../src/core/content/scan/walk";
export { patternOf, terms } from "../../src/core/content/words/term-pattern";
export { topicsIn } from "../../src/core/content/words/topics-in";

const mailbox = (address: string) => ({ displayName: "", address, domain: domainOf(address) });
const from = mailbox("sam.mock@mockshire.police.example");
const recipients = [Object.assign({ field: "to" as const }, mailbox("a@stranger.example"))];
const policy = readPolicy({ organisation: { name: "", domains: ["mockshire.police.example"] } });

/** The whole scan of a mail with this text, people included. The one place that knows how it is asked. */
export function peopleIn(text: string): number {
  if (!policy.ok) {
    return NaN;
  }
  const body = { text, html: "" };
  const parts = { subject: "", body, attachments: [], composeType: "new" as const, unread: [] };
  const draft = Object.assign({ from, recipients }, parts);
  const organisation = organisationFor(policy.policy, draft, "2026-11-23");
  return detailsOfOthers(
    draft,
    audienceOf(draft, organisation),
    organisation,
    policy.policy.content,
  ).count;
}
