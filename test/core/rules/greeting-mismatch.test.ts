import fc from "fast-check";

import { greetingMismatch } from "../../../src/core/rules/greeting-mismatch";
import { type Addressed, draftTo, inputFor, mailbox } from "../../support/builders";

const sender = mailbox("carys.puw@mockshire.police.example");

function check(text: string, addressed: Addressed, html = "") {
  const draft = draftTo(addressed, { from: sender, body: { text, html } });
  return greetingMismatch.check(inputFor(draft, { settings: {} }));
}

const at = "@mockshire.police.example";
const named = (displayName: string) => ({ displayName, address: `x1${at}` });
const gwen = `gwen.rees${at}`;
const huw = `huw.ellis${at}`;

describe("greeting-mismatch", () => {
  test.each<[situation: string, text: string, addressed: Addressed]>([
    ["an empty draft", "", {}],
    ["a mail that greets nobody", "See you on Thursday.", { to: [gwen, huw] }],
    ["a group", "Hi all,", { to: [gwen, huw] }],
    ["three names", "Hi Ann, Bob and Dai,", { to: [gwen, huw] }],
    ["a title and a surname", "Dear Mr Smith,", { to: [gwen, huw] }],
    ["a greeting without recipients", "Hi Ann,", {}],
    ["a greeting to one person", "Hi Ann,", { to: [gwen] }],
    ["a greeting to one person, named twice", "Hi Ann,", { to: [gwen], cc: [gwen] }],
    ["a greeting to one person and others in Bcc", "Hi Ann,", { to: [gwen], bcc: [huw] }],
    ["a greeting to nobody in To", "Hi Ann,", { cc: [gwen, huw] }],
    ["a note to oneself", "Hi Ann,", { to: [sender.address], cc: [gwen, huw] }],
    ["one person and the sender", "Hi Ann,", { to: [gwen, sender.address] }],
    [
      "a crowd",
      "Hi Ann,",
      { to: Array.from({ length: 26 }, (_, n) => `gwen.rees${"x".repeat(n)}${at}`) },
    ],
    ["the right address", "Hi Gwen,", { to: [gwen, huw] }],
    ["the right name in another field order", "Hi Huw,", { to: [gwen, huw] }],
    [
      "the right display name",
      "Hi Ann,",
      { to: [named("TAYLOR, Ann 1234 (Mockshire Police)"), huw] },
    ],
    ["a second given name", "Hi Mary,", { to: [named("Ann Mary Taylor"), huw] }],
    ["a name in brackets", "Hi Chip,", { to: [named("William (Chip) Taylor"), huw] }],
    ["a surname", "Hi Taylor,", { to: [named("Ann Taylor"), huw] }],
    ["a whole name", "Dear Gwen Rees,", { to: [gwen, huw] }],
    ["a short form", "Hi Jeff,", { to: [`jeffrey.taylor${at}`, huw] }],
    ["a long form", "Dear William,", { to: [named("Bill Taylor"), huw] }],
    ["a Welsh form", "Annwyl Dafydd,", { to: [named("Dai Rees"), huw] }],
    ["an accent in the text", "Hi Siân,", { to: [`sian.puw${at}`, huw] }],
    ["an accent in the name", "Hi Sian,", { to: [named("Siân ap Rhys"), huw] }],
    ["half of a double name", "Hi Anne,", { to: [named("Anne-Marie Puw"), huw] }],
    ["two who are both there", "Hi Gwen and Huw,", { to: [huw, gwen] }],
    ["two, of whom one is in Cc", "Hi Gwen and Huw,", { to: [gwen], cc: [huw] }],
    ["an opaque address", "Hi John,", { to: [`jsmith${at}`, gwen] }],
    ["an address that spells the name", "Hi Ann,", { to: [`anntaylor${at}`, gwen] }],
    ["an initial that fits", "Hi John,", { to: [`j.smith${at}`, gwen] }],
    ["an initial that fits the long form", "Hi Bill,", { to: [`w.smith${at}`, gwen] }],
    ["one who may be there of two", "Hi Zoe and John,", { to: [`j.smith${at}`, gwen] }],
    ["a middle initial that fits", "Hi Dave,", { to: [named("James D Smith"), gwen] }],
    ["a middle initial alone", "Hi Ann,", { to: [`d..smith${at}`, gwen] }],
    ["a rank and a surname", "Hi Ann,", { to: [named("PC Taylor 4711"), gwen] }],
    ["one word that may be a surname", "Hi Ann,", { to: [named("Xylo"), gwen] }],
    ["a role mailbox", "Hi Ann,", { to: [`custody${at}`, gwen] }],
    ["a role in the display name", "Hi Ann,", { to: [named("Custody Team"), gwen] }],
    ["a number", "Hi Ann,", { to: [`4711${at}`, gwen] }],
    ["a personal list without an address", "Hi Ann,", { to: ["", gwen] }],
    ["an X.500 name", "Hi Ann,", { to: ["/o=Org/cn=gwen.rees", gwen] }],
    [
      "an X.500 name with another name shown",
      "Hi Ann,",
      { to: [{ displayName: "Gwen Rees", address: "/o=Org/cn=1" }, huw] },
    ],
    ["a distribution list", "Hi Ann,", { to: [{ address: gwen, isList: true }, huw] }],
    ["a name in another script", "Hi Anna,", { to: [named("Анна Иванова"), huw] }],
    ["a greeting in the mail that is quoted", "> Hi Ann,", { to: [gwen, huw] }],
    ["a greeting further down", "Thanks.\n\nHi Ann,", { to: [gwen, huw] }],
  ])("has nothing to say about %s", (_situation, text, addressed) => {
    expect(check(text, addressed)).toEqual([]);
  });

  test.each<[situation: string, text: string, addressed: Addressed, greeted: string[]]>([
    ["two others", "Hi Ann,", { to: [gwen, huw] }, ["Ann"]],
    ["another in To and one in Cc", "Dear Ann,", { to: [gwen], cc: [huw] }, ["Ann"]],
    ["outsiders", "Hi Ann,", { to: ["gwen.rees@mail.example", huw] }, ["Ann"]],
    ["somebody in Bcc alone", "Hi Ann,", { to: [gwen, huw], bcc: [`ann.taylor${at}`] }, ["Ann"]],
    ["an initial that does not fit", "Hi Zoe,", { to: [`j.smith${at}`, gwen] }, ["Zoe"]],
    ["one word that is a first name", "Hi Ann,", { to: [named("Gwen"), huw] }, ["Ann"]],
    ["a list in Cc", "Hi Ann,", { to: [gwen], cc: [{ address: huw, isList: true }] }, ["Ann"]],
    ["a role in Cc", "Hi Ann,", { to: [gwen], cc: [`custody${at}`] }, ["Ann"]],
    ["two letters of a role in Cc", "Hi Di,", { to: [gwen], cc: [`audit${at}`] }, ["Di"]],
    ["nobody of two", "Hi Ann and Bob,", { to: [gwen, huw] }, ["Ann", "Bob"]],
    ["nobody, in Welsh", "Bore da Siân,", { to: [gwen, huw] }, ["Siân"]],
    ["nobody, below a marking", "OFFICIAL\n\nHi Ann,", { to: [gwen, huw] }, ["Ann"]],
    ["the sender", "Hi Carys,", { to: [gwen, huw, sender.address] }, ["Carys"]],
    [
      "nobody of twenty-five",
      "Hi Ann,",
      { to: [huw], cc: Array.from({ length: 24 }, (_, n) => `gwen.r${"x".repeat(n)}${at}`) },
      ["Ann"],
    ],
  ])("warns of a greeting to %s", (_situation, text, addressed, greeted) => {
    const [observation, ...others] = check(text, addressed);
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ severity: "warn", evidence: { match: "nobody" } });
    const words = observation?.evidence.words ?? [];
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(greeted);
  });

  test.each<[match: string, text: string, addressed: Addressed, greeted: string]>([
    ["in-cc", "Hi Huw,", { to: [gwen], cc: [huw] }, "Huw"],
    ["in-cc", "Hi Huw and Eve,", { to: [gwen], cc: [`eve.puw${at}`, huw] }, "Huw"],
    ["one-of-two", "Hi Huw and Ann,", { to: [gwen], cc: [huw] }, "Ann"],
    ["one-of-two", "Hi Ann and Gwen,", { to: [gwen, huw] }, "Ann"],
    ["one-of-two", "Hi Gwen and Ann,", { to: [gwen], cc: [`custody${at}`] }, "Ann"],
  ])("notes a greeting: %s", (match, text, addressed, greeted) => {
    const [observation] = check(text, addressed);
    expect(observation).toMatchObject({ severity: "note", evidence: { match } });
    const [first] = observation?.evidence.words ?? [];
    expect(text.slice(first?.start, first?.end)).toBe(greeted);
  });

  test("points at those in To, and at words of the text that the HTML has", () => {
    const html = "<p>Hi <b>Ann</b>,</p>";
    const [observation] = check("", { to: [gwen, huw], cc: [`eve${at}`] }, html);
    expect(observation?.evidence).toEqual({
      match: "nobody",
      words: [{ part: "body", start: 3, end: 6 }],
      recipients: [0, 1],
    });
  });

  const someone = fc.constantFrom(gwen, huw, `ann.taylor${at}`, `custody${at}`, `j.smith${at}`, "");
  const text = fc.constantFrom("Hi Ann,", "Hi Gwen,", "Hi Ann and Huw,", "Hi John,", "Hi all,");
  const anyDraft = fc.record({ to: fc.array(someone), cc: fc.array(someone), text });

  test("does not depend on the order of recipients", () => {
    fc.assert(
      fc.property(anyDraft, ({ to, cc, text: written }) => {
        const seen = (addressed: Addressed) =>
          check(written, addressed).map(({ severity, evidence: { match, words } }) => [
            severity,
            match,
            words,
          ]);
        expect(seen({ to: [...to].reverse(), cc: [...cc].reverse() })).toEqual(seen({ to, cc }));
      }),
    );
  });

  test("is content once somebody of the name is in To", () => {
    fc.assert(
      fc.property(fc.array(someone), fc.array(someone), (to, cc) => {
        expect(check("Hi Ann,", { to: [...to, `ann.taylor${at}`], cc })).toEqual([]);
      }),
    );
  });
});
