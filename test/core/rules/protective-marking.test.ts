import fc from "fast-check";

import type { ListEntry } from "../../../src/core/mail/list-entry";
import { protectiveMarking } from "../../../src/core/rules/protective-marking";
import {
  type Addressed,
  draftTo,
  inputFor,
  listOf,
  listWith,
  mockshire,
} from "../../support/builders";

const partners: readonly (readonly [string, Partial<ListEntry>])[] = [
  ["cps.example", { highestMarking: "OFFICIAL-SENSITIVE" }],
  ["council.example", { highestMarking: "OFFICIAL" }],
  ["charity.example", {}],
  ["paper.example", { role: "press", highestMarking: "OFFICIAL-SENSITIVE" }],
  ["leaver.example", { highestMarking: "OFFICIAL-SENSITIVE" }],
  ["old.example", { highestMarking: "OFFICIAL-SENSITIVE", expires: "2026-01-31" }],
];
const organisation = {
  ...mockshire,
  allow: listWith(partners),
  deny: listOf("leaver.example"),
};

interface Written {
  readonly subject?: string;
  readonly text?: string;
}

function check(addressed: Addressed, { subject = "Rota", text = "Hello" }: Written) {
  const draft = draftTo(addressed, { subject, body: { text, html: "" } });
  return protectiveMarking.check(inputFor(draft, { settings: {}, organisation }));
}

/** The recipient's address, how grave it is, and why. */
function said(address: string, written: Written): string {
  const [found] = check({ to: [address] }, written);
  return (found && `${found.severity}: ${found.evidence.because}`) ?? "nothing";
}

const colleague = "ann@mockshire.police.example";
const outsider = "ann@firm.example";
const marked = { text: "OFFICIAL-SENSITIVE\n\nThe minutes." };
const quoted = (marking: string, own = "Thanks.") =>
  `${own}\n\nFrom: bob@cps.example\nSent: Monday\nTo: x@y.example\nSubject: Minutes\n\n${marking}\n\nThe minutes.`;

describe("protective-marking", () => {
  test.each<[situation: string, address: string, written: Written]>([
    ["no marking", outsider, {}],
    ["OFFICIAL, to a stranger", outsider, { text: "OFFICIAL\n\nHello" }],
    ["OFFICIAL, to a private mailbox", "x@gmail.com", { subject: "[OFFICIAL] Hello" }],
    ["OFFICIAL for public release", outsider, { text: "OFFICIAL - FOR PUBLIC RELEASE" }],
    ["OFFICIAL for its recipients", outsider, { text: "OFFICIAL - RECIPIENTS ONLY" }],
    ["a marking of before 2014 that is none", outsider, { text: "NOT PROTECTIVELY MARKED" }],
    ["OFFICIAL-SENSITIVE, to a colleague", colleague, marked],
    [
      "OFFICIAL-SENSITIVE for the police, to a colleague",
      colleague,
      { text: "OFFICIAL-SENSITIVE: POLICE ONLY" },
    ],
    ["OFFICIAL-SENSITIVE, to a partner who may have it", "a@cps.example", marked],
    ["OFFICIAL, to a partner who may have no more", "a@council.example", { text: "OFFICIAL" }],
    ["RESTRICTED, to a colleague", colleague, { text: "RESTRICTED" }],
    [
      "a quoted OFFICIAL-SENSITIVE, to a colleague",
      colleague,
      { text: quoted("OFFICIAL-SENSITIVE") },
    ],
    ["OFFICIAL-SENSITIVE, to a list whose people cannot be seen", "", marked],
    [
      "a quoted marking no higher than the mail's",
      "a@cps.example",
      { subject: "OFFICIAL-SENSITIVE: Minutes", text: quoted("OFFICIAL-SENSITIVE") },
    ],
    ["the word in prose", outsider, { text: "It stays official, sensitive work." }],
    [
      "a marking in prose",
      outsider,
      { text: "We should mark it OFFICIAL-SENSITIVE when it is done." },
    ],
    ["an invitation", outsider, { subject: "SECRET SANTA 2025" }],
    [
      "a footer",
      outsider,
      { text: "Hello\n\nCONFIDENTIALITY NOTICE: this e-mail is for its addressee." },
    ],
  ])("has nothing to say of %s", (_situation, address, written) => {
    expect(said(address, written)).toBe("nothing");
  });

  test.each<[situation: string, address: string, written: Written, expected: string]>([
    ["SECRET, to a colleague", colleague, { text: "SECRET" }, "hold: nobody"],
    [
      "TOP SECRET in the subject, to a partner",
      "a@cps.example",
      { subject: "TOP SECRET: Elm" },
      "hold: nobody",
    ],
    ["SECRET in what is quoted", colleague, { text: quoted("UK SECRET") }, "hold: nobody"],
    ["SECRET, to a list whose people cannot be seen", "", { text: "SECRET" }, "hold: nobody"],
    ["OFFICIAL-SENSITIVE, to a stranger", outsider, marked, "warn: outside"],
    [
      "the same in the subject",
      outsider,
      { subject: "RE: [OFFICIAL – SENSITIVE] Ops" },
      "warn: outside",
    ],
    ["the same in Welsh", outsider, { text: "SWYDDOGOL-SENSITIF" }, "warn: outside"],
    ["RESTRICTED, to a stranger", outsider, { text: "RESTRICTED - POLICY" }, "warn: outside"],
    [
      "CONFIDENTIAL and no more, to a stranger",
      outsider,
      { text: "CONFIDENTIAL" },
      "note: outside",
    ],
    ["RESTRICTED and no more, to a stranger", outsider, { text: "RESTRICTED" }, "note: outside"],
    ["OFFICIAL-SENSITIVE, to a private mailbox", "x@gmail.com", marked, "hold: private"],
    ["OFFICIAL-SENSITIVE, to the press", "a@paper.example", marked, "warn: outside"],
    ["OFFICIAL-SENSITIVE, to a denied partner", "a@leaver.example", marked, "warn: outside"],
    ["OFFICIAL-SENSITIVE, where the line has expired", "a@old.example", marked, "warn: outside"],
    ["OFFICIAL-SENSITIVE, to a partner of OFFICIAL", "a@council.example", marked, "warn: above"],
    [
      "OFFICIAL-SENSITIVE, to a partner of whom nobody has said",
      "a@charity.example",
      marked,
      "note: unsaid",
    ],
    [
      "OFFICIAL for the police, to a stranger",
      outsider,
      { text: "OFFICIAL: POLICE ONLY" },
      "warn: outside",
    ],
    [
      "OFFICIAL for the force, to a stranger",
      outsider,
      { text: "OFFICIAL - ORGANISATIONAL USE ONLY" },
      "warn: outside",
    ],
    [
      "a quoted marking, to a stranger",
      outsider,
      { text: quoted("OFFICIAL-SENSITIVE") },
      "warn: outside",
    ],
    [
      "a quoted marking above the mail's, to a partner",
      "a@cps.example",
      { text: quoted("OFFICIAL-SENSITIVE", "OFFICIAL\n\nThanks.") },
      "note: unmarked",
    ],
    [
      "a quoted marking, to a partner of OFFICIAL",
      "a@council.example",
      { text: quoted("OFFICIAL-SENSITIVE") },
      "warn: above",
    ],
  ])("speaks of %s", (_situation, address, written, expected) => {
    expect(said(address, written)).toBe(expected);
  });

  test("points at the marking with its instructions, and copies nothing", () => {
    const text = "Hello\n\nOFFICIAL-SENSITIVE – RECIPIENTS ONLY\n";
    expect(check({ to: [colleague], bcc: [outsider, "bob@firm.example"] }, { text })).toEqual([
      {
        severity: "warn",
        evidence: {
          level: "OFFICIAL-SENSITIVE",
          handling: "recipients",
          isQuoted: false,
          because: "outside",
          count: 2,
          recipients: [1, 2],
          words: [{ part: "body", start: 7, end: 43 }],
          files: [],
        },
      },
    ]);
  });

  test("tells those apart who may have it, the gravest first", () => {
    const to = [
      colleague,
      outsider,
      "a@cps.example",
      "a@council.example",
      "x@gmail.com",
      "b@charity.example",
    ];
    const found = check({ to }, marked).map(({ severity, evidence }) => [
      severity,
      evidence.because,
      evidence.recipients,
    ]);
    expect(found).toEqual([
      ["hold", "private", [4]],
      ["warn", "above", [3]],
      ["warn", "outside", [1]],
      ["note", "unsaid", [5]],
    ]);
  });

  test("takes the highest of several markings, and counts people once", () => {
    const written = { subject: "[OFFICIAL] Minutes", text: `${marked.text}\n\nSECRET\n` };
    expect(check({ to: [colleague], cc: [colleague] }, written)).toMatchObject([
      { severity: "hold", evidence: { level: "SECRET", count: 1, recipients: [0, 1] } },
    ]);
  });

  test("says no less with a recipient more", () => {
    const someone = fc.constantFrom(colleague, outsider, "a@cps.example", "a@council.example", "");
    const ranks = ["note", "warn", "hold"];
    const worst = (to: readonly string[]) =>
      Math.max(-1, ...check({ to }, marked).map(({ severity }) => ranks.indexOf(severity)));
    fc.assert(
      fc.property(fc.array(someone), someone, (to, one) => {
        expect(worst([...to, one])).toBeGreaterThanOrEqual(worst(to));
      }),
    );
  });

  describe("offers to mark the subject", () => {
    const quoted = {
      text: "As below.\n\nFrom: Ann <a@x.example>\nSent: today\nTo: b@x.example\nSubject: y\n\n",
    };
    const below = (marking: string) => ({ text: `${quoted.text}${marking}\n\nText` });

    test("to a partner who may have what is quoted, and then has nothing more to say", () => {
      const written = below("OFFICIAL-SENSITIVE");
      const to = ["a@cps.example", colleague];
      expect(check({ to }, written)).toMatchObject([
        { evidence: { because: "unmarked", markAs: "OFFICIAL-SENSITIVE" } },
      ]);
      expect(check({ to }, { ...written, subject: "RE: OFFICIAL-SENSITIVE: Rota" })).toEqual([]);
    });

    test.each<[situation: string, address: string, written: Written]>([
      ["the message itself is marked", "a@cps.example", marked],
      ["an outsider gets it", outsider, below("OFFICIAL-SENSITIVE")],
      ["a partner may not have it", "a@council.example", below("OFFICIAL-SENSITIVE")],
      ["nobody said what a partner may have", "a@charity.example", below("OFFICIAL-SENSITIVE")],
      ["it is an everyday word of a letter", "a@cps.example", below("CONFIDENTIAL")],
      ["it is SECRET, which may not go at all", "a@cps.example", below("SECRET")],
    ])("and not where %s", (_situation, address, written) => {
      for (const { evidence } of check({ to: [address] }, written)) {
        expect(evidence.markAs).toBeUndefined();
      }
    });
  });
});
