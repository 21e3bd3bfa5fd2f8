import { bodyText } from "../content/body-text";
import { linksFile, promisedIn } from "../content/promised-attachment";
import { endOfOwnText } from "../content/quoted-heads";
import type { Draft } from "../mail/draft";
import type { TextRange } from "./evidence";
import { defineRule } from "./rule";

export interface AttachmentMissing {
  /** The words that promise it. */
  readonly words: readonly TextRange[];
}

/**
 * The message says that something is attached, and nothing is.
 *
 * Whoever gets it must ask, and the second mail is the one that goes out in haste. Only the sender's
 * own words count, and only those that can mean nothing else. A link to a file keeps the promise as
 * well; a picture in the text does not, since signatures have one.
 *
 * @see docs/rules/attachment-missing.md
 */
export const attachmentMissing = defineRule({
  id: "attachment-missing",
  question: "missing-file",
  reads: ["subject", "body", "attachments"],
  settings: {},
  repairs: [],

  check({ draft }) {
    if (hasFile(draft)) {
      return [];
    }
    return promisedBy(draft).map((range) => {
      const evidence: AttachmentMissing = { words: [range] };
      return { severity: "warn" as const, evidence };
    });
  },
});

/** One that was not read may be there. */
function hasFile({ attachments, unread }: Draft): boolean {
  return (
    attachments.some(({ isInline }) => !isInline) ||
    unread.some(({ part }) => part === "attachments")
  );
}

/** The subject of an answer is that of the mail it answers. */
const answer = /^\s{0,9}(?:re|fwd?|atb|ymlaen|yml)\s?:/i;

/** RFC 3676 section 4.3. */
const signature = /^-- ?$/m;

/** A screenshot is pasted into the text. */
const screenshot = /\b(?:screen ?(?:shots?|grabs?|print)|snip|sgrin\w*|llun(?:iau)?)\b/i;

function promisedBy(draft: Draft): readonly TextRange[] {
  const { subject, body, attachments } = draft;
  const text = bodyText(draft);
  const [own = ""] = text.slice(0, endOfOwnText(text)).split(signature);
  if (linksFile(own) || linksFile(body.html) || (attachments.length > 0 && screenshot.test(own))) {
    return [];
  }
  const inBody = promisedIn(own);
  if (inBody !== undefined) {
    return [{ part: "body", start: inBody.start, end: inBody.end }];
  }
  const inSubject = (!answer.test(subject) && promisedIn(subject)) || undefined;
  if (inSubject === undefined) {
    return [];
  }
  return [{ part: "subject", start: inSubject.start, end: inSubject.end }];
}
