import type { HiddenKind } from "../../../src/core/documents/document";
import type { FileVerdict } from "../../../src/core/documents/verdict";
import { hiddenData } from "../../../src/core/rules/hidden-data";
import { defaultsOf } from "../../../src/core/rules/setting";
import type { Severity } from "../../../src/core/rules/severity";
import { type Addressed, draftTo, inputFor } from "../../support/builders";
import { people, verdict } from "../../support/verdicts";

const settings = defaultsOf(hiddenData.settings);

const colleague = { to: ["ann@mockshire.police.example"] };
const partner = { to: ["ann@cjs.example"] };
const outsider = { to: ["ann@firm.example"] };
const privately = { to: ["ann@gmail.com"] };

function check(addressed: Addressed, files: readonly FileVerdict[], rest = settings) {
  const attachments = files.map((_, at) => ({
    name: `${at}.xlsx`,
    size: 1,
    kind: "file" as const,
    isInline: false,
  }));
  const draft = draftTo(addressed, { attachments });
  return hiddenData.check(inputFor(draft, { settings: rest, files }));
}

const severityOf = (addressed: Addressed, file: FileVerdict): Severity | undefined =>
  check(addressed, [file])[0]?.severity;

const hiding = (kind: HiddenKind, count: number, rest: Partial<FileVerdict> = {}) =>
  verdict({ hidden: [{ kind, count }], ...rest });

describe("hidden-data", () => {
  test.each<[situation: string, addressed: Addressed, file: FileVerdict]>([
    ["a file that hides nothing", outsider, verdict({ people: people(300), rowsInAll: 300 })],
    ["a file that could not be read", outsider, verdict({ troubles: ["encrypted"] })],
    ["an author's name, which the mail tells too", privately, hiding("names-in-properties", 2)],
    ["a hidden list for a form that stays inside", colleague, hiding("hidden-sheet", 30)],
    [
      "a large hidden sheet without people that stays inside",
      colleague,
      hiding("hidden-sheet", 9000),
    ],
    ["a comment for a partner", partner, hiding("comments", 3)],
    ["a hidden list for a form, for a partner", partner, hiding("hidden-sheet", 30)],
  ])("has nothing to say about %s", (_situation, addressed, file) => {
    expect(check(addressed, [file])).toEqual([]);
  });

  test.each<[situation: string, file: FileVerdict, grades: (Severity | undefined)[]]>([
    [
      "people on a hidden sheet",
      hiding("hidden-sheet", 12, { hiddenPeople: 1, people: people(1) }),
      ["note", "warn", "hold", "hold"],
    ],
    [
      "people in rows that a filter hides",
      hiding("filtered-rows", 12, { hiddenPeople: 8, people: people(20) }),
      ["note", "warn", "hold", "hold"],
    ],
    ["51 hidden rows of nobody", hiding("hidden-rows", 51), [undefined, "note", "warn", "warn"]],
    [
      "records behind a pivot table",
      hiding("pivot-cache", 800),
      [undefined, "note", "warn", "warn"],
    ],
    ["text under a black box", hiding("covered-text", 1), [undefined, "note", "warn", "warn"]],
    ["50 hidden rows of nobody", hiding("hidden-rows", 50), [undefined, undefined, "note", "note"]],
    [
      "900 rows that a filter hides",
      hiding("filtered-rows", 900),
      [undefined, undefined, "note", "note"],
    ],
    ["a deleted passage", hiding("deleted-text", 4), [undefined, undefined, "note", "note"]],
    ["where a picture was taken", hiding("location", 1), [undefined, undefined, "note", "note"]],
  ])("grades %s by who would get it", (_situation, file, grades) => {
    const reached = [colleague, partner, outsider, privately];
    expect(reached.map((addressed) => severityOf(addressed, file))).toEqual(grades);
  });

  test("adds up the rows of several hidden sheets", () => {
    const sheets = verdict({
      hidden: [
        { kind: "hidden-sheet", count: 26 },
        { kind: "very-hidden-sheet", count: 25 },
      ],
    });
    expect(severityOf(outsider, sheets)).toBe("warn");
  });

  test("takes the number of rows from the policy", () => {
    expect(check(outsider, [hiding("hidden-sheet", 3)], { rows: 2 })[0]?.severity).toBe("warn");
  });

  test("says what is seen and what is there, file by file", () => {
    const plain = verdict();
    const hides = verdict({
      people: people(9483),
      hiddenPeople: 9483,
      rowsSeen: 150,
      rowsInAll: 18_714,
      hidden: [
        { kind: "names-in-properties", count: 1 },
        { kind: "hidden-sheet", count: 18_564 },
      ],
      isCut: true,
    });
    expect(check(outsider, [plain, hides])).toEqual([
      {
        severity: "hold",
        evidence: {
          files: [1],
          recipients: [0],
          rowsSeen: 150,
          rowsInAll: 18_714,
          hiddenPeople: 9483,
          hidden: [{ at: 1, kind: "hidden-sheet", count: 18_564 }],
          isAtLeast: true,
        },
      },
    ]);
  });
});
