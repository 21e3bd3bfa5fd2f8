import { assess as assessOn } from "../../../src/core/assessment/assess";
import type { SendDecision } from "../../../src/core/assessment/assessment";
import type { Draft, UnreadReason } from "../../../src/core/mail/draft";
import type { Policy } from "../../../src/core/policy/policy";
import { ruleIds, rules } from "../../../src/core/rules";
import { outsideRecipient } from "../../../src/core/rules/outside-recipient";
import { draftTo, mailbox, occasion, residents } from "../../support/builders";
import { mockshirePolicy, onlyRules, policyFrom } from "../../support/policies";

const organisation = { name: "Mockshire Police", domains: ["mockshire.police.example"] };
const colleague = "ann@mockshire.police.example";

const assess = (draft: Draft, policy: Policy) => assessOn(draft, policy, occasion());

afterEach(() => jest.restoreAllMocks());

describe("assess", () => {
  test.each<[situation: string, residents: number, decision: SendDecision]>([
    ["nobody outside", 0, "send"],
    ["one outsider, who is a note", 1, "send"],
    ["five who see each other", 5, "ask"],
    ["ten", 10, "hold"],
    ["fifty", 50, "refuse"],
  ])("decides on %s", (_situation, count, decision) => {
    expect(assess(draftTo({ to: residents(count) }), mockshirePolicy).decision).toBe(decision);
  });

  test("lists the gravest finding first", () => {
    const policy = policyFrom({
      organisation,
      rules: { "outside-recipient": { severity: "hold" } },
    });
    const found = assess(draftTo({ to: residents(5) }), policy).findings;
    const findings = found.filter(({ severity }) => severity !== "note");
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["outside-recipient", "hold"],
      ["visible-recipients", "warn"],
    ]);
  });

  test("makes a rule as grave as the policy says, whatever its thresholds", () => {
    const rules = { "visible-recipients": { severity: "note" } };
    const { decision } = assess(
      draftTo({ to: residents(418) }),
      policyFrom({ organisation, rules }),
    );
    expect(decision).toBe("send");
  });

  test("does not ask a rule that is off", () => {
    const rules = { "outside-recipient": { severity: "off" } };
    const { findings } = assess(draftTo({ to: residents(1) }), policyFrom({ organisation, rules }));
    expect(findings.map(({ rule }) => rule)).not.toContain("outside-recipient");
  });

  test("goes on after a rule that fails, names it, and asks", () => {
    jest.spyOn(outsideRecipient, "check").mockImplementationOnce(() => {
      throw new Error("the text of a mail");
    });
    const policy = onlyRules(["visible-recipients", "outside-recipient"]);
    const assessment = assess(draftTo({ to: residents(10) }), policy);
    expect(assessment.findings).toMatchObject([{ rule: "visible-recipients" }]);
    expect(assessment.unchecked).toEqual([{ kind: "rule", rule: "outside-recipient" }]);
    expect(JSON.stringify(assessment)).not.toContain("the text of a mail");
  });

  test.each<[reason: UnreadReason, decision: SendDecision]>([
    ["failed", "ask"],
    ["no-answer", "ask"],
    ["cut-short", "ask"],
  ])("does not send where the subject was unread: %s", (reason, decision) => {
    const draft = draftTo({ to: [colleague] }, { unread: [{ part: "subject", reason }] });
    const assessment = assess(draft, mockshirePolicy);
    expect(assessment).toEqual({
      decision,
      findings: [],
      observed: [],
      unchecked: [{ kind: "part", part: "subject", reason }],
    });
  });

  test("does not mind that a part was not read which no rule looks at", () => {
    const unread = [{ part: "body", reason: "not-asked" }] as const;
    const readers = ruleIds.filter((id) => rules[id].reads.some((part) => part === "body"));
    const off = Object.fromEntries(readers.map((id) => [id, { severity: "off" }]));
    const policy = policyFrom({ organisation, rules: off });
    expect(assess(draftTo({ to: [colleague] }, { unread }), policy)).toEqual({
      decision: "send",
      findings: [],
      observed: [],
      unchecked: [],
    });
  });

  test.each<["warn" | "hold" | "refuse", SendDecision]>([
    ["warn", "ask"],
    ["hold", "hold"],
    ["refuse", "refuse"],
  ])("counts what is unchecked as the policy says: %s", (whenUnchecked, decision) => {
    const draft = draftTo({ to: [colleague] }, { unread: [{ part: "body", reason: "failed" }] });
    const assessment = assess(draft, policyFrom({ organisation, whenUnchecked }));
    expect(assessment.decision).toBe(decision);
  });

  test("lets an unchecked part soften nothing", () => {
    const unread = [{ part: "body", reason: "no-answer" }] as const;
    const draft = draftTo({ to: residents(418) }, { unread });
    expect(assess(draft, mockshirePolicy).decision).toBe("refuse");
  });

  test("keeps the policy's domains though the sender is elsewhere", () => {
    const from = mailbox("me@mail.example");
    const draft = draftTo({ to: ["ann@mail.example", colleague] }, { from });
    expect(assess(draft, onlyRules(["outside-recipient"])).findings).toMatchObject([
      { rule: "outside-recipient", evidence: { recipients: [0] } },
    ]);
  });

  test("does not even call a rule that is off", () => {
    const check = jest.spyOn(outsideRecipient, "check");
    const rules = { "outside-recipient": { severity: "off" } };
    assess(draftTo({ to: residents(1) }), policyFrom({ organisation, rules }));
    expect(check).not.toHaveBeenCalled();
  });

  test("asks about nothing where every rule is off", () => {
    const assessment = assess(draftTo({ to: ["", ...residents(60)] }), onlyRules([]));
    expect(assessment).toEqual({ decision: "send", findings: [], observed: [], unchecked: [] });
  });

  describe("where the policy names no domains", () => {
    const outsiders = (rest: object) => onlyRules(["outside-recipient"], rest);
    const policy = policyFrom({ organisation: {} });

    test("takes the sender's own for the organisation", () => {
      expect(assess(draftTo({ to: Array<string>(60).fill(colleague) }), policy).findings).toEqual(
        [],
      );
      expect(assess(draftTo({ to: residents(60) }), policy).decision).toBe("refuse");
    });

    test("does not take its sub-domains, nor what only looks like it", () => {
      const to = ["a@x.mockshire.police.example", "b@mockshire.police.example.evil.example"];
      const { findings } = assess(draftTo({ to }), outsiders({ organisation: {} }));
      expect(findings).toMatchObject([{ evidence: { count: 2 } }]);
    });

    test("keeps its allow-list and its deny-list", () => {
      const listed = { organisation: {}, allow: ["cjs.example"], deny: [colleague] };
      const draft = draftTo({ to: ["a@cjs.example", colleague] });
      expect(assess(draft, outsiders(listed)).findings).toMatchObject([
        { evidence: { count: 1, recipients: [1] } },
      ]);
    });

    test("takes everybody for an outsider where the sender is unknown too", () => {
      const assessment = assess(draftTo({ to: residents(60) }, { from: undefined }), policy);
      expect(assessment.decision).toBe("refuse");
    });
  });
});
