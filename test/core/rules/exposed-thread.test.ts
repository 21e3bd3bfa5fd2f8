import fc from "fast-check";

import type { Draft } from "../../../src/core/mail/draft";
import { noteStart } from "../../../src/core/memory/draft-start";
import { exposedThread } from "../../../src/core/rules/exposed-thread";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, occasion, residents } from "../../support/builders";

const defaults = defaultsOf(exposedThread.settings);
const writer = "nia@mockshire.police.example";
const colleague = "ann@mockshire.police.example";
const partners = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@cjs.example`);

/** People of one firm, under two of its domains. */
const staff = (count: number) =>
  Array.from({ length: count }, (_, at) => `p${at}@${at % 2 ? "mail." : ""}firm.example`);

const reply: Partial<Draft> = { composeType: "reply" };

/** A reply to a mail that this person wrote to these. */
function answering(
  from: string,
  to: readonly string[],
  rest: Partial<Draft> = reply,
): Partial<Draft> {
  const [first, ...others] = to;
  const head = `From: ${from}\nSent: Monday\nTo: ${first}\nCc: ${others.join("; ")}\nSubject: Survey`;
  return { ...rest, body: { text: `Thanks.\n\n${head}\n\nDear all`, html: "" } };
}

function check(addressed: Addressed, rest = reply, settings = defaults, begun?: Addressed) {
  const start = begun && noteStart(draftTo(begun, reply), "salt-of-a-draft");
  const at = occasion({ start });
  return exposedThread.check(inputFor(draftTo(addressed, rest), { settings, occasion: at }));
}

const gwent = residents(418);

describe("exposed-thread", () => {
  test.each<[situation: string, addressed: Addressed, rest: Partial<Draft>]>([
    ["a reply to the colleague who wrote it", { to: [writer] }, answering(writer, gwent)],
    [
      "a reply to the resident who wrote it",
      { to: gwent.slice(0, 1) },
      answering("resident1@mail.example", gwent),
    ],
    ["a reply within the force", { to: [writer, colleague] }, answering(writer, gwent)],
    ["a reply to the trusted", { to: [writer], cc: partners(5) }, answering(writer, gwent)],
    ["a reply that hides everyone", { to: [writer], bcc: gwent }, answering(writer, gwent)],
    ["a forward", { to: gwent }, answering(writer, gwent, { composeType: "forward" })],
    ["a new mail", { to: gwent }, answering(writer, gwent, {})],
    [
      "a saved mail that quotes nothing",
      { to: gwent },
      { composeType: "unknown", subject: "RE: a" },
    ],
    ["a reply to four on a thread of four", { to: residents(4) }, answering(writer, residents(4))],
    [
      "four twice, and in two spellings",
      { to: residents(4), cc: ["RESIDENT1@mail.example"] },
      answering(writer, residents(4)),
    ],
    [
      "one outsider and a colleague, on a thread of nine",
      { to: residents(1), cc: [colleague] },
      answering(writer, residents(9)),
    ],
    [
      "two who answer a mail among colleagues",
      { to: residents(2) },
      answering(writer, Array<string>(50).fill(colleague)),
    ],
    ["two who answer a mail among partners", { to: residents(2) }, answering(writer, partners(50))],
    [
      "two who answer a mail to names alone",
      { to: residents(2) },
      answering(writer, Array<string>(50).fill("Modelton, Mair")),
    ],
    [
      "one person twice in To, on a thread of 418",
      { to: ["a@b.example", "A@B.example"] },
      answering(writer, gwent),
    ],
    ["a reply to five of one firm", { to: staff(5) }, answering(writer, staff(5))],
    ["a reply to two of nine of one firm", { to: staff(2) }, answering(writer, staff(9))],
    [
      "a reply to the resident who wrote to 418, and a sergeant in Cc",
      { to: gwent.slice(0, 1), cc: [colleague] },
      answering("RESIDENT1@mail.example", gwent),
    ],
    [
      "the same to the resident twice",
      { to: gwent.slice(0, 1), cc: ["RESIDENT1@mail.example", colleague] },
      answering("resident1@mail.example", gwent),
    ],
    ["five lists whose people cannot be seen", { to: ["", "", ""] }, answering(writer, gwent)],
  ])("has nothing to say about %s", (_situation, addressed, rest) => {
    expect(check(addressed, rest)).toEqual([]);
  });

  test.each<
    [
      situation: string,
      addressed: Addressed,
      rest: Partial<Draft>,
      severity: string,
      count: number,
      visible: number,
    ]
  >([
    [
      "the chief superintendent's reply to all",
      { to: [writer, ...gwent] },
      answering(writer, gwent),
      "hold",
      418,
      418,
    ],
    ["the same in Cc", { to: [writer], cc: gwent }, answering(writer, gwent), "hold", 418, 418],
    ["a reply to two of 418", { to: gwent.slice(0, 2) }, answering(writer, gwent), "hold", 418, 2],
    [
      "a reply to one of 418, and a colleague",
      { to: gwent.slice(0, 1), cc: [writer] },
      answering(writer, gwent),
      "warn",
      418,
      1,
    ],
    [
      "a reply to one of ten, and a colleague",
      { to: residents(1), cc: [writer] },
      answering(writer, residents(10)),
      "warn",
      10,
      1,
    ],
    [
      "a reply to a resident who did not write it, and a sergeant",
      { to: gwent.slice(1, 2), cc: [colleague] },
      answering("resident1@mail.example", gwent),
      "warn",
      418,
      1,
    ],
    [
      "a reply to the resident who wrote it, and another",
      { to: gwent.slice(0, 2) },
      answering("resident1@mail.example", gwent),
      "hold",
      418,
      2,
    ],
    [
      "a reply to another, and to the resident who wrote it in Bcc",
      { to: gwent.slice(1, 2), cc: [colleague], bcc: gwent.slice(0, 1) },
      answering("resident1@mail.example", gwent),
      "warn",
      418,
      1,
    ],
    ["49 of one firm", { to: staff(49) }, answering(writer, staff(49)), "warn", 49, 49],
    [
      "418 at one domain, which may be a provider that nobody listed",
      { to: staff(418) },
      answering(writer, staff(418)),
      "hold",
      418,
      418,
    ],
    ["two of 50 at one domain", { to: staff(2) }, answering(writer, staff(50)), "hold", 50, 2],
    ["a reply to ten of one firm", { to: staff(10) }, answering(writer, staff(9)), "warn", 10, 10],
    [
      "a reply to five, one of another firm",
      { to: [...staff(4), "a@b.example"] },
      reply,
      "warn",
      5,
      5,
    ],
    [
      "a reply to four of one firm, on a thread of another",
      { to: staff(4) },
      answering(writer, residents(6)),
      "hold",
      10,
      4,
    ],
    ["a reply to five, which quotes nothing", { to: residents(5) }, reply, "warn", 5, 5],
    ["a reply to nine", { to: residents(9) }, answering(writer, residents(9)), "warn", 9, 9],
    ["a reply to ten", { to: residents(10) }, answering(writer, residents(10)), "hold", 10, 10],
    [
      "two who were on it and three new",
      { to: residents(5) },
      answering(writer, residents(2)),
      "warn",
      5,
      5,
    ],
    ["two of five", { to: residents(2) }, answering(writer, residents(5)), "warn", 5, 2],
    [
      "a saved reply",
      { to: residents(5) },
      answering(writer, residents(5), { composeType: "unknown", subject: "Re: Survey" }),
      "warn",
      5,
      5,
    ],
  ])("speaks of %s", (_situation, addressed, rest, severity, count, visible) => {
    const [observation, ...others] = check(addressed, rest);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ severity, evidence: { count, visible, isAtLeast: false } });
  });

  test("counts the latest quoted message, and none below it", () => {
    const text = (to: string) => `From: ${writer}\nSent: x\nTo: ${to}\nSubject: y\n\nText\n\n`;
    const body = { text: text("a@b.example") + text(gwent.join("; ")), html: "" };
    expect(check({ to: residents(2) }, { ...reply, body })).toEqual([]);
  });

  test("refers to those outside who would see it", () => {
    const addressed = { to: [writer, ...residents(5)], bcc: residents(3, "hidden") };
    const [observation] = check(addressed, answering(writer, gwent));
    expect(observation?.evidence.recipients).toEqual([1, 2, 3, 4, 5]);
  });

  test.each<
    [
      situation: string,
      keep: number | undefined,
      to: readonly string[],
      rest: Partial<Draft>,
      begun: Addressed | undefined,
    ]
  >([
    [
      "who wrote what it answers",
      0,
      [writer, ...residents(5)],
      answering(`Nia <${writer}>`, gwent),
      undefined,
    ],
    [
      "who wrote it, wherever they stand",
      3,
      [...residents(3), writer, ...residents(3, "o")],
      answering(writer, gwent),
      undefined,
    ],
    [
      "who wrote it, outside",
      1,
      [colleague, ...residents(5)],
      answering("RESIDENT1@mail.example", gwent),
      undefined,
    ],
    [
      "nobody, if who wrote it is not there",
      undefined,
      residents(5),
      answering(writer, gwent),
      { to: residents(5) },
    ],
    [
      "who stood first in To, if the head gives a name only",
      1,
      [colleague, ...residents(5)],
      answering("Mair Modelton", gwent),
      { to: residents(5) },
    ],
    ["who stood first in To, if nothing is quoted", 0, residents(5), reply, { to: residents(5) }],
    ["nobody, if nothing is known", undefined, residents(5), reply, undefined],
    [
      "nobody, if who stood first is gone",
      undefined,
      residents(5),
      reply,
      { to: [writer, ...residents(5)] },
    ],
  ])("would keep %s", (_situation, keep, to, rest, begun) => {
    expect(check({ to }, rest, defaults, begun)[0]?.evidence.keep).toBe(keep);
  });

  test("leaves whoever stood first in To alone, where the head gives a name only", () => {
    const rest = answering("Mair Modelton", gwent);
    const addressed = { to: gwent.slice(0, 1), cc: [colleague] };
    expect(check(addressed, rest, defaults, { to: gwent.slice(0, 1) })).toEqual([]);
    expect(check(addressed, rest, defaults, { to: [writer] })).toHaveLength(1);
  });

  test("takes its thresholds from the policy", () => {
    const settings = { many: 3, crowd: 4 };
    const severities = [2, 3, 4].map(
      (count) => check({ to: residents(count) }, reply, settings)[0],
    );
    expect(severities.map((one) => one?.severity)).toEqual([undefined, "warn", "hold"]);
  });

  test.each<[part: "to" | "cc" | "bcc", isAtLeast: boolean]>([
    ["to", true],
    ["cc", true],
    ["bcc", false],
  ])("knows what a %s that was cut short means for its count", (part, isAtLeast) => {
    const unread = [{ part, reason: "cut-short" as const }];
    const [found] = check({ to: residents(5) }, { ...reply, unread });
    expect(found?.evidence.isAtLeast).toBe(isAtLeast);
  });

  test("does not take people for one staff where more may be in view", () => {
    const unread = [{ part: "to" as const, reason: "cut-short" as const }];
    expect(check({ to: staff(5) }, { ...reply, unread })[0]?.severity).toBe("warn");
  });

  const someone = fc.constantFrom(...residents(12), colleague, writer, "p@cjs.example", "");
  const anyDraft = fc.record({
    to: fc.array(someone),
    cc: fc.array(someone),
    bcc: fc.array(someone),
    quoted: fc.array(fc.constantFrom(...residents(12), colleague), { minLength: 1 }),
  });
  const graveness = ["warn", "hold"];
  const gravity = (addressed: Addressed, quoted: readonly string[]) =>
    graveness.indexOf(check(addressed, answering(writer, quoted))[0]?.severity ?? "");

  test("does not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc, quoted }) => {
        const turned = { to: [...to].reverse(), cc: [...cc].reverse(), bcc };
        expect(gravity(turned, [...quoted].reverse())).toBe(gravity({ to, cc, bcc }, quoted));
      }),
    );
  });

  test("is never less grave with a colleague more", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc, quoted }) => {
        const more = { to: [...to, colleague], cc, bcc };
        expect(gravity(more, quoted)).toBeGreaterThanOrEqual(gravity({ to, cc, bcc }, quoted));
      }),
    );
  });

  test("is never graver once somebody is moved from To to Bcc", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, bcc, quoted }) => {
        const moved = { to: to.slice(1), cc, bcc: [...bcc, ...to.slice(0, 1)] };
        expect(gravity(moved, quoted)).toBeLessThanOrEqual(gravity({ to, cc, bcc }, quoted));
      }),
    );
  });
});
