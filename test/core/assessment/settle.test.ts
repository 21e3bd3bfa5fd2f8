import { assess } from "../../../src/core/assessment/assess";
import { settle } from "../../../src/core/assessment/settle";
import type { Draft } from "../../../src/core/mail/draft";
import type { Settled } from "../../../src/core/memory/settled";
import { type Addressed, draftTo, occasion, residents } from "../../support/builders";
import { mockshirePolicy, onlyRules } from "../../support/policies";

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
});
