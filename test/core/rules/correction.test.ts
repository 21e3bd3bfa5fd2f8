import fc from "fast-check";

import { type DraftStart, noteStart } from "../../../src/core/memory/draft-start";
import { correction } from "../../../src/core/rules/correction";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, occasion, residents } from "../../support/builders";
import { day, memoryOf, minute, type Sending, sent } from "../../support/memories";

const defaults = defaultsOf(correction.settings);
const subject = "Forum of victims and survivors";

type Mails = readonly ReturnType<typeof sent>[];

function check(earlier: Mails, addressed: Addressed, about = subject, settings = defaults) {
  const draft = draftTo(addressed, { subject: about });
  const known = occasion({ memory: memoryOf(...earlier) });
  return correction.check(inputFor(draft, { settings, occasion: known }));
}

const days = day / minute;
const yesterday = (addressed: Addressed, rest: Sending = {}) => [
  sent(addressed, { subject, ago: days, ...rest }),
];
const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at}@mockshire.police.example`);

describe("correction", () => {
  test.each<[situation: string, earlier: Mails, addressed: Addressed, about?: string]>([
    ["the first mail", [], { to: residents(90) }],
    ["the correction in Bcc as well", yesterday({ bcc: residents(90) }), { bcc: residents(90) }],
    [
      "an answer to one of them",
      yesterday({ bcc: residents(90) }),
      { to: residents(1) },
      `RE: ${subject}`,
    ],
    [
      "two people, and a newsletter of that name last week",
      yesterday({ bcc: residents(200) }, { ago: 7 * days }),
      { to: residents(2) },
    ],
    [
      "a committee of 44, after a mail to 90",
      yesterday({ bcc: residents(90) }),
      { to: residents(44) },
    ],
    ["four, after a mail to four", yesterday({ bcc: residents(4) }), { to: residents(4) }],
    ["five, after a mail to four", yesterday({ bcc: residents(4) }), { to: residents(5) }],
    ["four, after a mail to five", yesterday({ bcc: residents(5) }), { to: residents(4) }],
    ["as many colleagues", yesterday({ bcc: residents(90) }), { to: colleagues(90) }],
    [
      "a mail to colleagues in Bcc before",
      yesterday({ bcc: colleagues(90) }),
      { to: residents(90) },
    ],
    ["a mail in view before", yesterday({ to: residents(90) }), { to: residents(90) }],
    [
      "those who were in view beside the Bcc before, and a Bcc again",
      yesterday({ to: residents(30), bcc: residents(40, "b") }),
      { to: residents(30), bcc: residents(40, "b") },
    ],
    ["another subject", yesterday({ bcc: residents(90) }), { to: residents(90) }, "Autumn fair"],
    ["no subject", yesterday({ bcc: residents(90) }, { subject: "" }), { to: residents(90) }, ""],
    [
      "a subject that many mails have",
      yesterday({ bcc: residents(90) }, { subject: "Update" }),
      { to: residents(90) },
      "RE: Update",
    ],
    [
      "more than two weeks later",
      yesterday({ bcc: residents(90) }, { ago: 14 * days + 1 }),
      { to: residents(90) },
    ],
  ])("has nothing to say about %s", (_situation, earlier, addressed, about = subject) => {
    expect(check(earlier, addressed, about)).toEqual([]);
  });

  test("has nothing to say about the same draft, which has not gone yet", () => {
    const [mail] = yesterday({ to: residents(5), bcc: residents(9, "b") }, { mark: "this draft" });
    const draft = draftTo({ to: residents(9) }, { subject });
    const memory = memoryOf(mail!);
    const found = (start?: DraftStart) =>
      correction.check(
        inputFor(draft, { settings: defaults, occasion: occasion({ memory, start }) }),
      );
    expect(found(noteStart(draft, "this draft"))).toEqual([]);
    expect(found(noteStart(draft, "another draft"))).toHaveLength(1);
    expect(found()).toHaveLength(1);
  });

  test("has nothing to say where nothing is remembered", () => {
    const draft = draftTo({ to: residents(90) }, { subject });
    expect(correction.check(inputFor(draft, { settings: defaults }))).toEqual([]);
  });

  test.each<[situation: string, earlier: Mails, addressed: Addressed, about?: string]>([
    [
      "the correction of 2017",
      yesterday({ to: colleagues(1), bcc: residents(90) }),
      { to: residents(90) },
      `Correction: ${subject}`,
    ],
    ["the same mail once more", yesterday({ bcc: residents(90) }), { to: residents(90) }],
    ["one in Cc", yesterday({ bcc: residents(90) }), { cc: residents(90) }],
    ["one to half of them", yesterday({ bcc: residents(90) }), { to: residents(45) }],
    ["one to five", yesterday({ bcc: residents(5) }), { to: residents(5) }],
    ["one to five of ten", yesterday({ bcc: residents(10) }), { to: residents(5) }],
    ["one to others", yesterday({ bcc: residents(20) }), { to: residents(20, "other") }],
    [
      "one with some of them still in Bcc",
      yesterday({ bcc: residents(90) }),
      { to: residents(52), bcc: residents(38, "b") },
    ],
    [
      "one that puts the Bcc beside those in view before",
      yesterday({ to: residents(5), bcc: residents(40, "b") }),
      { to: [...residents(5), ...residents(40, "b")] },
    ],
    [
      "one after a mail that was asked about",
      yesterday({ bcc: residents(90) }, { isLetThrough: false }),
      { to: residents(90) },
    ],
    [
      "one two weeks later",
      yesterday({ bcc: residents(90) }, { ago: 14 * days }),
      { to: residents(90) },
    ],
    ["one a minute later", yesterday({ bcc: residents(90) }, { ago: 1 }), { to: residents(90) }],
  ])("stops %s", (_situation, earlier, addressed, about = subject) => {
    expect(check(earlier, addressed, about)).toMatchObject([{ severity: "hold" }]);
  });

  test("says how many see each other now, how many stood in Bcc the last time, and when", () => {
    const earlier = [
      ...yesterday({ bcc: residents(80) }, { ago: 3 * days }),
      ...yesterday({ bcc: residents(90) }, { ago: 2 * days }),
      ...yesterday({ to: residents(50) }),
    ];
    const [found] = check(earlier, { to: [...colleagues(1), ...residents(60)] });
    expect(found?.evidence).toMatchObject({ count: 60, hidden: 90, minutes: 2 * days });
    expect(found?.evidence.recipients).toEqual(residents(60).map((_, at) => at + 1));
  });

  test("takes its limit from the policy", () => {
    const earlier = yesterday({ bcc: residents(4) });
    expect(check(earlier, { to: residents(4) }, subject, { group: 4 })).toHaveLength(1);
    expect(check(earlier, { to: residents(4) }, subject, { group: 5 })).toEqual([]);
  });

  test("never speaks because somebody is moved from To to Bcc, nor falls silent by a colleague", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (before, now) => {
        const earlier = yesterday({ bcc: residents(before) });
        const to = residents(now);
        const spoken = check(earlier, { to }).length;
        const moved = { to: to.slice(1), bcc: to.slice(0, 1) };
        expect(check(earlier, moved).length).toBeLessThanOrEqual(spoken);
        expect(check(earlier, { to: [...colleagues(1), ...to].reverse() })).toHaveLength(spoken);
      }),
    );
  });
});
