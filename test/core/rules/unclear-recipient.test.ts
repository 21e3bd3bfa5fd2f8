import type { Recipient } from "../../../src/core/mail/draft";
import { unclearRecipient } from "../../../src/core/rules/unclear-recipient";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, listOf, mockshire } from "../../support/builders";

const settings = defaultsOf(unclearRecipient.settings);

function check(addressed: Addressed, organisation = mockshire, text = "") {
  const draft = draftTo(addressed, { body: { text, html: "" } });
  return unclearRecipient.check(inputFor(draft, { settings, organisation }));
}

const list = (address: string): Partial<Recipient> => ({ address, isList: true });

describe("unclear-recipient", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["a colleague", { to: ["ann@mockshire.police.example"] }],
    ["an outsider", { to: ["a@mail.example"] }],
    ["an address with a dot at its end", { to: ["a@mail.example."] }],
    ["an address in capitals", { cc: ["A@MAIL.EXAMPLE"] }],
    ["a quoted local part with a comma", { to: ['"Taylor, Ann"@mail.example'] }],
    ["two @, of which the last counts", { to: ["a@mockshire.police.example@evil.example"] }],
    ["an address of another alphabet", { to: ["siân@пример.example"] }],
    [
      "a name that says it is a list",
      { to: [{ address: "a@b.example", displayName: "All staff" }] },
    ],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[situation: string, address: string]>([
    ["a personal contact group, which has no address", ""],
    ["white space", "  "],
    ["an Exchange X.500 name", "/o=ExchangeLabs/ou=x/cn=Recipients/cn=ann"],
    ["a bare name", "Bob"],
    ["the syntax of a group", "Survivors: a@mail.example, b@mail.example;"],
    ["two addresses in the place of one", "a@mockshire.police.example; b@evil.example"],
    ["an address in brackets", "Ann <ann@mockshire.police.example>"],
    ["nobody before the @", "@mail.example"],
    ["nothing behind the @", "ann@"],
    ["a blank inside the domain", "ann@mail .example"],
  ])("asks about %s", (_situation, address) => {
    expect(check({ bcc: [address] })).toEqual([
      { severity: "warn", evidence: { kind: "no-address", count: 1, recipients: [0] } },
    ]);
  });

  test("notes a list of the force's own, and asks about one outside", () => {
    const found = check({
      to: [list("all@mockshire.police.example"), "", list("clerks@cjs.example")],
      cc: [list("members@club.example")],
    });
    expect(found).toEqual([
      { severity: "warn", evidence: { kind: "no-address", count: 1, recipients: [1] } },
      { severity: "warn", evidence: { kind: "list", count: 1, recipients: [3] } },
      { severity: "note", evidence: { kind: "list", count: 2, recipients: [0, 2] } },
    ]);
  });

  test("does not trust a list on the deny-list, though it is at our own domain", () => {
    const deny = listOf("all@mockshire.police.example");
    const found = check({ to: [list("all@mockshire.police.example")] }, { ...mockshire, deny });
    expect(found).toMatchObject([{ severity: "warn", evidence: { kind: "list" } }]);
  });

  test.each([
    [2, "note"],
    [3, "warn"],
  ])("grades details of %s people to a list of our own: %s", (count, severity) => {
    const people = Array.from({ length: count }, (_, at) => `DOB 12/03/${1950 + at}, SA1 2PF`);
    const found = check(
      { to: [list("all@mockshire.police.example")] },
      mockshire,
      people.join("\n"),
    );
    expect(found).toMatchObject([{ severity, evidence: { kind: "list" } }]);
  });
});
