import fc from "fast-check";

import { parseDomain } from "../../../src/core/mail/domain";
import { noteStart } from "../../../src/core/memory/draft-start";
import { batch } from "../../../src/core/rules/batch";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, occasion, residents } from "../../support/builders";
import { memoryOf, type Sending, sent } from "../../support/memories";

const defaults = defaultsOf(batch.settings);
const subject = "Your report of a burglary";

interface Now {
  readonly subject?: string;
  readonly settings?: typeof defaults;
  readonly mark?: string;
}

function check(earlier: readonly ReturnType<typeof sent>[], addressed: Addressed, now: Now = {}) {
  const draft = draftTo(addressed, { subject: now.subject ?? subject });
  const start = now.mark === undefined ? undefined : noteStart(draftTo({}), now.mark);
  const known = occasion({ memory: memoryOf(...earlier), start });
  return batch.check(inputFor(draft, { settings: now.settings ?? defaults, occasion: known }));
}

const first = residents(6, "first");
const second = residents(6, "second");
const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at}@mockshire.police.example`);
/** At one domain. */
const staff = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@council.example`);
const before = (addressed: Addressed, rest: Sending = {}) => [
  sent(addressed, { subject, ago: 10, ...rest }),
];

describe("batch", () => {
  test.each<
    [situation: string, earlier: ReturnType<typeof sent>[], addressed: Addressed, now?: Now]
  >([
    ["the first mail", [], { to: first }],
    ["the same people once more", before({ to: first }), { to: first }],
    [
      "the same people in another order and field",
      before({ to: first }),
      { cc: [...first].reverse() },
    ],
    ["all but one of them, after a question", before({ to: first }), { to: first.slice(1) }],
    ["all of them and two more", before({ to: first }), { to: [...first, ...residents(2)] }],
    [
      "half of them and as many others",
      before({ to: first }),
      { to: [...first.slice(3), ...second.slice(3)] },
    ],
    [
      "an answer to all in a conversation",
      before({ to: first.slice(0, 5), cc: colleagues(3) }),
      { to: first },
      { subject: `RE: ${subject}` },
    ],
    [
      "others, with another subject",
      before({ to: first }),
      { to: second },
      { subject: "Victims' code" },
    ],
    [
      "others, about another crime",
      before({ to: first }, { subject: "Crime 12345 burglary" }),
      { to: second },
      { subject: "Crime 12346 burglary" },
    ],
    [
      "others, with no subject",
      before({ to: first }, { subject: "" }),
      { to: second },
      { subject: "" },
    ],
    [
      "others, with a subject that many mails have",
      before({ to: first }, { subject: "Meeting" }),
      { to: second },
      { subject: "Meeting" },
    ],
    ["others, more than an hour later", before({ to: first }, { ago: 61 }), { to: second }],
    ["others, after a mail to four", before({ to: first.slice(2) }), { to: second }],
    ["four others", before({ to: first }), { to: second.slice(2) }],
    [
      "the staff of another organisation, who know each other",
      before({ to: first }),
      { to: ["a", "b", "c", "d", "e", "f"].map((name) => `${name}@council.example`) },
    ],
    ["49 of one staff, who know each other", before({ to: residents(49) }), { to: staff(49) }],
    ["others in Bcc", before({ to: first }), { bcc: second }],
    ["others, after a mail to a group in Bcc", before({ bcc: first }), { to: second }],
    ["as many colleagues", before({ to: first }), { to: colleagues(9) }],
    ["others, after a mail to colleagues", before({ to: colleagues(9) }), { to: second }],
    [
      "the same six in view, and another 300 in Bcc",
      before({ to: first, bcc: residents(300, "b") }),
      { to: first, bcc: residents(300, "c") },
    ],
    [
      "others in the same draft, the first having been a mistake",
      before({ to: first }, { mark: "this draft" }),
      { to: second },
      { mark: "this draft" },
    ],
  ])("has nothing to say about %s", (_situation, earlier, addressed, now = {}) => {
    expect(check(earlier, addressed, now)).toEqual([]);
  });

  test("has nothing to say where nothing is remembered", () => {
    const draft = draftTo({ to: second }, { subject });
    expect(batch.check(inputFor(draft, { settings: defaults }))).toEqual([]);
  });

  test.each<
    [situation: string, earlier: ReturnType<typeof sent>[], addressed: Addressed, now?: Now]
  >([
    ["the second batch", before({ to: first }), { to: second }],
    ["one in Cc", before({ to: first }), { cc: second }],
    [
      "one after a mail that was asked about",
      before({ to: first }, { isLetThrough: false }),
      { to: second },
    ],
    ["one an hour later", before({ to: first }, { ago: 60 }), { to: second }],
    [
      "one that the sender is in too",
      before({ to: [...first, "me@mail.example"] }),
      { to: [...second, "me@mail.example"] },
    ],
    [
      "one to people with mailboxes at one provider",
      before({ to: second }),
      { to: first.map((address) => ({ address, domain: parseDomain("gmail.com") })) },
    ],
    [
      "one to the staff of two organisations",
      before({ to: first }),
      { to: ["a@b.example", "c@b.example", "d@b.example", "e@b.example", "f@council.example"] },
    ],
    [
      "one with two of the five again",
      before({ to: first.slice(0, 5) }),
      { to: [...first.slice(3, 5), ...second.slice(0, 3)] },
    ],
    ["a forwarded one", before({ to: first }), { to: second }, { subject: `FW: ${subject}` }],
    [
      "the second of seven",
      before({ to: first }, { subject: `${subject} 1 of 7` }),
      { to: second },
      { subject: `${subject} 2 of 7` },
    ],
    [
      "one in another draft",
      before({ to: first }, { mark: "one" }),
      { to: second },
      { mark: "two" },
    ],
    [
      "one in a draft of which nothing is known",
      before({ to: first }, { mark: "one" }),
      { to: second },
    ],
    [
      "50 at one domain, which may be a provider that nobody listed",
      before({ to: first }),
      { to: staff(50) },
    ],
    ["the last few of such a mailing", before({ to: residents(50) }), { to: staff(6) }],
    ["the Home Office's", before({ to: residents(100, "a") }), { to: residents(100, "b") }],
    [
      "a third one, like neither the first nor the second",
      [...before({ to: first }, { ago: 20 }), ...before({ to: second })],
      { to: residents(6, "third") },
    ],
    [
      "the second once more, after the first: it is another than the first",
      [...before({ to: first }, { ago: 20 }), ...before({ to: second })],
      { to: second },
    ],
  ])("stops %s", (_situation, earlier, addressed, now = {}) => {
    expect(check(earlier, addressed, now)).toMatchObject([{ severity: "hold" }]);
  });

  test("says how many see each other now, and how many did in the latest, and when", () => {
    const earlier = [
      ...before({ to: residents(198, "a") }, { ago: 40 }),
      ...before({ to: residents(119, "b") }, { ago: 12 }),
    ];
    const to = [...colleagues(1), ...residents(7)];
    expect(check(earlier, { to, bcc: residents(9, "hidden") })).toEqual([
      {
        severity: "hold",
        evidence: { count: 7, earlier: 119, minutes: 12, recipients: [1, 2, 3, 4, 5, 6, 7] },
      },
    ]);
  });

  test("takes its limits from the policy", () => {
    const earlier = before({ to: first.slice(3) }, { ago: 90 });
    const addressed = { to: second.slice(3) };
    expect(check(earlier, addressed, { settings: { group: 3, minutes: 90 } })).toHaveLength(1);
    expect(check(earlier, addressed, { settings: { group: 3, minutes: 89 } })).toEqual([]);
    expect(check(earlier, addressed, { settings: { group: 4, minutes: 90 } })).toEqual([]);
  });

  const group = fc.uniqueArray(fc.constantFrom(...residents(40)), { minLength: 5 });

  test("does not depend on the order of recipients, and a colleague more changes nothing", () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const earlier = before({ to: one });
        const spoken = check(earlier, { to: other }).length;
        expect(check(earlier, { cc: [...other].reverse() })).toHaveLength(spoken);
        expect(check(earlier, { to: [...other, ...colleagues(1)] })).toHaveLength(spoken);
      }),
    );
  });
});
