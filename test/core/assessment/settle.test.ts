import { assess } from "../../../src/core/assessment/assess";
import { settle } from "../../../src/core/assessment/settle";
import { audienceOf } from "../../../src/core/mail/audience";
import type { Attachment, Draft } from "../../../src/core/mail/draft";
import { newMemory, remember } from "../../../src/core/memory/memory";
import type { Settled } from "../../../src/core/memory/settled";
import { type RuleId, ruleIds } from "../../../src/core/rules";
import { type Addressed, draftTo, mockshire, occasion, residents } from "../../support/builders";
import { mockshirePolicy, onlyRules, policyFrom } from "../../support/policies";
import { people as countedPeople, verdict } from "../../support/verdicts";

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

/** Ten who see each other: held, until it is acknowledged. */
const held = draftTo({ to: residents(10) });
const file = (name: string, size: number): Attachment => ({
  name,
  size,
  kind: "file",
  isInline: false,
});
const sheet = (count: number) => ({ kind: "hidden-sheet", count }) as const;
const [people11, people12] = [countedPeople(11), countedPeople(12)];

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

  test("settles nothing that is refused", () => {
    const to = residents(50);
    expect(decision(draftTo({ to }), draftTo({ to }))).toBe("refuse");
  });

  test("lets a mail go that was held, once that is acknowledged", () => {
    expect(decision(held, draftTo({ to: residents(10) }, { subject: "" }))).toBe("hold");
    expect(decision(held, held)).toBe("send");
  });

  test.each<[situation: string, after: Draft]>([
    ["a colleague was added", draftTo({ to: residents(10), cc: colleagues })],
    ["somebody moved to Cc", draftTo({ to: residents(9), cc: residents(10).slice(9) })],
    ["somebody was added in Bcc", draftTo({ to: residents(10), bcc: ["x@mail.example"] })],
    ["the subject is another", draftTo({ to: residents(10) }, { subject: "Rota 2" })],
    [
      "the text has one letter more",
      draftTo({ to: residents(10) }, saying("See you on Thursday!.")),
    ],
    ["a file was attached", draftTo({ to: residents(10) }, { attachments: [file("a.docx", 9)] })],
    ["its file is another", draftTo({ to: residents(10) }, { attachments: [file("a.docx", 10)] })],
  ])("holds it again where %s", (_situation, after) => {
    const before = draftTo({ to: residents(10) }, { attachments: [file("a.docx", 9)] });
    const acknowledged = after.attachments[0]?.size === 10 ? before : held;
    expect(decision(acknowledged, after)).toBe("hold");
  });

  test("knows a file again, however far it was read", () => {
    const draft = draftTo({ to: residents(1) }, { attachments: [file("a.xlsx", 9)] });
    const read = verdict({ people: people12, hiddenPeople: 12, hidden: [sheet(40)] });
    const partly = verdict({
      people: people11,
      hiddenPeople: 11,
      hidden: [sheet(30)],
      isCut: true,
    });
    const files = onlyRules(["hidden-data", "sensitive-content"]);
    const { findings } = assess(draft, files, occasion(), [read]);
    const settled = settle(findings, draft, nothing);
    expect(findings.map(({ severity }) => severity)).toEqual(["hold", "hold"]);
    expect(assess(draft, files, occasion(), [partly]).decision).toBe("hold");
    expect(assess(draft, files, occasion({ settled }), [partly]).decision).toBe("send");
    const renamed = draftTo({ to: residents(1) }, { attachments: [file("b.xlsx", 9)] });
    expect(assess(renamed, files, occasion({ settled }), [partly]).decision).toBe("hold");
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
