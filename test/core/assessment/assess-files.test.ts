import { assess } from "../../../src/core/assessment/assess";
import type { Attachment } from "../../../src/core/mail/draft";
import type { FileVerdict } from "../../../src/core/documents/verdict";
import { draftTo, occasion } from "../../support/builders";
import { mockshirePolicy } from "../../support/policies";
import { people, verdict } from "../../support/verdicts";

const file = (rest: Partial<Attachment> = {}): Attachment => ({
  name: "list.xlsx",
  size: 1,
  kind: "file",
  isInline: false,
  ...rest,
});

const colleague = "ann@mockshire.police.example";
const outsider = "ann@firm.example";

/** What the rules about files find, each as its rule, severity and file. */
function found(
  to: string,
  attachments: readonly Attachment[],
  verdicts: readonly (FileVerdict | undefined)[],
  subject = "Rota",
) {
  const draft = draftTo({ to: [to] }, { attachments, subject });
  return assess(draft, mockshirePolicy, occasion(), verdicts)
    .findings.filter(({ evidence }) => "files" in evidence && evidence.files.length > 0)
    .map(({ rule, severity, evidence }) => [rule, severity, "files" in evidence && evidence.files]);
}

describe("what is attached", () => {
  test.each<[situation: string, attachment: Attachment, verdict: FileVerdict | undefined]>([
    ["a file that holds nothing of anybody", file(), verdict()],
    ["a picture in the text, which nobody read", file({ isInline: true }), undefined],
    ["a file with one person's birthday", file(), verdict({ people: people(0) })],
  ])("asks nothing about %s", (_situation, attachment, made) => {
    expect(found(outsider, [attachment], [made])).toEqual([]);
  });

  test("counts as not handed over where nothing was made of it", () => {
    expect(found(outsider, [file()], [])).toEqual([["unreadable-attachment", "warn", [0]]]);
  });

  test("counts as a link where it lies elsewhere", () => {
    const link = file({ kind: "cloud" });
    expect(found(outsider, [link], [])).toEqual([["unreadable-attachment", "note", [0]]]);
  });

  test("is graded for each file by the people in it", () => {
    const files = [verdict({ people: people(12) }), verdict(), verdict({ people: people(3) })];
    expect(found(outsider, [file(), file(), file()], files)).toEqual([
      ["sensitive-content", "hold", [0]],
      ["sensitive-content", "warn", [2]],
    ]);
    expect(found(colleague, [file(), file(), file()], files)).toEqual([
      ["sensitive-content", "note", [0]],
    ]);
  });

  test("is what the subject says it is", () => {
    const files = [verdict({ people: people(3) })];
    expect(found(outsider, [file()], files, "Sex offender visits")).toEqual([
      ["sensitive-content", "hold", [0]],
    ]);
  });

  test("may be marked, and the mail not", () => {
    const marking = { level: "SECRET", handling: undefined, isEveryday: false } as const;
    expect(found(colleague, [file()], [verdict({ marking })])).toEqual([
      ["protective-marking", "hold", [0]],
    ]);
  });

  test("adds nothing where the mail is marked as high", () => {
    const marking = {
      level: "OFFICIAL-SENSITIVE",
      handling: undefined,
      isEveryday: false,
    } as const;
    const subject = "OFFICIAL-SENSITIVE: rota";
    expect(found(outsider, [file()], [verdict({ marking })], subject)).toEqual([]);
  });
});
