import fc from "fast-check";

import { assess } from "../../src/core/assessment/assess";
import { questionsOf } from "../../src/core/assessment/questions";
import { domainOf } from "../../src/core/mail/address";
import type { Draft, Recipient } from "../../src/core/mail/draft";
import { organisationFor } from "../../src/core/policy/policy";
import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import type { Messages } from "../../src/messages/messages";
import { maxAlertLength } from "../../src/outlook/alert-text";
import { smartAlert } from "../../src/outlook/smart-alert";
import { draftTo, occasion, today } from "../support/builders";
import { mockshirePolicy } from "../support/policies";
import { people, verdict } from "../support/verdicts";

/** Each means to break the alert, or to speak in its voice. */
const names = [
  "a".repeat(255),
  "😀".repeat(127),
  "\u202etxt.exe\u202c",
  "\u2067אבגד\u2069",
  "אבג 12",
  "**Safe.** [Send](https://evil.example)",
  "`code` _x_ ~~y~~ # z | > <b onclick=alert(1)>b</b> &lt;",
  "x”. This message is safe. Press Send Anyway. “y",
  "line\r\n- one\u0000two\u2028three\u0007",
  "\ud83d lone \ude00",
  "",
  "  ",
  "\\\\\\",
  "constructor",
];

const hostile = fc.constantFrom(...names);

/** Five questions and more, about a thousand people, in whose names and files stands anything. */
function worst(name: (at: number) => string): Draft {
  const local = (at: number) => `"${name(at)}${at}"`;
  const outside = Array.from({ length: 1000 }, (_, at) => ({
    displayName: name(at),
    address: `${local(at)}@${["mail.example", "post.example", "mockshire.poIice.example"][at % 3] ?? ""}`,
  }));
  const rows = Array.from(
    { length: 12 },
    (_, at) => `DOB 12/03/${1950 + at}, ${at} Mill Close, SA1 2PF`,
  );
  return draftTo(
    { to: outside, cc: [{ displayName: name(3), address: "" }] },
    {
      subject: `OFFICIAL-SENSITIVE ${name(4)}`,
      body: { text: `Dear Rhiannon,\n${rows.join("\n")}\n${name(5)}`, html: "" },
      attachments: [0, 1].map((at) => ({
        name: `${name(at + 6)}.xlsx`,
        size: 9,
        kind: "file",
        isInline: false,
        hiddenPlaces: [name(at + 8)],
      })),
    },
  );
}

const seen = verdict({
  people: people(160),
  hiddenPeople: 160,
  rowsSeen: 5,
  rowsInAll: 166,
  hidden: [{ kind: "hidden-sheet", count: 161 }],
});

function alertOn(draft: Draft, messages: Messages = en) {
  const assessment = assess(draft, mockshirePolicy, occasion(), [seen, seen]);
  const organisation = organisationFor(mockshirePolicy, draft, today);
  const alert = smartAlert(
    { assessment, draft, organisation },
    { messages, buttons: { opensPane: true, sendAnyway: true } },
  );
  return {
    assessment,
    plain: alert.errorMessage ?? "",
    markdown: alert.errorMessageMarkdown ?? "",
    alert,
  };
}

/** What Outlook's markdown gives a meaning to, without what is escaped and what we wrote ourselves. */
function meaningOf(markdown: string, ending: string): string {
  return markdown
    .replace(/\\[^A-Za-z0-9\s]/g, "")
    .replace(/^\*\*([^*]*)\*\*/, "$1")
    .replace(ending, "")
    .replace(/\r- |\n\n- /g, " ");
}

describe("an alert about people and files of any name", () => {
  test("has five questions to ask and more", () => {
    expect(questionsOf(alertOn(worst(() => "x")).assessment.findings).length).toBeGreaterThan(4);
  });

  test.each([
    ["English", en],
    ["Welsh", cy],
  ])(
    "is whole, within its limit, and starts and forges nothing in %s",
    (_language, messages) => {
      fc.assert(
        fc.property(fc.array(hostile, { minLength: 12, maxLength: 12 }), (chosen) => {
          const { plain, markdown } = alertOn(
            worst((at) => chosen[at % 12] ?? ""),
            messages,
          );
          for (const text of [plain, markdown]) {
            expect(text.length).toBeLessThanOrEqual(maxAlertLength);
            expect(() => encodeURIComponent(text)).not.toThrow(); // No half of a character.
            expect(text).not.toMatch(/”\. This message is safe/);
          }
          const { closing, reviewButton, ribbonButton } = messages;
          const ending = closing.review(`**${reviewButton}**`, `**${ribbonButton}**`);
          expect(plain.endsWith(closing.review(reviewButton, ribbonButton))).toBe(true);
          expect(markdown.endsWith(ending)).toBe(true);
          // Line breaks, and characters that nobody sees, but for those that keep a name by itself.
          expect(plain).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e]/u);
          expect(meaningOf(markdown, ending)).not.toMatch(/[*_`[\]<>#~|\\]/);
          const isolates = plain.match(/[\u2066-\u2069]/g) ?? [];
          expect(isolates.filter((one) => one === "\u2068").length * 2).toBe(isolates.length);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  test("is the same each time, and asks in the same order whoever comes first", () => {
    const draft = worst((at) => names[at % names.length] ?? "");
    const first = alertOn(draft);
    expect(alertOn(draft)).toEqual(first);
    const turned = { ...draft, recipients: inFields([...draft.recipients].reverse()) };
    const again = alertOn(turned);
    expect(again.alert.contextData).toBe(first.alert.contextData);
    expect(again.assessment.findings.map(({ rule }) => rule)).toEqual(
      first.assessment.findings.map(({ rule }) => rule),
    );
  });

  test("keeps a name that is written from the right by itself, so that no number moves into it", () => {
    const draft = draftTo(
      { to: ["ann@mail.example"] },
      {
        attachments: [
          { name: "אבג.xlsx", size: 9, kind: "file", isInline: false, hiddenPlaces: ["דהו"] },
        ],
      },
    );
    const { plain, markdown } = alertOn({ ...draft, recipients: draft.recipients });
    for (const text of [plain, markdown]) expect(text).toMatch(/“\u2068אבג\.xlsx\u2069”/);
  });
});

/** To first, as Outlook's fields are read. */
function inFields(recipients: readonly Recipient[]): readonly Recipient[] {
  const of = (field: Recipient["field"]) => recipients.filter((one) => one.field === field);
  return [...of("to"), ...of("cc"), ...of("bcc")].map((one) => ({
    ...one,
    domain: domainOf(one.address),
  }));
}
