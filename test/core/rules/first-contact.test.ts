import fc from "fast-check";

import type { Memory } from "../../../src/core/memory/memory";
import { firstContact } from "../../../src/core/rules/first-contact";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, occasion, residents } from "../../support/builders";
import { day, memoryOf, now, sent } from "../../support/memories";

const defaults = defaultsOf(firstContact.settings);

function check(memory: Memory | undefined, addressed: Addressed, settings = defaults) {
  const known = occasion({ memory });
  return firstContact.check(inputFor(draftTo(addressed), { settings, occasion: known }));
}

const ann = "ann@mail.example";
const knowsAnn = memoryOf(sent({ to: [ann] }));

describe("first-contact", () => {
  test.each<[situation: string, memory: Memory | undefined, addressed: Addressed]>([
    ["a mail to nobody", knowsAnn, {}],
    ["somebody written to before", knowsAnn, { to: [ann] }],
    ["the same person in other letters", knowsAnn, { cc: [" Ann@MAIL.example."] }],
    ["somebody written to in Bcc before", memoryOf(sent({ bcc: [ann] })), { to: [ann] }],
    ["a colleague never written to", knowsAnn, { to: ["pc@mockshire.police.example"] }],
    ["a trusted partner never written to", knowsAnn, { to: ["p@cjs.example"] }],
    ["a list whose people cannot be seen", knowsAnn, { to: ["", "/o=Org/cn=ann"] }],
    ["a stranger, where nothing is remembered", undefined, { to: ["bob@mail.example"] }],
    [
      "a stranger in the first two weeks",
      { ...knowsAnn, since: now - 14 * day + 1 },
      { to: ["bob@mail.example"] },
    ],
    ["21 strangers: a mailing is no wrongly chosen name", knowsAnn, { bcc: residents(21) }],
    ["20 strangers and Ann", knowsAnn, { to: [ann], bcc: residents(20) }],
  ])("has nothing to say about %s", (_situation, memory, addressed) => {
    expect(check(memory, addressed)).toEqual([]);
  });

  test.each<[situation: string, memory: Memory, addressed: Addressed, count: number]>([
    ["a stranger in To", knowsAnn, { to: ["bob@mail.example"] }, 1],
    ["a stranger in Cc", knowsAnn, { to: [ann], cc: ["bob@mail.example"] }, 1],
    ["a stranger in Bcc", knowsAnn, { to: [ann], bcc: ["bob@mail.example"] }, 1],
    ["somebody of the same name elsewhere", knowsAnn, { to: ["ann@post.example"] }, 1],
    ["a look-alike of somebody known", knowsAnn, { to: ["ann@mai1.example"] }, 1],
    ["a stranger named twice", knowsAnn, { to: ["bob@mail.example"], cc: ["Bob@mail.example"] }, 1],
    ["20 strangers", knowsAnn, { to: residents(20) }, 20],
    [
      "somebody who was only ever in a mail that was asked about",
      memoryOf(sent({ to: ["bob@mail.example"] }, { isLetThrough: false })),
      { to: ["bob@mail.example"] },
      1,
    ],
    [
      "a stranger after two weeks",
      { ...knowsAnn, since: now - 14 * day },
      { to: ["bob@mail.example"] },
      1,
    ],
  ])("notes %s", (_situation, memory, addressed, count) => {
    expect(check(memory, addressed)).toMatchObject([{ severity: "note", evidence: { count } }]);
  });

  test("refers to the strangers alone, by their position", () => {
    const addressed = {
      to: [ann, "bob@mail.example"],
      cc: ["p@cjs.example"],
      bcc: ["x@y.example"],
    };
    expect(check(knowsAnn, addressed)[0]?.evidence.recipients).toEqual([1, 3]);
  });

  test("takes its limit from the policy", () => {
    expect(check(knowsAnn, { to: residents(3) }, { most: 3 })).toHaveLength(1);
    expect(check(knowsAnn, { to: residents(3) }, { most: 2 })).toEqual([]);
  });

  test("does not depend on the order of recipients, and a colleague more changes nothing", () => {
    const someone = fc.constantFrom(ann, ...residents(10), "p@cjs.example", "");
    fc.assert(
      fc.property(fc.array(someone), (to) => {
        const count = (addressed: Addressed) => check(knowsAnn, addressed)[0]?.evidence.count;
        expect(count({ cc: [...to].reverse() })).toBe(count({ to }));
        expect(count({ to: [...to, "pc@mockshire.police.example"] })).toBe(count({ to }));
      }),
    );
  });
});
