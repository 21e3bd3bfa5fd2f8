import { assess } from "../core/assessment/assess";
import { withHiddenPlaces } from "../core/assessment/attached-file";
import type { Judged } from "../core/assessment/lesson";
import { attachedFileReader } from "../core/assessment/read-attached";
import { widestLimits } from "../core/documents/limits";
import type { Draft } from "../core/mail/draft";
import type { Memory } from "../core/memory/memory";
import { allEnforced } from "../core/policy/all-enforced";
import { organisationFor, type Policy } from "../core/policy/policy";
import type { Occasion } from "../core/rules/occasion";
import { dayOf } from "./day";
import type { EmlReading } from "./read-eml";

/** A saved mail, of which enough could be read to assess it. */
export type ReadEml = EmlReading & { readonly draft: Draft };

/**
 * Assesses a saved mail and the files in it, as if it were sent now by who is signed in, and the roll-out
 * that the policy plans were over: who tries it wants to know before.
 */
export function assessEml(mail: ReadEml, policy: Policy, now: Date, memory?: Memory): Judged {
  const { draft: written, contents, signedIn } = mail;
  const occasion: Occasion = { ...moment(now), ...noNotes, signedIn, memory };
  const read = attachedFileReader(written, policy, occasion.today);
  const files = contents.map((content, at) =>
    read(content, written.attachments[at]?.name ?? "", widestLimits),
  );
  const draft = withHiddenPlaces(written, files);
  const verdicts = files.map(({ verdict }) => verdict);
  return {
    draft,
    organisation: organisationFor(policy, written, occasion.today),
    occasion,
    assessment: assess(draft, allEnforced(policy), occasion, verdicts),
  };
}

/** A saved mail carries none of what the add-in notes on an open draft. */
const noNotes = { start: undefined, settled: undefined };

function moment(now: Date): Pick<Occasion, "today" | "seconds"> {
  return { today: dayOf(now), seconds: Math.floor(now.getTime() / 1000) };
}
