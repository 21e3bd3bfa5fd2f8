import { assess } from "../../../src/core/assessment/assess";
import { settle } from "../../../src/core/assessment/settle";
import { audienceOf } from "../../../src/core/mail/audience";
import type { Draft } from "../../../src/core/mail/draft";
import { newMemory, remember } from "../../../src/core/memory/memory";
import type { Settled } from "../../../src/core/memory/settled";
import { type RuleId, ruleIds } from "../../../src/core/rules";
import { type Addressed, draftTo, mockshire, occasion, residents } from "../../support/builders";
import { mockshirePolicy, onlyRules, policyFrom } from "../../support/policies";

const nothing: Settled = { salt: "a-salt-of-its-own", marks: new Set() };
const policy = onlyRules(["visible-recipients", "lone-outsider", "sensitive-content"]);
const colleagues = Array.from({ length: 6 }, (_, at) => `pc${at}@mockshire.police.example`);
const crowd: Addressed = { to: residents(6) };

/** What Send decides on `later`, once every question of `draft` is settled. */
function decision(draft: Draft, later: Draft, salt = nothing.salt) {
  const { findings } = assess(draft, policy, occasion());
  const { marks } = settle(findings, draft, nothing);
  return assess(later, policy, occasion({ settled: { salt, marks } })).decision;
}

const bob = { address: "bob.jones@mockshire.police.example", displayName: "Bob Jones" };
const carys = { address: "carys.puw@mockshire.police.example", displayName: "Carys Puw" };
const named = (displayName: string) => ({ address: "x17@mail.example", displayName });
const people = (name: string) =>
  [1, 2, 3].map((at) => `${name}, DOB 12/03/195${at}, ${at} Mill Close, SA1 2PF`).join("\n");

const offBut = (rule: RuleId) =>
  Object.fromEntries(
    ruleIds.filter((id) => id !== rule).map((id) => [id, { severity: "off" }]),
  ) as object;

/** A mailbox from which one batch went. */
function batchSent() {
  const draft = draftTo({ to: residents(6, "first") }, { subject: "Victims' update" });
  const { seconds } = occasion();
  const audience = audienceOf(draft, mockshire);
  return remember(newMemory("a-salt-of-16-char", seconds), {
    draft,
    audience,
    seconds,
    isLetThrough: false,
    tellsOfPeople: false,
    mark: undefined,
  });
}

const identities = (count: number, more = "") =>
  Array.from({ length: count }, (_, at) => `DOB 12/03/${1950 + at}, ${at} Mill Close, SA1 2PF`)
    .concat(more)
    .join("\n");
const saying = (text: string): Partial<Draft> => ({ body: { text, html: "" } });

describe("what is settled on a draft", () => {
  test.each<[situation: string, before: Draft, after: Draft]>([
    ["nothing changed", draftTo(crowd), draftTo(crowd)],
    [
      "a colleague more stands beside the outsider",
      draftTo({ to: colleagues, cc: residents(1) }),
      draftTo({ to: [...colleagues, "new@mockshire.police.example"], cc: residents(1) }),
    ],
    ["a subject was added", draftTo(crowd), draftTo(crowd, { subject: "Rota 2" })],
    [
      "a colleague was added, who moves the others",
      draftTo(crowd),
      draftTo({ to: [colleagues[0]!, ...residents(6)] }),
    ],
    [
      "an address is written in capitals",
      draftTo(crowd),
      draftTo({ to: residents(6).map((one) => one.toUpperCase()) }),
    ],
    [
      "somebody outside was added in Bcc",
      draftTo(crowd),
      draftTo({ ...crowd, bcc: ["x@mail.example"] }),
    ],
    ["the order is another", draftTo(crowd), draftTo({ to: residents(6).reverse() })],
    [
      "the text goes on, and gives no more details",
      draftTo({ to: residents(1) }, saying(identities(3))),
      draftTo({ to: residents(1) }, saying(identities(3, "Please answer by Friday."))),
    ],
  ])("is not asked again where %s", (_situation, before, after) => {
    expect(decision(before, draftTo(crowd, saying(identities(9))))).not.toBe("send");
    expect(decision(before, after)).toBe("send");
  });

  test.each<[situation: string, before: Draft, after: Draft]>([
    ["one person more is in view", draftTo(crowd), draftTo({ to: residents(7) })],
    ["one person is another", draftTo(crowd), draftTo({ to: [...residents(5), "x@mail.example"] })],
    [
      "somebody moved from To to Cc",
      draftTo(crowd),
      draftTo({ to: residents(5), cc: residents(6).slice(5) }),
    ],
    [
      "a person's details are others",
      draftTo({ to: residents(1) }, saying(identities(3))),
      draftTo({ to: residents(1) }, saying(identities(3).replace("1950", "1949"))),
    ],
    [
      "another question came up",
      draftTo({ to: residents(1) }, saying(identities(3))),
      draftTo({ to: [...colleagues, ...residents(1)] }, saying(identities(3))),
    ],
  ])("is asked again where %s", (_situation, before, after) => {
    expect(decision(before, before)).toBe("send");
    expect(decision(before, after)).not.toBe("send");
  });

  test("is asked again under the salt of another draft", () => {
    expect(decision(draftTo(crowd), draftTo(crowd), "the-salt-of-another")).toBe("ask");
  });

  test.each([
    ["hold", residents(10)],
    ["refuse", residents(50)],
  ])("settles nothing that is to be repaired: %s", (severity, to) => {
    expect(decision(draftTo({ to }), draftTo({ to }))).toBe(severity);
  });

  test("settles nothing that could not be checked", () => {
    const draft = draftTo(crowd, { unread: [{ part: "body", reason: "no-answer" }] });
    expect(decision(draft, draft)).toBe("ask");
  });

  test("keeps a settled finding in sight", () => {
    const draft = draftTo(crowd);
    const { findings } = assess(draft, mockshirePolicy, occasion());
    const settled = settle(findings, draft, nothing);
    const again = assess(draft, mockshirePolicy, occasion({ settled }));
    expect(again.findings).toHaveLength(findings.length);
    expect(again.findings[0]).toMatchObject({ severity: "warn", isSettled: true });
  });

  test("notes nothing that can be read", () => {
    const draft = draftTo(crowd, saying(identities(3)));
    const { findings } = assess(draft, mockshirePolicy, occasion());
    const { marks } = settle(findings, draft, nothing);
    expect(Array.from(marks)).not.toEqual([]);
    for (const mark of marks) expect(mark).toMatch(/^[\w-]{16}$/);
  });

  test("keeps what was settled before", () => {
    const small = draftTo({ to: residents(1) }, saying(identities(3)));
    const large = draftTo(crowd);
    const first = settle(assess(small, policy, occasion()).findings, small, nothing);
    const settled = settle(assess(large, policy, occasion()).findings, large, first);
    for (const draft of [small, large]) {
      expect(assess(draft, policy, occasion({ settled })).decision).toBe("send");
    }
  });

  test.each<[situation: string, rule: RuleId, before: Draft, after: Draft]>([
    [
      "the name in the greeting is another",
      "greeting-mismatch",
      draftTo({ to: [bob, carys] }, saying("Dear Rhiannon,\n\nHello")),
      draftTo({ to: [bob, carys] }, saying("Dear Margaret,\n\nHello")),
    ],
    [
      "the outsider takes another name",
      "similar-name",
      draftTo({ to: [bob, carys, named("Bob Jones")] }),
      draftTo({ to: [bob, carys, named("Carys Puw")] }),
    ],
    [
      "a contact group is another",
      "unclear-recipient",
      draftTo({ to: [{ address: "", displayName: "Team" }] }),
      draftTo({ to: [{ address: "", displayName: "Survivors" }] }),
    ],
    [
      "another person stands beside the same number",
      "sensitive-content",
      draftTo({ to: residents(1) }, saying(people("Alan Testperson"))),
      draftTo({ to: residents(1) }, saying(people("Zoe Otherwoman"))),
    ],
  ])("is asked again where %s", (_situation, rule, before, after) => {
    const only = onlyRules([rule]);
    const settled = settle(assess(before, only, occasion()).findings, before, nothing);
    expect(assess(before, only, occasion({ settled })).decision).toBe("send");
    expect(assess(after, only, occasion({ settled })).decision).not.toBe("send");
  });

  test("is not asked again though time goes by", () => {
    const rules = { ...offBut("batch"), batch: { severity: "warn" } };
    const strict = policyFrom({ organisation: { domains: ["mockshire.police.example"] }, rules });
    const at = (minutes: number, settled?: Settled) =>
      occasion({ memory: batchSent(), seconds: occasion().seconds + minutes * 60, settled });
    const draft = draftTo({ to: residents(6, "next") }, { subject: "Victims' update" });
    const asked = assess(draft, strict, at(10));
    expect(asked.decision).toBe("ask");
    const settled = settle(asked.findings, draft, nothing);
    expect(assess(draft, strict, at(12, settled)).decision).toBe("send");
  });
});
