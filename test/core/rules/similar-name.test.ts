import fc from "fast-check";

import { similarName } from "../../../src/core/rules/similar-name";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, mailbox } from "../../support/builders";

const defaults = defaultsOf(similarName.settings);
const sender = mailbox("carys.puw@mockshire.police.example", "PUW, Carys 4711 (Mockshire Police)");

function check(addressed: Addressed, settings = defaults) {
  return similarName.check(inputFor(draftTo(addressed, { from: sender }), { settings }));
}

/** `Name <address>`, or an address alone. */
function person(text: string) {
  const [, displayName = "", address = text] = /^(.*) <([^<]*)>$/.exec(text) ?? [];
  return { displayName, address };
}

const ann = person("TAYLOR, Ann 1234 (Mockshire Police) <ann.taylor@mockshire.police.example>");
const bob = person("Bob Jones <bob.jones@cjs.example>");

describe("similar-name", () => {
  test.each<[situation: string, outsider: string]>([
    ["a stranger", "Dewi Rees <dewi.rees@mail.example>"],
    ["a stranger without a display name", "dewi.rees@mail.example"],
    ["nobody in particular", ""],
    ["the colleague's surname alone", "Taylor <taylor@mail.example>"],
    ["the colleague's first name alone", "Ann <ann@mail.example>"],
    ["a relative of the colleague's", "Gwen Taylor <gwen.taylor@mail.example>"],
    ["a namesake by first name", "Ann Rees <ann.rees@mail.example>"],
    ["another with the colleague's initial", "Alan Taylor <ataylor@mail.example>"],
    ["a name two slips away", "Ann Tailer <ann.tailer@mail.example>"],
    ["a post both have", "Custody <custody@mail.example>"],
    ["a post named as one of ours", "info@mail.example"],
    ["another at a partner's", "Ann Taylor <ann.taylor@cjs.example>"],
    ["the colleague's other mailbox inside", "Ann Taylor <a.taylor@mockshire.police.example>"],
    ["a name in another script", "Анна <anna@mail.example>"],
    ["a name that is the address", "dewi@mail.example <dewi@mail.example>"],
    ["a name that is the address in quotation marks", "'dewi@mail.example' <dewi@mail.example>"],
    ["a quoted name", "'Dewi Rees' <dewi@mail.example>"],
    ["a card with a fax", "Dewi Rees (Business Fax) <dewi@mail.example>"],
    ["a card with an e-mail", "Dewi Rees (E-mail) <dewi@mail.example>"],
    ["a list that writes for a colleague", "Ann via ann@cjs.example <list@mail.example>"],
    ["an address in a blank one", "ann.taylor@mockshire.police.example <>"],
    ["an X.500 name", "Ann Taylor <>"],
  ])("has nothing to say about %s", (_situation, outsider) => {
    const info = person("info@mockshire.police.example");
    const custody = person("Custody <custody@mockshire.police.example>");
    expect(check({ to: [ann, bob, info, custody], cc: [person(outsider)] })).toEqual([]);
  });

  test.each<[situation: string, addressed: Addressed]>([
    ["an empty draft", {}],
    ["colleagues of one name", { to: [ann, person("Ann Taylor <at@mockshire.police.example>")] }],
    [
      "outsiders of one name",
      { to: [person("Ann Taylor <a@x.example>"), person("Ann Taylor <a@y.example>")] },
    ],
    ["an outsider whose like is not on the mail", { to: [person("Ann Taylor <a@x.example>")] }],
  ])("has nothing to say about %s", (_situation, addressed) => {
    expect(check(addressed)).toEqual([]);
  });

  test.each<[situation: string, outsider: string, resembles: string, severity: string]>([
    ["a colleague's name", "Ann Taylor <x1@mail.example>", "colleague", "warn"],
    ["a colleague's name in another order", "Taylor, Ann <x1@mail.example>", "colleague", "warn"],
    ["a partner's name in a short form", "Rob Jones <x1@mail.example>", "colleague", "warn"],
    ["a name one slip away", "Ann Tayler <x1@mail.example>", "colleague", "warn"],
    ["a colleague's local part", "ann.taylor@mail.example", "colleague", "warn"],
    ["initial and family name", "ataylor@mail.example", "colleague", "warn"],
    ["the sender's name", "Carys Puw <x1@mail.example>", "sender", "note"],
    ["the sender's local part", "carys.puw@mail.example", "sender", "note"],
    [
      "an address of ours",
      "dewi@mockshire.police.example <x1@mail.example>",
      "shown-inside",
      "hold",
    ],
    [
      "one with a wide at",
      "dewi＠mockshire.police.example <x1@mail.example>",
      "shown-inside",
      "hold",
    ],
    [
      "one with blanks",
      "dewi @ mockshire.police.example <x1@mail.example>",
      "shown-inside",
      "hold",
    ],
    ["a partner's address", "Dewi (dewi@cjs.example) <x1@mail.example>", "shown-inside", "hold"],
    ["an address elsewhere", "dewi@other.example <x1@mail.example>", "shown-elsewhere", "warn"],
    ["another at the same domain", "dewi@mail.example <x1@mail.example>", "shown-nearby", "note"],
    [
      "a colleague's name and an address of ours",
      "Ann Taylor (ann.taylor@mockshire.police.example) <x1@mail.example>",
      "shown-inside",
      "hold",
    ],
    [
      "the sender's name and an address elsewhere",
      "Carys Puw (carys@other.example) <carys.puw@mail.example>",
      "shown-elsewhere",
      "warn",
    ],
  ])("speaks of %s", (_situation, outsider, resembles, severity) => {
    const [observation, ...others] = check({ to: [ann, bob, person(outsider)] });
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ severity, evidence: { resembles, recipients: [2] } });
  });

  test.each(["to", "cc", "bcc"] as const)("looks for both in %s", (field) => {
    const both = [person("Ann Taylor <x1@mail.example>"), ann];
    const [observation] = check({ [field]: both });
    expect(observation?.evidence).toEqual({
      resembles: "colleague",
      like: 1,
      recipients: [0],
    });
  });

  test("points at the colleague only where it is about one", () => {
    const both = person("Ann Taylor (ann.taylor@cjs.example) <x1@mail.example>");
    expect(check({ to: [ann, both] })[0]?.evidence.like).toBeUndefined();
    const [observation] = check({ to: [ann], cc: [person("carys.puw@mail.example")] });
    expect(observation?.evidence.like).toBeUndefined();
  });

  test("names the same colleague of two, whatever their order", () => {
    const twins = [
      person("Ann Taylor <ann.taylor@mockshire.police.example>"),
      person("Ann Taylor <a.taylor9@mockshire.police.example>"),
    ];
    const stranger = person("Ann Taylor <x@mail.example>");
    const named = (to: readonly ReturnType<typeof person>[]) =>
      check({ to: [...to, stranger] }).map(({ evidence }) => to[evidence.like ?? -1]);
    expect(named(twins)).toEqual(named([...twins].reverse()));
  });

  test("takes the sender, copied in, for no colleague", () => {
    const copy = person("Carys Puw <CARYS.PUW@mockshire.police.example>");
    const [observation] = check({ to: [person("carys.puw@mail.example")], cc: [copy] });
    expect(observation).toMatchObject({ severity: "note", evidence: { resembles: "sender" } });
  });

  test("asks once about somebody in To and Cc, for the gravest reason", () => {
    const to = [person("x1@mail.example"), person("Carys Puw <x1@mail.example>")];
    const cc = [
      person("dewi@cjs.example <x1@mail.example>"),
      person("Ann Taylor <X1@mail.example>"),
    ];
    const [observation, ...others] = check({ to: [...to, ann], cc });
    expect(others).toEqual([]);
    expect(observation).toMatchObject({
      severity: "hold",
      evidence: { resembles: "shown-inside", recipients: [1, 3, 4] },
    });
  });

  test("asks about each outsider apart", () => {
    const to = [
      ann,
      bob,
      person("Ann Taylor <x@mail.example>"),
      person("Bob Jones <y@mail.example>"),
    ];
    expect(check({ to }).map(({ evidence }) => [evidence.recipients, evidence.like])).toEqual([
      [[2], 0],
      [[3], 1],
    ]);
  });

  test.each([
    ["Dewi Rees <x1@mail.example>", "listed"],
    ["dewi.rees@mail.example", "listed"],
    ["REES, Dewi <x1@mail.example>", "listed"],
    ["Carys Puw <x1@mail.example>", "listed"],
  ])("asks about %s where the policy lists the name", (outsider, resembles) => {
    const settings = { names: ["Chief Constable Dewi Rees", "Carys Puw"] };
    const [observation] = check({ to: [person(outsider)] }, settings);
    expect(observation).toMatchObject({ severity: "warn", evidence: { resembles } });
  });

  test.each([
    ["Dewi Rees <dewi@mockshire.police.example>"],
    ["Dewi <dewi@mail.example>"],
    ["Rees"],
  ])("does not ask about %s where the policy lists Dewi Rees", (recipient) => {
    expect(check({ to: [person(recipient)] }, { names: ["Dewi Rees", "", "Office"] })).toEqual([]);
  });

  const someone = fc.constantFrom(
    ann,
    bob,
    person("Ann Taylor <x1@mail.example>"),
    person("Rob Jones <x2@mail.example>"),
    person("carys.puw@mail.example"),
    person("dewi@cjs.example <x3@mail.example>"),
    person("Dewi Rees <x4@mail.example>"),
  );
  const anyDraft = fc.record({ to: fc.array(someone), cc: fc.array(someone) });
  const seenIn = (addressed: Addressed) => {
    const { recipients } = draftTo(addressed);
    return check(addressed)
      .map(
        ({
          severity,
          evidence: {
            resembles,
            recipients: [position = -1],
          },
        }) => [severity, resembles, recipients[position]?.address].join(" "),
      )
      .sort();
  };

  test("does not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc }) => {
        expect(seenIn({ to: [...cc].reverse(), cc: [...to].reverse() })).toEqual(
          seenIn({ to, cc }),
        );
      }),
    );
  });

  test("says no less with a colleague more", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc }) => {
        const grave = (addressed: Addressed) =>
          seenIn(addressed).filter((one) => !one.startsWith("note"));
        expect(grave({ to: [...to, ann, bob], cc })).toEqual(
          expect.arrayContaining(grave({ to, cc })),
        );
      }),
    );
  });

  test("takes no longer for each of many", () => {
    const colleagues = Array.from({ length: 500 }, (_, at) =>
      person(`Ann Taylo${at} <a${at}@cjs.example>`),
    );
    const names = Array.from(
      { length: 500 },
      (_, at) => `Ann T${String.fromCharCode(97 + (at % 26))}ylor`,
    );
    const outsiders = names.map((name, at) => person(`${name} <x${at}@mail.example>`));
    const start = performance.now();
    check({ to: colleagues, cc: outsiders });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
