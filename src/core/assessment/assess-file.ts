import { nobody } from "../documents/verdict";
import type { Addressee } from "../mail/audience";
import type { Draft, Recipient } from "../mail/draft";
import type { Day } from "../mail/list-entry";
import { allEnforced } from "../policy/all-enforced";
import { inForce } from "../policy/in-force";
import { organisationFor, type Policy } from "../policy/policy";
import type { RuleId } from "../rules";
import { askRules } from "./ask-rules";
import type { Assessment } from "./assessment";
import { decide } from "./decide";
import type { AttachedFile } from "./attached-file";

/** Who is to have a file. */
export type FileAudience = "inside" | "trusted" | "outside" | "public";

/** The rules that look into files. */
const fileRules: readonly RuleId[] = [
  "hidden-data",
  "protective-marking",
  "sensitive-content",
  "unreadable-attachment",
];

const anybody: Recipient = { displayName: "", address: "", domain: undefined, field: "to" };

/** A file by itself, as if it were attached to a mail that says nothing. */
export function draftOfFile(name: string, size: number): Draft {
  return {
    from: undefined,
    recipients: [anybody],
    subject: "",
    body: { text: "", html: "" },
    attachments: [{ name, size, kind: "file", isInline: false }],
    composeType: "unknown",
    unread: [],
  };
}

/** What the rules make of a file that is to be handed to these people, or published. */
export function assessFile(
  draft: Draft,
  { verdict }: AttachedFile,
  reach: FileAudience,
  policy: Policy,
  today: Day,
): Assessment {
  const asked = {
    draft,
    audience: [addresseeOf(reach)],
    reach,
    organisation: organisationFor(policy, draft, today),
    occasion: Object.assign({ today }, atNoTime),
    details: () => Object.assign({ places: [], ranges: [] }, nobody),
    files: [verdict],
  };
  const answers = askRules(fileRules, asked, inForce(allEnforced(policy), draft, today));
  const { findings, unchecked } = answers;
  return Object.assign({ decision: decide(findings, unchecked, policy.whenUnchecked) }, answers);
}

/** Nothing is known of earlier mail. */
const atNoTime = {
  seconds: 0,
  signedIn: undefined,
  start: undefined,
  settled: undefined,
  memory: undefined,
};

function addresseeOf(reach: FileAudience): Addressee {
  const standing = (reach !== "public" && reach) || "outside";
  const unlisted = { entry: undefined, hasExpired: false };
  return Object.assign({ position: 0, recipient: anybody, key: "", standing }, unlisted);
}
