import fc from "fast-check";

import type { Draft } from "../../../src/core/mail/draft";
import { noteStart } from "../../../src/core/memory/draft-start";
import { newInThread } from "../../../src/core/rules/new-in-thread";
import { type Addressed, draftTo, inputFor, occasion, residents } from "../../support/builders";

const colleague = "ann@mockshire.police.example";
const solicitor = "jo@firm.example";
const councillor = "mair@council.example";
const partner = "pat@cjs.example";

/** Two members of the public, at a mail provider that both use. */
const one = "one@mailbox.example";
const other = "other@mailbox.example";

jest.mock("../../../src/core/mail/consumer-domains", () => ({
  isConsumerDomain: (domain: string) => domain === "mailbox.example",
}));

const reply: Partial<Draft> = { composeType: "reply" };

interface Situation {
  /** Who was on the draft when it was begun. Left out: nothing is known of that. */
  readonly begun?: Addressed | "unread";
  readonly rest?: Partial<Draft>;
}

function check(addressed: Addressed, { begun, rest = reply }: Situation = {}) {
  const draft = draftTo(addressed, rest);
  const lists = begun === undefined || begun === "unread" ? addressed : begun;
  const isUnread = begun === "unread";
  const unread = isUnread ? [{ part: "cc", reason: "no-answer" } as const] : [];
  const noted = noteStart({ ...draftTo(lists, rest), unread }, "salt-of-a-draft");
  const start = begun === undefined ? undefined : noted;
  return newInThread.check(inputFor(draft, { settings: {}, occasion: occasion({ start }) }));
}

/** A text that quotes a mail with this in its head. */
function quoting(from: string, to: string, rest: Partial<Draft> = reply): Partial<Draft> {
  const text = `Thanks.\n\nFrom: ${from}\nSent: Monday\nTo: ${to}\nSubject: Visits\n\nDear all`;
  return { ...rest, body: { text, html: "" } };
}

describe("new-in-thread", () => {
  test.each<[situation: string, addressed: Addressed, around: Situation]>([
    ["a reply to who was on it", { to: [solicitor] }, { begun: { to: [solicitor] } }],
    ["somebody who moved from To to Bcc", { bcc: [solicitor] }, { begun: { to: [solicitor] } }],
    ["an address written otherwise", { to: ["JO@Firm.example."] }, { begun: { to: [solicitor] } }],
    ["somebody else of the firm", { to: ["al@firm.example"] }, { begun: { to: [solicitor] } }],
    ["the firm's sub-domain", { to: ["jo@mail.firm.example"] }, { begun: { to: [solicitor] } }],
    ["a colleague who is new", { to: [solicitor, colleague] }, { begun: { to: [solicitor] } }],
    ["a trusted partner who is new", { to: [solicitor, partner] }, { begun: { to: [solicitor] } }],
    ["a contact list that is new", { to: [solicitor, ""] }, { begun: { to: [solicitor] } }],
    ["one private person again", { to: [one] }, { begun: { to: [one] } }],
    ["fewer people than before", { to: [solicitor] }, { begun: { to: [solicitor, one, other] } }],
    ["a new mail", { to: [solicitor] }, { begun: { to: [colleague] }, rest: {} }],
    ["a saved mail that quotes nothing", { to: [solicitor] }, { rest: { composeType: "unknown" } }],
    [
      "a saved mail that quotes and whose subject does not say RE:",
      { to: [councillor] },
      {
        rest: quoting(solicitor, colleague, { composeType: "unknown", subject: "Report: visits" }),
      },
    ],
    ["a reply of which nothing is known", { to: [solicitor] }, {}],
    ["a reply on which Outlook had put nobody yet", { to: [solicitor] }, { begun: {} }],
    ["a reply of which Cc was not told at first", { to: [solicitor] }, { begun: "unread" }],
    [
      "a forward of which nothing is known",
      { to: [solicitor] },
      { rest: { composeType: "forward" } },
    ],
    ["a reply to who wrote before", { to: [solicitor] }, { rest: quoting(solicitor, colleague) }],
    ["a reply to who got it before", { to: [solicitor] }, { rest: quoting(colleague, solicitor) }],
    [
      "somebody of whom only the quoted head tells",
      { to: [councillor, solicitor] },
      { begun: { to: [councillor] }, rest: quoting(councillor, `${solicitor}; ${colleague}`) },
    ],
    [
      "somebody who may be the name without an address, in a draft opened again",
      { to: [solicitor, councillor] },
      { rest: quoting(solicitor, "Modelton, Mair") },
    ],
    ["one who wrote with a name only", { to: [solicitor] }, { rest: quoting("Jo", colleague) }],
    [
      "what somebody wrote, where the line gives no address",
      { to: [solicitor] },
      { rest: { ...reply, body: { text: "Hi\n\nOn 3 March 2015, Jo wrote:\n> Hello", html: "" } } },
    ],
    [
      "somebody beside the writer of a quoted message, of which nobody tells who got it",
      { to: [solicitor], cc: [councillor] },
      {
        rest: {
          ...reply,
          body: { text: `Hi\n\nOn 3 March 2015, Jo <${solicitor}> wrote:\n> Hello`, html: "" },
        },
      },
    ],
    [
      "the same below a head without To",
      { to: [solicitor], cc: [councillor] },
      {
        rest: {
          ...reply,
          body: {
            text: `Hi\n\nFrom: Jo <${solicitor}>\nSent: Monday\nSubject: Hello\n\nHi`,
            html: "",
          },
        },
      },
    ],
  ])("has nothing to say about %s", (_situation, addressed, around) => {
    expect(check(addressed, around)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, around: Situation, positions: number[]]>([
    [
      "somebody typed into Cc",
      { to: [solicitor], cc: [councillor] },
      { begun: { to: [solicitor] } },
      [1],
    ],
    [
      "somebody hidden in Bcc",
      { to: [solicitor], bcc: [councillor] },
      { begun: { to: [solicitor] } },
      [1],
    ],
    ["an outsider among colleagues", { to: [colleague, one] }, { begun: { to: [colleague] } }, [1]],
    ["another private person", { to: [one, other] }, { begun: { to: [one] } }, [1]],
    [
      "a look-alike of the firm",
      { to: [solicitor, "jo@firrn.example"] },
      { begun: { to: [solicitor] } },
      [1],
    ],
    [
      "one written twice",
      { to: [solicitor, councillor], cc: ["Mair@council.example"] },
      { begun: { to: [solicitor] } },
      [1, 2],
    ],
    [
      "somebody of whom the quoted heads do not tell, in a draft opened again",
      { to: [solicitor, councillor] },
      { rest: quoting(`Jo <${solicitor}>`, colleague) },
      [1],
    ],
    [
      "the same where the name without an address is the sender's own",
      { to: [solicitor, councillor] },
      {
        rest: {
          ...quoting(`Jo <${solicitor}>`, "Example, Pc"),
          from: { displayName: "PC Example", address: colleague, domain: undefined },
        },
      },
      [1],
    ],
    [
      "the same where that name is a colleague's on the mail",
      {
        to: [solicitor, councillor],
        cc: [{ address: colleague, displayName: "Sampleford, Ann" }],
      },
      { rest: quoting(`Jo <${solicitor}>`, "Ann Sampleford") },
      [1],
    ],
    [
      "the same where that name is a trusted partner's on the mail",
      { to: [solicitor, councillor], cc: [{ address: partner, displayName: "Partner, Pat" }] },
      { rest: quoting(`Jo <${solicitor}>`, "Pat Partner") },
      [1],
    ],
    [
      "a saved mail whose subject says that it answers",
      { to: [solicitor, councillor] },
      { rest: quoting(solicitor, colleague, { composeType: "unknown", subject: "ATB: Visits" }) },
      [1],
    ],
  ])("asks about %s", (_situation, addressed, around, positions) => {
    const [observation, ...others] = check(addressed, around);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({
      severity: "warn",
      evidence: { count: 1, kind: "reply", recipients: positions },
    });
  });

  test("only notes it of a forward, which is meant for somebody new", () => {
    const forward: Partial<Draft> = { composeType: "forward" };
    const [observation] = check(
      { to: [councillor] },
      { rest: quoting(solicitor, colleague, forward) },
    );
    expect(observation).toMatchObject({
      severity: "note",
      evidence: { count: 1, kind: "forward" },
    });
  });

  test.each([
    ["RE: a", "reply"],
    ["re:a", "reply"],
    ["Re[2]: a", "reply"],
    ["[EXTERNAL] RE: a", "reply"],
    ["ATB: a", "reply"],
    ["FW: a", "forward"],
    ["Fwd: a", "forward"],
    ["YML: a", "forward"],
    ["Re a", undefined],
    ["Reports: a", undefined],
    ["a RE: b", undefined],
    ["", undefined],
  ])("takes the saved subject %j for a %s", (subject, kind) => {
    const rest = quoting(solicitor, colleague, { composeType: "unknown", subject });
    expect(check({ to: [councillor] }, { rest })[0]?.evidence.kind).toBe(kind);
  });

  const someone = fc.constantFrom(solicitor, councillor, colleague, partner, one, other, "");
  const anyList = fc.record({
    to: fc.array(someone),
    cc: fc.array(someone),
    bcc: fc.array(someone),
  });
  const countOf = (addressed: Addressed, begun: Addressed) =>
    check(addressed, { begun })[0]?.evidence.count ?? 0;

  test("never speaks of a draft that goes to whom it went when it was begun", () => {
    fc.assert(
      fc.property(anyList, (addressed) => {
        expect(check(addressed, { begun: addressed })).toEqual([]);
      }),
    );
  });

  test("does not depend on the order of recipients, nor on the field they stand in", () => {
    fc.assert(
      fc.property(anyList, anyList, ({ to, cc, bcc }, begun) => {
        const expected = countOf({ to, cc, bcc }, begun);
        expect(countOf({ to: [...to].reverse(), cc: bcc, bcc: cc }, begun)).toBe(expected);
      }),
    );
  });

  test("asks as much with a colleague more, and no more", () => {
    fc.assert(
      fc.property(anyList, anyList, ({ to, cc, bcc }, begun) => {
        const more = { to: [...to, colleague], cc, bcc };
        expect(countOf(more, begun)).toBe(countOf({ to, cc, bcc }, begun));
      }),
    );
  });

  test("takes time in proportion to 1,000 recipients", () => {
    const to = residents(1000).map((_, at) => `p${at}@firm${at % 50}.example`);
    const around = {
      begun: { to: to.slice(0, 900) },
      rest: quoting(one, to.slice(0, 500).join("; ")),
    };
    check({ to }, around);
    const started = performance.now();
    check({ to }, around);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
