import type { Finding } from "../../src/core/assessment/assessment";
import { crowdOf, openQuestions } from "../../src/taskpane/open-questions";
import { draftTo } from "../support/builders";

function crowd(recipients: readonly number[], rest: Partial<Finding> = {}): Finding {
  const evidence = { count: recipients.length, isAtLeast: false, recipients };
  return {
    rule: "visible-recipients",
    severity: "hold",
    isSettled: false,
    evidence,
    ...rest,
  } as Finding;
}

function outside(recipients: readonly number[], rest: Partial<Finding> = {}): Finding {
  const evidence = { count: recipients.length, expired: 0, recipients };
  return {
    rule: "outside-recipient",
    severity: "warn",
    isSettled: false,
    evidence,
    ...rest,
  } as Finding;
}

describe("openQuestions", () => {
  test.each<[situation: string, findings: readonly Finding[]]>([
    ["nothing was found", []],
    ["there is a note", [outside([0], { severity: "note" })]],
    ["all is answered", [crowd([0, 1], { severity: "warn", isSettled: true })]],
  ])("is none where %s", (_situation, findings) => {
    expect(openQuestions(findings)).toEqual({ gravest: undefined, more: 0 });
  });

  test("gives the gravest, and how many there are beside it", () => {
    const findings = [crowd([0, 1]), outside([2])];
    expect(openQuestions(findings)).toEqual({ gravest: findings[0], more: 1 });
  });

  test("passes over what is answered, however grave it was", () => {
    const findings = [crowd([0, 1], { isSettled: true }), outside([2])];
    expect(openQuestions(findings)).toEqual({ gravest: findings[1], more: 0 });
  });

  test("counts what is seen of one cause once, and a note among it not at all", () => {
    const findings = [outside([0, 1]), outside([0]), outside([2], { severity: "note" })];
    expect(openQuestions(findings).more).toBe(0);
  });

  test("goes by the reason that is left where the first of a question is answered", () => {
    const findings = [outside([0, 1], { isSettled: true }), outside([0])];
    expect(openQuestions(findings)).toEqual({ gravest: findings[1], more: 0 });
  });
});

describe("crowdOf", () => {
  const draft = draftTo({
    to: ["a@mail.example", "b@mail.example"],
    cc: ["A@mail.example"],
    bcc: ["c@mail.example"],
  });

  test.each<[situation: string, finding: Finding | undefined]>([
    ["nothing is wrong", undefined],
    ["it is not about who sees whom", outside([0, 1])],
    ["one person is in view", crowd([0])],
    ["one person is in view twice", crowd([0, 2])],
    ["the others are in Bcc", crowd([0, 3])],
    ["the draft has fewer people by now", crowd([7, 8])],
  ])("is nobody where %s", (_situation, finding) => {
    expect(crowdOf(finding, draft)).toBe(0);
  });

  test("counts people, not entries, and nobody in Bcc", () => {
    expect(crowdOf(crowd([0, 1, 2, 3]), draft)).toBe(2);
  });
});
