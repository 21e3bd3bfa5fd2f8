import type { Finding } from "../../../src/core/assessment/assessment";
import { questionsOf } from "../../../src/core/assessment/questions";
import type { RuleId } from "../../../src/core/rules";
import type { Severity } from "../../../src/core/rules/severity";

function finding(rule: RuleId, severity: Severity, recipients: readonly number[] = []): Finding {
  return { rule, severity, isSettled: false, evidence: { recipients } } as unknown as Finding;
}

/** Rule ids: the lead, then its reasons. */
function asked(...findings: readonly Finding[]): string[][] {
  return questionsOf(findings).map(({ lead, reasons }) =>
    [lead, ...reasons].map(({ rule }) => rule),
  );
}

describe("questionsOf", () => {
  test("asks nothing of nothing", () => {
    expect(asked()).toEqual([]);
  });

  test.each<[situation: string, findings: readonly Finding[], questions: string[][]]>([
    [
      "other people",
      [finding("lone-outsider", "warn", [3]), finding("outside-recipient", "note", [4])],
      [["lone-outsider"], ["outside-recipient"]],
    ],
    [
      "more people, whom a reason would hide",
      [finding("lone-outsider", "warn", [3]), finding("outside-recipient", "note", [3, 4])],
      [["lone-outsider"], ["outside-recipient"]],
    ],
    [
      "the same people and another question",
      [finding("visible-recipients", "hold", [1, 2]), finding("outside-recipient", "note", [1, 2])],
      [["visible-recipients"], ["outside-recipient"]],
    ],
    [
      "the content, whoever gets it",
      [finding("sensitive-content", "hold", [1]), finding("lone-outsider", "hold", [1])],
      [["sensitive-content"], ["lone-outsider"]],
    ],
  ])("asks twice about %s", (_situation, findings, questions) => {
    expect(asked(...findings)).toEqual(questions);
  });

  test.each<[situation: string, findings: readonly Finding[], questions: string[][]]>([
    [
      "one person",
      [finding("lone-outsider", "warn", [3]), finding("outside-recipient", "note", [3])],
      [["lone-outsider", "outside-recipient"]],
    ],
    [
      "some of its people",
      [finding("first-contact", "warn", [1, 2, 3]), finding("lone-outsider", "note", [2])],
      [["first-contact", "lone-outsider"]],
    ],
    [
      "one person, seen by three",
      [
        finding("lone-outsider", "hold", [3]),
        finding("first-contact", "note", [3]),
        finding("outside-recipient", "note", [3]),
      ],
      [["lone-outsider", "first-contact", "outside-recipient"]],
    ],
  ])("asks once about %s", (_situation, findings, questions) => {
    expect(asked(...findings)).toEqual(questions);
  });

  test("loses no finding", () => {
    const all = [
      finding("visible-recipients", "hold", [0, 1]),
      finding("lone-outsider", "warn", [1]),
      finding("first-contact", "note", [0, 1]),
      finding("outside-recipient", "note", [1]),
    ];
    const said = questionsOf(all).flatMap(({ lead, reasons }) => [lead, ...reasons]);
    expect(new Set(said)).toEqual(new Set(all));
  });
});
