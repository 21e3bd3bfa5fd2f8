import fc from "fast-check";

import type { Mailbox } from "../../../src/core/mail/draft";
import { personalMailbox } from "../../../src/core/rules/personal-mailbox";
import {
  type Addressed,
  draftTo,
  inputFor,
  listOf,
  mailbox,
  mockshire,
  occasion,
} from "../../support/builders";

/** Nobody is written to at a real provider's: `mail.example` stands for one. */
const settings = { domains: [" Mail.Example "] };
const sender = mailbox(
  "ann.taylor@mockshire.police.example",
  "TAYLOR, Ann 4711 (Mockshire Police)",
);

function check(addressed: Addressed, from: Mailbox | undefined = sender, signedIn?: Mailbox) {
  const draft = draftTo(addressed, { from });
  return personalMailbox.check(inputFor(draft, { settings, occasion: occasion({ signedIn }) }));
}

describe("personal-mailbox", () => {
  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["a colleague", { to: ["gwen.rees@mockshire.police.example"] }],
    ["a trusted partner", { to: ["gwen.rees@cjs.example"] }],
    ["a firm", { to: ["gwen.rees@firm.example"] }],
    ["one's own name at a firm", { to: ["ann.taylor@firm.example"] }],
    ["a domain below the provider's", { to: ["gwen.rees@staff.mail.example"] }],
    ["a domain that ends like the provider's", { to: ["gwen.rees@email.example"] }],
    ["a list without an address", { to: [""] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test("trusts a provider that the organisation trusts", () => {
    const organisation = { ...mockshire, allow: listOf("gwen@mail.example") };
    const draft = draftTo({ to: ["gwen@mail.example"] });
    expect(personalMailbox.check(inputFor(draft, { settings, organisation }))).toEqual([]);
  });

  test("knows the providers without being told", () => {
    // Too short for Gmail to have given it to anybody.
    const draft = draftTo({ to: ["x@gmail.com", "x@mail.example"] });
    const input = inputFor(draft, { settings: { domains: [] } });
    expect(personalMailbox.check(input)[0]?.evidence.recipients).toEqual([0]);
  });

  test.each<[situation: string, mailboxAt: string, displayName: string]>([
    ["somebody else", "gwen.rees", "Gwen Rees"],
    ["somebody with the sender's first name", "ann.rees", ""],
    ["a relative of the sender's", "gwen.taylor", "Gwen Taylor"],
    ["somebody with the sender's surname", "taylor", "Taylor"],
    ["somebody with the sender's initial", "ataylor", "Alan Taylor"],
    ["an opaque address", "sunshine77", ""],
  ])("notes %s", (_situation, local, displayName) => {
    const one = { address: `${local}@mail.example`, displayName };
    expect(check({ cc: [one] })).toEqual([
      { severity: "note", evidence: { isOwn: false, count: 1, recipients: [0] } },
    ]);
  });

  test.each<[local: string, displayName: string]>([
    ["ann.taylor", ""],
    ["ANN.TAYLOR", ""],
    ["ann.taylor77", ""],
    ["taylor.ann", ""],
    ["anntaylor", ""],
    ["ataylor", ""],
    ["a.taylor", ""],
    ["annie_taylor", ""],
    ["ann.tayler", ""],
    ["sunshine77", "Ann Taylor"],
    ["sunshine77", "Taylor, Annie"],
  ])("warns of %s (%s), which has the sender's name", (local, displayName) => {
    const one = { address: `${local}@mail.example`, displayName };
    expect(check({ bcc: [one] })).toEqual([
      { severity: "warn", evidence: { isOwn: true, count: 1, recipients: [0] } },
    ]);
  });

  test("knows the sender by the mailbox that is signed in, too", () => {
    const custody = mailbox("custody@mockshire.police.example", "Custody");
    const own = { to: ["ann.taylor@mail.example"] };
    expect(check(own, custody)[0]?.severity).toBe("note");
    expect(check(own, custody, sender)[0]?.severity).toBe("warn");
  });

  test("counts people, and tells the sender's own from the others", () => {
    const to = [
      "a.b@mail.example",
      "ann.taylor@mail.example",
      "gwen@firm.example",
      "c.d@mail.example",
    ];
    expect(check({ to, cc: ["A.B@mail.example"] })).toEqual([
      { severity: "warn", evidence: { isOwn: true, count: 1, recipients: [1] } },
      { severity: "note", evidence: { isOwn: false, count: 2, recipients: [0, 3, 4] } },
    ]);
  });

  test("says no less with a colleague more, whatever the order", () => {
    const someone = fc.constantFrom(
      "a.b@mail.example",
      "ann.taylor@mail.example",
      "x@firm.example",
      "",
    );
    const colleague = "ann.taylor@mockshire.police.example";
    const counts = (to: readonly string[]) =>
      check({ to }).map(({ severity, evidence }) => [severity, evidence.count]);
    fc.assert(
      fc.property(fc.array(someone), (to) => {
        expect(counts([colleague, ...[...to].reverse()])).toEqual(counts(to));
      }),
    );
  });
});
