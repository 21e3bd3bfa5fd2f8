import type { HiddenCount } from "../documents/verdict";
import { outsidersIn, positionsOf } from "../mail/audience";
import { hiddenGrade, isWorthAWord } from "./hidden-grades";
import { defineRule } from "./rule";
import type { Severity } from "./severity";

export interface HiddenData {
  /** The one file. */
  readonly files: readonly number[];
  /** Positions in `draft.recipients` of those outside the organisation who would get it. */
  readonly recipients: readonly number[];
  /** Rows that whoever opens it sees, and rows that are in it. */
  readonly rowsSeen: number;
  readonly rowsInAll: number;
  /** People whom only what is hidden tells of. */
  readonly hiddenPeople: number;
  /** What is hidden. `at` is the position among the file's hidden places. */
  readonly hidden: readonly (HiddenCount & { readonly at: number })[];
  /** There may be more. */
  readonly isAtLeast: boolean;
}

/**
 * An attached file holds what whoever attached it may not see.
 *
 * PSNI published 9,483 names on a sheet that was hidden, and two forces their crime data behind a pivot
 * table. What is seen and what is there are counted, and whose people are only there.
 *
 * @see docs/rules/hidden-data.md
 */
export const hiddenData = defineRule({
  id: "hidden-data",
  question: "file",
  reads: ["from", "to", "cc", "bcc", "attachments"],
  settings: {
    rows: {
      kind: "whole-number",
      default: 50,
      minimum: 0,
      maximum: 1_000_000,
      description:
        "Up to so many hidden rows in which nobody is found are not worth a question, as lists for forms are.",
    },
  },
  repairs: ["remove-recipient", "remove-attachment"],

  check({ audience, reach, files, settings: { rows } }) {
    const recipients = positionsOf(outsidersIn(audience));
    return files.reduce<readonly { severity: Severity; evidence: HiddenData }[]>(
      (found, verdict, position) => {
        const { rowsSeen, rowsInAll, hiddenPeople, isCut: isAtLeast } = verdict;
        const hidden = verdict.hidden
          .map((one, at) => Object.assign({ at }, one))
          .filter((one) => isWorthAWord(one, reach));
        const severity = hiddenGrade(hidden, hiddenPeople, reach, rows);
        if (severity === undefined) {
          return found;
        }
        const evidence = {
          files: [position],
          recipients,
          rowsSeen,
          rowsInAll,
          hiddenPeople,
          hidden,
          isAtLeast,
        };
        return found.concat({ severity, evidence });
      },
      [],
    );
  },
});
