import fc from "fast-check";

import type { Mailbox } from "../../../src/core/mail/draft";
import { greetingMismatch } from "../../../src/core/rules/greeting-mismatch";
import { type Addressed, draftTo, inputFor, mailbox, occasion } from "../../support/builders";

const sender = mailbox("carys.puw@mockshire.police.example");

function check(text: string, addressed: Addressed, html = "") {
  const draft = draftTo(addressed, { from: sender, body: { text, html } });
  return greetingMismatch.check(inputFor(draft, { settings: {} }));
}

const at = "@mockshire.police.example";
const named = (displayName: string) => ({ displayName, address: `x1${at}` });
const gwen = `gwen.rees${at}`;
const huw = `huw.ellis${at}`;

/** What people are called who are greeted by no name, and firms. */
const called =
  "Mate Hun Love Bud Buddy Lovely Pal Champ Legend Mum Doc Father Vicar Coach Super Serg Sarg Marm " +
  "Mam Shift Section Response Gang Butt Bach Headteacher Principal Driver Keeper Owner Householder " +
  "Licensee Landlord Motorist Shopkeeper Insurer Minister Investigator Reporter Reviewer Supporter " +
  "Tesco Vodafone Aviva Sarjant Cariad Bennaeth Riant Ymgeisydd Arweinydd Reolwr";

/** Whose mailboxes have words in their names, and nobody's name. */
const nameless = [
  "Recovery Ops",
  "Mockshire Garage",
  "North Area",
  "Night Shift",
  "West Response",
  "Mock Taxis",
  "Bay 4 Workshop",
  "Harris & Co",
  "Data Protection",
  "Safer Streets",
  "Operation Example",
  "Special Constable 9012 Evans",
  "Dragon Taxis",
  "Mum Mobile",
  "Xylo Zedd",
];

/** What somebody is called who has this name. */
const familiar: [form: string, name: string][] = [
  ["Maz", "Mari"],
  ["Gazza", "Gareth"],
  ["Taz", "Tara"],
  ["Bec", "Rebecca"],
  ["Gez", "Gerald"],
  ["Tez", "Terry"],
  ["Sandy", "Alexandra"],
  ["Ally", "Alison"],
  ["Nel", "Eleanor"],
  ["Ol", "Oliver"],
  ["Ron", "Veronica"],
  ["Tash", "Natasha"],
  ["Haz", "Harry"],
  ["Hev", "Heather"],
  ["Iz", "Isabel"],
  ["Suze", "Susan"],
  ["Barney", "Barnaby"],
  ["Guto", "Gruffudd"],
  ["Betsan", "Elizabeth"],
];

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

  const rhiannon = named("Rhiannon Evans");
  const sergeant = { displayName: "PS 4711 Rhys Hughes", address: `rhys.hughes${at}` };

  test.each(
    called
      .split(" ")
      .concat("Data Controller", "Gynghorydd Jones", "Brif Gwnstabl", "Lovely People"),
  )("takes %s for nobody's name", (word) => {
    for (const greeting of ["Hi", "Dear", "Bore da", "Annwyl"]) {
      expect(check(`${greeting} ${word},`, { to: [rhiannon], cc: [sergeant] })).toEqual([]);
    }
  });

  test.each(nameless)("does not know who reads %s", (displayName) => {
    expect(check("Hi Ann,", { to: [named(displayName)], cc: [sergeant] })).toEqual([]);
  });

  test.each(["blue.dragon", "night.shift", "west.response"])("nor who reads %s@", (local) => {
    expect(check("Hi Ann,", { to: [`${local}${at}`], cc: [sergeant] })).toEqual([]);
  });

  test.each(familiar)("may greet as %s somebody named %s", (form, name) => {
    expect(check(`Hi ${form},`, { to: [named(`${name} Puw`), huw] })).toEqual([]);
    expect(check(`Hi ${form},`, { to: [named(`PUW, ${name} 4711`), huw] })).toEqual([]);
    expect(check(`Hi ${form},`, { to: [`${name}.puw${at}`, huw] })).toEqual([]);
  });

  test.each<[situation: string, from: Mailbox, signedIn: Mailbox | undefined, text: string]>([
    ["the sender", sender, undefined, "Hi Carys,"],
    ["the sender in a familiar form", mailbox(`x1${at}`, "Robert Puw"), undefined, "Hi Bob,"],
    ["the sender and another", sender, undefined, "Hi Carys and Ann,"],
    ["whoever is signed in", mailbox(`custody${at}`), sender, "Hi Carys,"],
  ])("has nothing to say about a text that greets %s", (_situation, from, signedIn, text) => {
    const draft = draftTo({ to: [gwen, huw] }, { from, body: { text, html: "" } });
    const around = { settings: {}, occasion: occasion({ signedIn }) };
    expect(greetingMismatch.check(inputFor(draft, around))).toEqual([]);
  });

  test("speaks of a name that only the role the mail goes out from may have", () => {
    const custody = mailbox(`custody${at}`, "Custody");
    const draft = draftTo(
      { to: [gwen, huw] },
      { from: custody, body: { text: "Hi Ann,", html: "" } },
    );
    expect(greetingMismatch.check(inputFor(draft, { settings: {} }))).toHaveLength(1);
  });

  test.each(["Hi Xylo,", "Dear Xylo and Wynda,", "Dear Xylo James,", "Dear Mockton,"])(
    "only notes %j, where a name is not known",
    (text) => {
      expect(check(text, { to: [gwen, huw] })).toMatchObject([
        { severity: "note", evidence: { match: "nobody" } },
      ]);
    },
  );

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
    ["somebody whom the sender copies in", "Hi Ann,", { to: [gwen, huw, sender.address] }, ["Ann"]],
    [
      "a rare name beside one that is known",
      "Hi Xylo and Ann,",
      { to: [gwen, huw] },
      ["Xylo", "Ann"],
    ],
    [
      "a common name that begins alike",
      "Hi Daniel,",
      { to: [named("David Rees"), huw] },
      ["Daniel"],
    ],
    ["a common name within the other", "Hi Ann,", { to: [named("Hannah Rees"), huw] }, ["Ann"]],
    ["another short form with a z", "Hi Gaz,", { to: [named("Mari Rees"), huw] }, ["Gaz"]],
    ["a name that a surname begins like", "Hi Reg,", { to: [named("Gwen Rees"), huw] }, ["Reg"]],
    [
      "an initial that does not fit a known name",
      "Hi Zoe,",
      { to: [`j.xylo${at}`, gwen] },
      ["Zoe"],
    ],
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
