import type { Trouble } from "../documents/document";
import type { FileVerdict } from "../documents/verdict";
import { outsidersIn, positionsOf } from "../mail/audience";
import type { Reach } from "./content-reach";
import { defineRule, type Observation } from "./rule";
import type { Severity } from "./severity";

export interface UnreadableAttachment {
  readonly because: Unreadable;
  readonly files: readonly number[];
  /** Positions in `draft.recipients` of those outside the organisation who would get them. */
  readonly recipients: readonly number[];
}

/** Why nobody looked inside; or that a password stands in the mail with the file that it opens. */
export type Unreadable = Trouble | "password-beside";

type Grades = Readonly<Partial<Record<Reach, Severity>>>;

/** By detection.md, 2.2: what could be anything. */
const unknown: Grades = {
  trusted: "note",
  familiar: "note",
  outside: "warn",
  personal: "warn",
  public: "warn",
};

/** It protects itself, or is most often a letter: asking each time would teach people to click. */
const usual: Grades = {
  trusted: "note",
  familiar: "note",
  outside: "note",
  personal: "note",
  public: "warn",
};

/** Whoever gets the mail by mistake can open the file. */
const opened: Grades = { trusted: "note", familiar: "warn", outside: "warn", personal: "hold" };

const gradesOf: Readonly<Record<Unreadable, Grades>> = {
  "password-beside": opened,
  damaged: unknown,
  "no-reader": unknown,
  "too-large": unknown,
  "too-deep": unknown,
  "out-of-time": unknown,
  "not-delivered": unknown,
  "a-link": usual,
  encrypted: usual,
  "rights-managed": usual,
  "only-pictures": usual,
};

const reasons = Object.keys(gradesOf) as readonly Unreadable[];

/**
 * Second Look could not see into an attachment, and says so.
 *
 * What was not looked at is not to be mistaken for what was found clean.
 *
 * @see docs/rules/unreadable-attachment.md
 */
export const unreadableAttachment = defineRule({
  id: "unreadable-attachment",
  question: "unread-file",
  reads: ["from", "to", "cc", "bcc", "subject", "location", "body", "attachments"],
  settings: {},
  repairs: ["remove-recipient", "remove-attachment"],

  check({ audience, reach, files, details }) {
    const recipients = positionsOf(outsidersIn(audience));
    const observations: Observation<UnreadableAttachment>[] = [];
    for (const because of reasons) {
      const severity = gradesOf[because][reach];
      const positions = positionsWith(because, files);
      const isSo = because !== "password-beside" || details().secrets > 0;
      if (severity !== undefined && positions.length > 0 && isSo) {
        observations.push({ severity, evidence: { because, files: positions, recipients } });
      }
    }
    return observations;
  },
});

/** Where the files stand that have this trouble. A password is of use where one is encrypted. */
function positionsWith(because: Unreadable, files: readonly FileVerdict[]): readonly number[] {
  const trouble = (because === "password-beside" && "encrypted") || because;
  const positions: number[] = [];
  files.forEach(({ troubles }, position) => {
    if (troubles.some((one) => one === trouble)) {
      positions.push(position);
    }
  });
  return positions;
}
