import type { HiddenData } from "../../src/core/rules/hidden-data";
import { en } from "../../src/messages/en";
import { plainNames } from "../../src/messages/names";
import { draftTo, mockshire } from "../support/builders";

const attachment = { name: "shifts.xlsx", size: 1, kind: "file", isInline: false } as const;

function say(evidence: Partial<HiddenData>, hiddenPlaces?: readonly string[]): string {
  const file = { ...attachment, ...(hiddenPlaces && { hiddenPlaces }) };
  const draft = draftTo({ to: ["ann@firm.example"] }, { attachments: [file] });
  const nothing: HiddenData = {
    files: [0],
    recipients: [0],
    rowsSeen: 0,
    rowsInAll: 0,
    hiddenPeople: 0,
    hidden: [],
    isAtLeast: false,
  };
  return en.rule["hidden-data"].sentence({ ...nothing, ...evidence }, plainNames(draft, mockshire));
}

const sheet = (count: number, at = 0) => ({ at, kind: "hidden-sheet", count }) as const;

describe("the sentence of hidden-data", () => {
  test.each<[situation: string, said: string, sentence: string]>([
    [
      "a hidden sheet full of people, by its name",
      say({ rowsSeen: 150, rowsInAll: 18_714, hiddenPeople: 9483, hidden: [sheet(18_564)] }, [
        "Raw",
      ]),
      "What you see in “shifts.xlsx”: 150 rows. What they get: 18,714 rows, and 9,483 people " +
        "whom you do not see. The file holds a hidden sheet (“Raw”).",
    ],
    [
      "the same where the file was read earlier, and its names were not kept",
      say({ rowsSeen: 1, rowsInAll: 12, hiddenPeople: 1, hidden: [sheet(11)] }),
      "What you see in “shifts.xlsx”: 1 row. What they get: 12 rows, and 1 person whom you " +
        "do not see. The file holds a hidden sheet.",
    ],
    [
      "a file that was not read to its end",
      say({ rowsSeen: 9, rowsInAll: 90, hiddenPeople: 40, hidden: [sheet(81)], isAtLeast: true }),
      "What you see in “shifts.xlsx”: 9 rows. What they get: at least 90 rows, and at least 40 " +
        "people whom you do not see. The file holds a hidden sheet.",
    ],
    [
      "comments and deleted passages",
      say({
        hidden: [
          { at: 0, kind: "comments", count: 2 },
          { at: 1, kind: "deleted-text", count: 1 },
        ],
      }),
      "You do not see all that is in “shifts.xlsx”. The file holds 2 comments and a deleted passage.",
    ],
    [
      "one passage under a black box that tells of somebody",
      say({ hiddenPeople: 1, hidden: [{ at: 0, kind: "covered-text", count: 1 }] }),
      "“shifts.xlsx” tells of 1 person whom you do not see. The file holds a passage under a black box.",
    ],
    [
      "two sheets, which are counted, and named with the first",
      say({ rowsInAll: 9, hidden: [sheet(4), sheet(5, 1)] }, ["Raw", "Old"]),
      "What you see in “shifts.xlsx”: 0 rows. What they get: 9 rows. The file holds 2 hidden sheets (one is “Raw”).",
    ],
    [
      "more kinds than there is room for",
      say({
        hidden: (["comments", "notes", "hidden-text", "deleted-text"] as const).map((kind, at) => ({
          at,
          kind,
          count: 1,
        })),
      }),
      "You do not see all that is in “shifts.xlsx”. The file holds a comment, a slide with speaker's " +
        "notes, a hidden passage and more.",
    ],
  ])("of %s", (_situation, said, sentence) => {
    expect(said).toBe(sentence);
  });
});
