import fc from "fast-check";

import { defaultsOf } from "../../../src/core/rules/setting";
import { visibleRecipients } from "../../../src/core/rules/visible-recipients";
import { type Addressed, draftTo, mockshire, residents } from "../../support/builders";

const defaults = defaultsOf(visibleRecipients.settings);

function check(addressed: Addressed, settings = defaults) {
  return visibleRecipients.check({ draft: draftTo(addressed), organisation: mockshire, settings });
}

const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at}@mockshire.police.example`);

describe("visible-recipients", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["one resident", { to: residents(1) }],
    ["four residents", { to: residents(4) }],
    ["418 colleagues", { to: colleagues(418) }],
    ["418 residents in Bcc", { bcc: residents(418) }],
    ["a colleague in To and 418 residents in Bcc", { to: colleagues(1), bcc: residents(418) }],
    ["four residents among 100 colleagues", { to: residents(4), cc: colleagues(100) }],
    ["60 people at a trusted partner", { to: residents(60).map((_, at) => `p${at}@cjs.example`) }],
    ["four residents, each in To and in Cc", { to: residents(4), cc: residents(4) }],
    [
      "one resident written five ways",
      { to: ["a@b.example", "A@b.example", "a@B.EXAMPLE", " a@b.example", "a@b.example."] },
    ],
    ["five lists whose people cannot be seen", { to: ["", "", "", "", "/o=Org/cn=ann"] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, severity: string, count: number]>([
    ["five residents in To", { to: residents(5) }, "warn", 5],
    ["five residents in Cc", { cc: residents(5) }, "warn", 5],
    ["three in To and two in Cc", { to: residents(3), cc: residents(2, "other") }, "warn", 5],
    ["nine", { to: residents(9) }, "warn", 9],
    ["ten", { to: residents(10) }, "hold", 10],
    ["49", { to: residents(49) }, "hold", 49],
    ["50", { to: residents(50) }, "refuse", 50],
    ["the Gwent mail", { to: residents(418) }, "refuse", 418],
    [
      "people of one mail provider",
      { to: residents(12).map((_, at) => `p${at}@mail.example`) },
      "hold",
      12,
    ],
    [
      "a look-alike of our domain",
      { to: residents(12).map((_, at) => `p${at}@notmockshire.police.example`) },
      "hold",
      12,
    ],
  ])("speaks of %s", (_situation, addressed, severity, count) => {
    const [observation, ...others] = check(addressed);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ severity, evidence: { count, isAtLeast: false } });
  });

  test("refers to people by their position, colleagues and Bcc left out", () => {
    const to = [...colleagues(1), ...residents(5)];
    const [observation] = check({ to, bcc: residents(9, "hidden") });
    expect(observation?.evidence.recipients).toEqual([1, 2, 3, 4, 5]);
  });

  test("takes its thresholds from the policy", () => {
    const settings = { caution: 2, demandBcc: 3, hardStop: 4 };
    const severities = [1, 2, 3, 4].map((count) => check({ to: residents(count) }, settings)[0]);
    expect(severities.map((one) => one?.severity)).toEqual([undefined, "warn", "hold", "refuse"]);
  });

  test.each<[part: "to" | "cc" | "bcc", isAtLeast: boolean]>([
    ["to", true],
    ["cc", true],
    ["bcc", false],
  ])("knows what a %s that was cut short means for its count", (part, isAtLeast) => {
    const draft = draftTo({ to: residents(5) }, { unread: [{ part, reason: "cut-short" }] });
    const [found] = visibleRecipients.check({ draft, organisation: mockshire, settings: defaults });
    expect(found?.evidence.isAtLeast).toBe(isAtLeast);
  });

  const someone = fc.constantFrom(...residents(30), ...colleagues(5), "p@cjs.example", "");
  const anyDraft = fc.record({
    to: fc.array(someone),
    cc: fc.array(someone),
    bcc: fc.array(someone),
  });
  const countIn = (addressed: Addressed) =>
    check(addressed, { caution: 1, demandBcc: 10, hardStop: 50 })[0]?.evidence.count ?? 0;

  test("does not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc }) => {
        const turned = { to: [...to].reverse(), cc: [...cc].reverse(), bcc };
        expect(countIn(turned)).toBe(countIn({ to, cc, bcc }));
      }),
    );
  });

  test("never counts more once somebody is moved from To to Bcc", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc }) => {
        const moved = { to: to.slice(1), cc, bcc: [...bcc, ...to.slice(0, 1)] };
        expect(countIn(moved)).toBeLessThanOrEqual(countIn({ to, cc, bcc }));
      }),
    );
  });

  test("counts the same with a colleague more", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc }) => {
        expect(countIn({ to: [...to, ...colleagues(1)], cc, bcc })).toBe(countIn({ to, cc, bcc }));
      }),
    );
  });
});
