import fc from "fast-check";

import { isAbove } from "../../../../src/core/content/words/level";
import { markingsIn } from "../../../../src/core/content/words/markings";

/** `level: as it is written`, and the handling instruction where there is one. */
function seen(text: string, part: "subject" | "body" = "body"): string[] {
  return markingsIn(text, part).map(({ level, start, end, handling }) =>
    [level, text.slice(start, end), handling].filter((one) => one !== undefined).join(" | "),
  );
}

describe("a marking", () => {
  test.each<[situation: string, text: string]>([
    ["prose", "this is official, sensitive work"],
    ["capitals in prose", "We marked it OFFICIAL-SENSITIVE and sent it."],
    [
      "a line of prose that breaks before it",
      "In the end it was marked\nOFFICIAL-SENSITIVE.\nSo we kept it.",
    ],
    ["a line of prose that goes on after it", "the minutes are\nOFFICIAL-SENSITIVE and stay here"],
    ["a mixed case", "Official-Sensitive"],
    ["levels to choose from", "OFFICIAL\nOFFICIAL-SENSITIVE\nSECRET\nThe default is the first."],
    ["the name of a room", "Room: TOP SECRET\nPlayers: 5"],
    ["a class of storage", "Storage class: RESTRICTED"],
    ["an invitation", "SECRET SANTA 2025"],
    ["an invitation with a rule in it", "SECRET SANTA - OFFICE PARTY"],
    ["a shop", "VICTORIA'S SECRET: SALE"],
    ["a book", "THE SECRET GARDEN"],
    ["a nickname", "SECRET-SQUIRREL"],
    ["part of a word", "OFFICIALS MEETING"],
    ["another document", "OFFICIAL COMPLAINT"],
    ["a letter's head", "PRIVATE AND CONFIDENTIAL"],
    ["a footer", "CONFIDENTIALITY NOTICE: this e-mail is intended for its addressee."],
    [
      "a footer under the word",
      "CONFIDENTIAL\nThis email and its attachments are intended solely for the recipient.",
    ],
    ["a footer behind the word", "CONFIDENTIAL: this message is privileged. Please delete it."],
    [
      "a footer in Welsh",
      "CYFRINACHOL\nMae'r neges hon wedi ei bwriadu ar gyfer y derbynnydd yn unig.",
    ],
    ["a form to fill in", "OFFICIAL / OFFICIAL-SENSITIVE / SECRET (delete as appropriate)"],
    ["a choice in words", "OFFICIAL or SECRET"],
    ["advice", "PROTECT YOURSELF FROM FRAUD"],
    ["a strand of a strategy", "PROTECT"],
    ["the same with a title", "PROTECT: stay safe online"],
    ["a sign", "RESTRICTED ACCESS"],
    [
      "an explanation of the levels",
      "SECRET: Very sensitive information that justifies heightened protective measures against able threat actors",
    ],
    ["a scan", "O-S scan today"],
    ["a list of levels in a heading", "Levels: OFFICIAL, SECRET"],
  ])("is not seen in %s", (_situation, text) => {
    expect(seen(text)).toEqual([]);
  });

  test.each<[situation: string, text: string, expected: string]>([
    ["as a line", "Hello\nOFFICIAL-SENSITIVE\nMore", "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE"],
    ["at the end of a line of Windows", "SECRET\r\nHello", "SECRET | SECRET"],
    ["that says little", "OFFICIAL", "OFFICIAL | OFFICIAL"],
    ["with a dash", "OFFICIAL – SENSITIVE", "OFFICIAL-SENSITIVE | OFFICIAL – SENSITIVE"],
    [
      "with spaces that do not break",
      "OFFICIAL\u00a0-\u00a0SENSITIVE",
      "OFFICIAL-SENSITIVE | OFFICIAL\u00a0-\u00a0SENSITIVE",
    ],
    ["with a colon", "OFFICIAL: SENSITIVE", "OFFICIAL-SENSITIVE | OFFICIAL: SENSITIVE"],
    ["with brackets inside", "[OFFICIAL (SENSITIVE)]", "OFFICIAL-SENSITIVE | OFFICIAL (SENSITIVE)"],
    ["of two words", "TOP SECRET", "TOP SECRET | TOP SECRET"],
    ["in bold", "**SECRET**", "SECRET | SECRET"],
    ["that is quoted", "> > OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE"],
    ["with its label", "Protective marking: SECRET", "SECRET | SECRET"],
    ["with a label of the force's own", "Security level: SECRET", "SECRET | SECRET"],
    ["with a prefix", "UK SECRET", "SECRET | SECRET"],
    ["before a title", "OFFICIAL-SENSITIVE: Op Elm", "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE"],
    [
      "before a title without a mark",
      "OFFICIAL-SENSITIVE Ops update",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE",
    ],
    ["behind a title", "Minutes of the group - SECRET", "SECRET | SECRET"],
    ["in brackets in prose", "See the (RESTRICTED) note.", "OFFICIAL-SENSITIVE | RESTRICTED"],
    [
      "beside a page number",
      "Page 1 of 3   OFFICIAL-SENSITIVE",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE",
    ],
    ["in a quoted head", "Subject: RE: [SECRET] Ops", "SECRET | SECRET"],
    ["of before 2014", "RESTRICTED - POLICY", "OFFICIAL-SENSITIVE | RESTRICTED - POLICY"],
    [
      "of before 2014, until it is filled in",
      "RESTRICTED (when complete)",
      "OFFICIAL-SENSITIVE | RESTRICTED (when complete)",
    ],
    [
      "of before 2014 with its descriptor",
      "PROTECT - PERSONAL",
      "OFFICIAL-SENSITIVE | PROTECT - PERSONAL",
    ],
    [
      "of before 2014 that is none",
      "NOT PROTECTIVELY MARKED",
      "OFFICIAL | NOT PROTECTIVELY MARKED",
    ],
    ["in Welsh", "Dosbarthiad: SWYDDOGOL-SENSITIF", "OFFICIAL-SENSITIVE | SWYDDOGOL-SENSITIF"],
    ["in short", "[O-S] Ops", "OFFICIAL-SENSITIVE | O-S"],
    [
      "for its recipients",
      "OFFICIAL-SENSITIVE RECIPIENTS ONLY",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE RECIPIENTS ONLY | recipients",
    ],
    ["for the police", "OFFICIAL: POLICE ONLY", "OFFICIAL | OFFICIAL: POLICE ONLY | police"],
    [
      "for the government",
      "OFFICIAL-SENSITIVE // HMG USE ONLY",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE // HMG USE ONLY | government",
    ],
    [
      "with a national caveat",
      "TOP SECRET - UK/US EYES ONLY",
      "TOP SECRET | TOP SECRET - UK/US EYES ONLY | eyes",
    ],
    [
      "with a descriptor",
      "OFFICIAL-SENSITIVE [PERSONAL DATA]",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE [PERSONAL DATA]",
    ],
    [
      "with a force's own descriptor",
      "OFFICIAL-SENSITIVE – OP ELM",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE – OP ELM",
    ],
  ])("is seen %s", (_situation, text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });

  test("stands at the end of a subject without a mark, and not of a line", () => {
    expect(seen("Ops update OFFICIAL-SENSITIVE", "subject")).toHaveLength(1);
    expect(seen("Ops update OFFICIAL-SENSITIVE")).toEqual([]);
  });

  test("is found each time", () => {
    const subject = "[OFFICIAL] FW: [OFFICIAL-SENSITIVE] Ops";
    expect(seen(subject, "subject")).toEqual([
      "OFFICIAL | OFFICIAL",
      "OFFICIAL-SENSITIVE | OFFICIAL-SENSITIVE",
    ]);
  });

  test("stands in order in whatever text, and covers what it says", () => {
    const piece = fc.constantFrom(
      "SECRET",
      "OFFICIAL",
      "-SENSITIVE",
      "TOP ",
      "[",
      "]",
      " - ",
      "\n",
      "Ops",
      ": ",
      "RECIPIENTS ONLY",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of markingsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^(?:TOP SECRET|SECRET|OFFICIAL)/);
          last = end;
        }
      }),
    );
  });

  test("takes a short time on a megabyte of one line of them", () => {
    const begun = performance.now();
    markingsIn("SECRET ".repeat(150_000));
    markingsIn(`OFFICIAL${" ".repeat(500_000)}- A`.repeat(2));
    expect(performance.now() - begun).toBeLessThan(40_000);
  });
});

test("levels have an order, and no marking is the lowest", () => {
  expect(isAbove("TOP SECRET", "SECRET")).toBe(true);
  expect(isAbove("SECRET", "OFFICIAL-SENSITIVE")).toBe(true);
  expect(isAbove("OFFICIAL-SENSITIVE", undefined)).toBe(true);
  expect(isAbove("OFFICIAL", undefined)).toBe(false);
  expect(isAbove("OFFICIAL", "SECRET")).toBe(false);
});
