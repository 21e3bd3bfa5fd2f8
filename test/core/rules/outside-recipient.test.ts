import { outsideRecipient } from "../../../src/core/rules/outside-recipient";
import {
  type Addressed,
  draftTo,
  inputFor,
  listOf,
  listWith,
  mockshire,
} from "../../support/builders";

function check(addressed: Addressed, organisation = mockshire) {
  return outsideRecipient.check(inputFor(draftTo(addressed), { organisation, settings: {} }));
}

describe("outside-recipient", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["a colleague", { to: ["ann@mockshire.police.example"] }],
    ["a colleague in capitals, with a dot", { to: ["ANN@MOCKSHIRE.POLICE.EXAMPLE."] }],
    ["a trusted partner", { to: ["cps@cjs.example"] }],
    ["a trusted partner's sub-domain", { cc: ["cps@wales.cjs.example"] }],
    ["colleagues in all fields", { to: ["a@cjs.example"], bcc: ["b@mockshire.police.example"] }],
    ["a contact list, which cannot be placed", { to: [""] }],
    ["an X.500 name, which cannot be placed", { to: ["/o=Org/cn=ann"] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed, count: number, recipients: number[]]>([
    ["one in To", { to: ["a@mail.example"] }, 1, [0]],
    ["one in Cc among colleagues", { to: ["b@cjs.example"], cc: ["a@mail.example"] }, 1, [1]],
    ["one in Bcc", { bcc: ["a@mail.example"] }, 1, [0]],
    ["one person in two fields", { to: ["a@mail.example"], cc: ["A@mail.example"] }, 1, [0, 1]],
    ["two people", { to: ["a@mail.example", "b@mail.example"] }, 2, [0, 1]],
    ["a look-alike", { to: ["a@mockshire.police.example.evil.example"] }, 1, [0]],
    ["a second @", { to: ["a@mockshire.police.example@evil.example"] }, 1, [0]],
  ])("notes %s", (_situation, addressed, count, recipients) => {
    const evidence = { count, expired: 0, recipients };
    expect(check(addressed)).toEqual([{ severity: "note", evidence }]);
  });

  test.each<[situation: string, expires: string, expired: number]>([
    ["a line that ended yesterday", "2026-11-22", 1],
    ["a line that ended long ago", "2019-01-31", 1],
  ])("says that %s no longer counts", (_situation, expires, expired) => {
    const allow = listWith([["partner.example", { expires }]]);
    const [found] = check({ to: ["a@partner.example"] }, { ...mockshire, allow });
    expect(found?.evidence).toEqual({ count: 1, expired, recipients: [0] });
  });

  test("says nothing of a line that counts, though it makes nobody trusted", () => {
    const allow = listWith([["paper.example", { role: "press", expires: "2027-01-01" }]]);
    const [found] = check({ to: ["a@paper.example"] }, { ...mockshire, allow });
    expect(found?.evidence.expired).toBe(0);
  });

  test("has nothing to say on the last day of a line", () => {
    const allow = listWith([["partner.example", { expires: "2026-11-23" }]]);
    expect(check({ to: ["a@partner.example"] }, { ...mockshire, allow })).toEqual([]);
  });

  test("notes a denied colleague: the deny-list wins", () => {
    const organisation = { ...mockshire, deny: listOf("leaver@mockshire.police.example") };
    expect(check({ to: ["leaver@mockshire.police.example"] }, organisation)).toHaveLength(1);
  });
});
