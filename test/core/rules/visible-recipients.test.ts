import fc from "fast-check";

import { parseDomain } from "../../../src/core/mail/domain";
import type { Draft } from "../../../src/core/mail/draft";
import { defaultsOf } from "../../../src/core/rules/setting";
import { gravity } from "../../../src/core/rules/severity";
import { visibleRecipients } from "../../../src/core/rules/visible-recipients";
import { type Addressed, draftTo, inputFor, residents } from "../../support/builders";

const defaults = defaultsOf(visibleRecipients.settings);

function check(addressed: Addressed, settings = defaults, rest: Partial<Draft> = {}) {
  return visibleRecipients.check(inputFor(draftTo(addressed, rest), { settings }));
}

const about = (subject: string) => (addressed: Addressed) =>
  check(addressed, defaults, { subject });

const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at}@mockshire.police.example`);

/** Staff of one organisation outside, each at one of its hosts. */
const staff = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `clerk${at}@${at % 2 === 0 ? "" : "north."}acme.example`,
  );

/** Private mailboxes: their addresses would be a real provider's, so only the domain is. */
const personal = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    address: `p${at}@mail.test`,
    domain: parseDomain("gmail.com"),
  }));

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
    ["nine people of one organisation", { to: staff(9) }],
    ["two private mailboxes", { to: personal(2) }],
    ["two private mailboxes and two residents", { to: [...personal(2), ...residents(2)] }],
    ["three private mailboxes of which one is hidden", { to: personal(2), bcc: personal(3) }],
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
    ["three private mailboxes", { to: personal(3) }, "warn", 3],
    [
      "three private mailboxes beside a resident",
      { to: [...personal(3), "a@b.example"] },
      "warn",
      4,
    ],
    ["ten private mailboxes of one provider", { to: personal(10) }, "hold", 10],
    ["50 private mailboxes of one provider", { to: personal(50) }, "refuse", 50],
    ["ten people of one organisation", { to: staff(10) }, "warn", 10],
    ["49 people of one organisation", { to: staff(49) }, "warn", 49],
    ["50 people at one domain, which may be a provider", { to: staff(50) }, "refuse", 50],
    ["five of whom one works elsewhere", { to: [...staff(4), "a@b.example"] }, "warn", 5],
    ["ten of whom one works elsewhere", { to: [...staff(9), "a@b.example"] }, "hold", 10],
    ["ten of whom one is a private person", { to: staff(9), cc: personal(1) }, "hold", 10],
    [
      "a look-alike of our domain",
      { to: residents(10).map((_, at) => `p${at}@notmockshire.police.example`) },
      "warn",
      10,
    ],
  ])("speaks of %s", (_situation, addressed, severity, count) => {
    const [observation, ...others] = check(addressed);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ severity, evidence: { count, isAtLeast: false } });
    expect(observation?.evidence.why).toBeUndefined();
  });

  test("refers to people by their position, colleagues and Bcc left out", () => {
    const to = [...colleagues(1), ...residents(5)];
    const [observation] = check({ to, bcc: residents(9, "hidden") });
    expect(observation?.evidence.recipients).toEqual([1, 2, 3, 4, 5]);
  });

  test("takes its thresholds from the policy", () => {
    const settings = { ...defaults, caution: 2, demandBcc: 3, hardStop: 4 };
    const severities = [1, 2, 3, 4].map((count) => check({ to: residents(count) }, settings)[0]);
    expect(severities.map((one) => one?.severity)).toEqual([undefined, "warn", "hold", "refuse"]);
    const late = { ...defaults, hardStop: 100 };
    const [most, more] = [49, 50].map((count) => check({ to: staff(count) }, late)[0]?.severity);
    expect([most, more]).toEqual(["warn", "hold"]);
    const [two] = check({ to: personal(2) }, { ...defaults, cautionPersonal: 2 });
    expect(two?.severity).toBe("warn");
  });

  test.each<[part: "to" | "cc" | "bcc", isAtLeast: boolean]>([
    ["to", true],
    ["cc", true],
    ["bcc", false],
  ])("knows what a %s that was cut short means for its count", (part, isAtLeast) => {
    const unread = [{ part, reason: "cut-short" }] as const;
    const [found] = check({ to: residents(5) }, defaults, { unread });
    expect(found?.evidence.isAtLeast).toBe(isAtLeast);
  });

  test("does not take people for one organisation's staff where it cannot see all of them", () => {
    const unread = [{ part: "to", reason: "cut-short" }] as const;
    expect(check({ to: staff(10) }, defaults, { unread })[0]?.severity).toBe("hold");
  });
});

describe("visible-recipients, where the group may be the secret", () => {
  const secret = "Survivors' support group: March meeting";

  test.each<[situation: string, subject: string, addressed: Addressed]>([
    ["an ordinary subject", "Rota", { to: residents(4) }],
    ["a statement of a victim", "Victim statement", { to: residents(2) }],
    ["one of the group", secret, { to: residents(1) }],
    ["one of the group, twice", secret, { to: residents(1), cc: residents(1) }],
    ["one of the group among colleagues", secret, { to: residents(1), cc: colleagues(9) }],
    ["the group in Bcc", secret, { to: residents(1), bcc: residents(9, "hidden") }],
    ["trusted partners of the group", secret, { to: ["a@cjs.example", "b@cjs.example"] }],
  ])("has nothing to say about %s", (_situation, subject, addressed) => {
    expect(about(subject)(addressed)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, severity: string]>([
    ["two of the group", { to: residents(2) }, "hold"],
    [
      "two of the group, one in Cc",
      { to: residents(2).slice(0, 1), cc: residents(2).slice(1) },
      "hold",
    ],
    ["two private mailboxes of one provider", { to: personal(2) }, "hold"],
    ["nine", { to: residents(9) }, "hold"],
    ["50", { to: residents(50) }, "refuse"],
    ["two people of one organisation", { to: staff(2) }, "warn"],
    ["50 people at one domain", { to: staff(50) }, "refuse"],
  ])("speaks of %s", (_situation, addressed, severity) => {
    expect(about(secret)(addressed)).toMatchObject([{ severity, evidence: { why: "subject" } }]);
  });

  test.each<[situation: string, subject: string, addressed: Addressed, severity: string]>([
    ["two of two firms", "Victims' meeting", { to: residents(2) }, "warn"],
    [
      "two of a hundred colleagues and two firms",
      "HIV support",
      { to: residents(2), cc: colleagues(100) },
      "warn",
    ],
    ["three, of whom two work together", "HIV group", { to: [...staff(2), "a@b.example"] }, "warn"],
    [
      "three of three firms, one in Bcc",
      "HIV group",
      { to: residents(2), bcc: residents(3) },
      "warn",
    ],
    ["two, a private mailbox in Bcc", "HIV group", { to: residents(2), bcc: personal(1) }, "warn"],
    ["the staff of one organisation", "Survivors' group", { to: staff(9) }, "warn"],
    ["three of three firms", "Victims' meeting", { to: residents(3) }, "hold"],
    [
      "one with a private mailbox",
      "Victims' meeting",
      { to: residents(1), cc: personal(1) },
      "hold",
    ],
    ["two private mailboxes", "Message to all victims", { to: personal(2) }, "hold"],
    ["two of two firms, said plainly", "Survivors' group", { to: residents(2) }, "hold"],
    ["two of two firms, in a known phrase", "Child abuse inquiry", { to: residents(2) }, "hold"],
  ])("asks of a hint, and holds where it is plain or they are private: %s", (...one) => {
    const [, subject, addressed, severity] = one;
    expect(about(subject)(addressed)).toMatchObject([{ severity, evidence: { why: "subject" } }]);
  });

  test.each([
    "HIV group",
    "HIV community advisory network: agenda",
    "HIV support",
    "Gender identity panel: next meeting",
    "Child abuse inquiry: update for victims",
    "Survivors' forum",
    "Information for survivors",
    "Survivor engagement panel",
    "Victim support survey",
    "Complainant support",
    "CHIS meeting",
  ])("holds two private mailboxes, and three of nothing else in common: %s", (subject) => {
    expect(about(subject)({ to: personal(2) })).toMatchObject([{ severity: "hold" }]);
    expect(about(subject)({ cc: residents(3) })).toMatchObject([{ severity: "hold" }]);
  });

  test("reads it in the text, and in the name of a list", () => {
    const body = { text: "Dear survivors,\n\nWe meet on Friday.", html: "" };
    const [inText] = check({ to: residents(2) }, defaults, { body });
    expect(inText?.evidence.why).toBe("text");
    const list = { address: "list@mockshire.police.example", displayName: "HIV support group" };
    const to = residents(2);
    expect(check({ to, cc: [{ ...list, isList: true }] })[0]?.evidence.why).toBe("list-name");
    expect(check({ to, cc: [list] })).toEqual([]);
  });

  test("takes from the policy from how many on, and further words", () => {
    expect(
      check({ to: residents(2) }, { ...defaults, secretGroup: 3 }, { subject: secret }),
    ).toEqual([]);
    const words = { ...defaults, groupWords: ["Operation Lilac"] };
    const [found] = check({ to: residents(2) }, words, { subject: "Operation Lilac: next steps" });
    expect(found).toMatchObject({ severity: "hold", evidence: { why: "subject" } });
  });
});

describe("visible-recipients, of whatever recipients", () => {
  const someone = fc.oneof(
    fc.constantFrom(...residents(12), ...colleagues(5), ...staff(12), "p@cjs.example", ""),
    fc.constantFrom(...personal(4)),
  );
  const people = fc.array(someone, { maxLength: 25 });
  const anyDraft = fc.record({ to: people, cc: people, bcc: people });
  const subject = fc.constantFrom("Rota", "Survivors' group", "HIV group");
  const tight = { ...defaults, demandBcc: 7, hardStop: 12 };
  const seen = (addressed: Addressed, title: string) => {
    const [found] = check(addressed, tight, { subject: title });
    const count = found?.evidence.count ?? 0;
    return { count, gravity: found === undefined ? -1 : gravity(found.severity) };
  };

  test("does not depend on their order", () => {
    fc.assert(
      fc.property(anyDraft, subject, ({ to, cc, bcc }, title) => {
        const turned = { to: [...to].reverse(), cc: [...cc].reverse(), bcc };
        expect(seen(turned, title)).toEqual(seen({ to, cc, bcc }, title));
      }),
    );
  });

  test("never counts more, and is never graver, once somebody is moved from To to Bcc", () => {
    fc.assert(
      fc.property(anyDraft, subject, ({ to, cc, bcc }, title) => {
        const before = seen({ to, cc, bcc }, title);
        const after = seen({ to: to.slice(1), cc, bcc: [...bcc, ...to.slice(0, 1)] }, title);
        expect(after.gravity).toBeLessThanOrEqual(before.gravity);
        if (before.count > 0) expect(after.count).toBeLessThanOrEqual(before.count);
      }),
    );
  });

  test("says the same with a colleague more, and never less with anybody more", () => {
    fc.assert(
      fc.property(anyDraft, someone, subject, ({ to, cc, bcc }, more, title) => {
        const before = seen({ to, cc, bcc }, title);
        expect(seen({ to: [...to, ...colleagues(1)], cc, bcc }, title)).toEqual(before);
        const after = seen({ to: [...to, more], cc, bcc }, title);
        expect(after.gravity).toBeGreaterThanOrEqual(before.gravity);
      }),
    );
  });

  test.each([
    [49, undefined],
    [50, true],
    [418, true],
  ])("says of %d people whether it is a mailing: %s", (count, isMailing) => {
    const [found] = check({ to: residents(count) });
    expect(found?.evidence.isMailing).toBe(isMailing);
  });

  test("says so from the number that the policy names", () => {
    const [found] = check({ to: residents(20) }, { ...defaults, mailMerge: 20 });
    expect(found?.evidence.isMailing).toBe(true);
  });
});
