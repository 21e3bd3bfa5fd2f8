import fc from "fast-check";

import { loneOutsider } from "../../../src/core/rules/lone-outsider";
import { defaultsOf } from "../../../src/core/rules/setting";
import {
  type Addressed,
  draftTo,
  inputFor,
  listOf,
  listWith,
  mockshire,
  residents,
} from "../../support/builders";

const settings = defaultsOf(loneOutsider.settings);
const press = { ...mockshire, allow: listWith([["paper.example", { role: "press" }]]) };

function check(
  addressed: Addressed,
  { text = "", subject = "Rota", organisation = mockshire } = {},
) {
  const draft = draftTo(addressed, { subject, body: { text, html: "" } });
  return loneOutsider.check(inputFor(draft, { settings, organisation }));
}

const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at}@mockshire.police.example`);

const lists = (count: number) => colleagues(count).map((address) => ({ address, isList: true }));

const offenders = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `DOB 12/03/${1950 + at}, ${at} Mill Close, SA1 2PF`,
  ).join("\n");

describe("lone-outsider", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["colleagues only", { to: colleagues(5), cc: ["clerk@cjs.example"] }],
    ["one outsider alone", { to: residents(1) }],
    ["two outsiders alone", { to: residents(2) }],
    ["three outsiders among colleagues", { to: residents(3), cc: colleagues(5) }],
    ["an outsider in Bcc", { to: colleagues(5), bcc: residents(1) }],
    ["colleagues in Bcc only", { to: residents(1), bcc: colleagues(9) }],
    ["a sub-domain of our own", { to: colleagues(5), cc: ["a@mail.mockshire.police.example"] }],
    ["lists of our own, whose people cannot be seen", { to: [...lists(5), ...residents(1)] }],
    ["lists whose people cannot be seen", { to: ["", "/o=Org/cn=ann", ...residents(1)] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed, { text: offenders(9) })).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed]>([
    ["one outsider and two colleagues", { to: residents(1), cc: colleagues(2) }],
    ["one among nine in To", { to: [...colleagues(9), ...residents(1)] }],
    [
      "one among nine in To, of whom one stands twice",
      { to: [...colleagues(9), ...colleagues(1), ...residents(1)] },
    ],
    ["one copied in with three", { to: colleagues(2), cc: ["c@cjs.example", ...residents(1)] }],
    [
      "one among nine in To, more in Cc",
      { to: [...colleagues(9), ...residents(1)], cc: ["x@cjs.example"] },
    ],
    ["two among twenty: they may belong together", { to: colleagues(20), cc: residents(2) }],
    ["one in To, to whom it is written, nine copied in", { to: residents(1), cc: colleagues(9) }],
  ])("only notes %s", (_situation, addressed) => {
    const [found, ...others] = check(addressed);
    expect(found).toMatchObject({ severity: "note", evidence: { because: undefined } });
    expect(others).toEqual([]);
  });

  test.each<
    [situation: string, addressed: Addressed, around: Parameters<typeof check>[1], expected: object]
  >([
    [
      "a journalist in Cc beside five officials, as in Gwent in 2010",
      { to: colleagues(5), cc: ["reporter@news.example", ...colleagues(1)] },
      {},
      { severity: "warn", evidence: { because: "one-of-many", insiders: 5, count: 1 } },
    ],
    [
      "one copied in alone, four in To",
      { to: [...colleagues(3), "clerk@cjs.example"], cc: residents(1) },
      {},
      { severity: "warn", evidence: { because: "one-of-many", insiders: 4, recipients: [4] } },
    ],
    [
      "one both in To and in Cc, with four",
      { to: [...colleagues(4), ...residents(1)], cc: residents(1) },
      {},
      { severity: "warn", evidence: { because: "one-of-many", count: 1 } },
    ],
    [
      "one typed among ten in To",
      { to: [...colleagues(3), ...residents(1), ...colleagues(9), "clerk@cjs.example"] },
      {},
      { severity: "warn", evidence: { because: "one-of-many", insiders: 10, recipients: [3] } },
    ],
    [
      "somebody known as press",
      { to: colleagues(1), cc: ["editor@paper.example"] },
      { organisation: press },
      { severity: "warn", evidence: { because: "press" } },
    ],
    [
      "offenders in the subject, two colleagues in To",
      { to: [...residents(1), ...colleagues(2)] },
      { subject: "Registered sex offenders" },
      { severity: "warn", evidence: { because: "terms" } },
    ],
    [
      "abuse in the first lines",
      { to: colleagues(2), cc: residents(2) },
      { text: "Hi\n\nThe MARAC papers for Thursday are attached." },
      { severity: "warn", evidence: { because: "terms" } },
    ],
    [
      "details of three people, one colleague",
      { to: residents(1), cc: colleagues(1) },
      { text: offenders(3) },
      { severity: "warn", evidence: { because: "details" } },
    ],
    [
      "eight people's details to two outsiders among colleagues",
      { to: [...residents(2), ...colleagues(2)] },
      { text: offenders(8) },
      { severity: "warn", evidence: { because: "details", count: 2 } },
    ],
  ])("speaks up about %s", (_situation, addressed, around, expected) => {
    expect(check(addressed, around)).toMatchObject([expected]);
  });

  test("is not woken by telephone numbers alone", () => {
    const text = ["07700 900123", "07700 900124", "07700 900125"]
      .map((one) => `Tel ${one}`)
      .join("\n\n\n");
    expect(check({ to: residents(1), cc: colleagues(2) }, { text })).toMatchObject([
      { severity: "note" },
    ]);
  });

  test.each([1, 2])("takes no note of a conversation with %s and one colleague", (count) => {
    const addressed = { to: residents(count), cc: colleagues(1) };
    expect(check(addressed, { text: offenders(2) })).toEqual([]);
    expect(check(addressed, { text: offenders(3) })).toHaveLength(1);
  });

  test("takes a denied sub-domain of our own for outside, and what is above ours", () => {
    const deny = listOf("leavers.mockshire.police.example");
    const to = [...colleagues(2), "a@leavers.mockshire.police.example"];
    expect(check({ to }, { organisation: { ...mockshire, deny } })).toHaveLength(1);
    expect(check({ to: [...colleagues(2), "chief@police.example"] })).toHaveLength(1);
  });

  test("knows our owner's other domains where only sub-domains are listed", () => {
    const domains = listOf("*.mockshire.police.example");
    const to = ["a@hq.mockshire.police.example", "b@hq.mockshire.police.example"];
    const cc = ["c@mockshire.police.example"];
    expect(check({ to, cc }, { organisation: { ...mockshire, domains } })).toEqual([]);
  });

  const crime = "Registered sex offenders";

  test.each<[situation: string, addressed: Addressed, around: Parameters<typeof check>[1]]>([
    [
      "offenders, to somebody alone in To",
      { to: residents(1), cc: colleagues(3) },
      { subject: crime },
    ],
    [
      "a journalist alone in To, the press office in Cc",
      { to: ["e@paper.example"], cc: colleagues(3) },
      { organisation: press },
    ],
    [
      "words that are part of others",
      { to: [...residents(1), ...colleagues(3)] },
      { subject: "Marac's bakery, crb, Sussex" },
    ],
    [
      "what was quoted",
      { to: [...residents(1), ...colleagues(3)] },
      {
        text: `See below.\n\nFrom: a@b.example\nSent: Monday\nTo: c@d.example\nSubject: ${crime}\n\n${crime}`,
      },
    ],
    [
      "what comes late in the text",
      { to: [...residents(1), ...colleagues(3)] },
      { text: `${"Rota. ".repeat(200)}${crime}` },
    ],
  ])("only notes %s", (_situation, addressed, around) => {
    expect(check(addressed, around)).toMatchObject([{ severity: "note" }]);
  });

  test("takes offenders and one colleague for a conversation", () => {
    expect(check({ to: [...residents(1), ...colleagues(1)] }, { subject: crime })).toEqual([]);
  });

  const rank = ["silent", "note", "warn", "hold"];
  const severity = (addressed: Addressed) =>
    rank.indexOf(check(addressed)[0]?.severity ?? "silent");
  const someone = fc.constantFrom(...residents(3), ...colleagues(6), "p@cjs.example", "");
  const anyDraft = fc.record({ to: fc.array(someone), cc: fc.array(someone) });

  test("does not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc }) => {
        const turned = { to: [...to].reverse(), cc: [...cc].reverse() };
        expect(severity(turned)).toBe(severity({ to, cc }));
      }),
    );
  });

  test("says no less once a colleague is added", () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(9), ({ to, cc }, one) => {
        const before = severity({ to, cc });
        const added = `new${one}@mockshire.police.example`;
        expect(severity({ to: [...to, added], cc })).toBeGreaterThanOrEqual(before);
        expect(severity({ to, cc: [...cc, added] })).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
