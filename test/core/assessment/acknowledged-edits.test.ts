import fc from "fast-check";

import { assess } from "../../../src/core/assessment/assess";
import { settle } from "../../../src/core/assessment/settle";
import type { Attachment, Draft, Recipient } from "../../../src/core/mail/draft";
import type { Settled } from "../../../src/core/memory/settled";
import { draftTo, mailbox, occasion, residents } from "../../support/builders";
import { mockshirePolicy } from "../../support/policies";

const nothing: Settled = { salt: "a-salt-of-its-own", marks: new Set() };

const file = (name: string, rest: Partial<Attachment> = {}): Attachment => ({
  name,
  size: 4711,
  kind: "file",
  isInline: false,
  print: `print of ${name}`,
  ...rest,
});

const text =
  "Please find the minutes attached.\r\n\r\nFrom: Carys Puw\r\nSent: Monday\r\n\r\nThank you.";

/** Held because twenty people see each other, with something in every part that can be edited. */
const held = draftTo(
  {
    to: residents(20).map((address) => ({ address, displayName: address })),
    cc: ["pc1@mockshire.police.example"],
    bcc: ["pc2@mockshire.police.example"],
  },
  {
    subject: "Minutes of Monday",
    body: { text, html: "" },
    attachments: [
      file("minutes.docx"),
      file("rota.csv"),
      file("the mail before", { kind: "item" }),
    ],
  },
);

/** What Send decides on `later`, once everything that `before` was held for is acknowledged. */
function decisionOn(later: Draft, before = held): string {
  const verdicts = (draft: Draft) => draft.attachments.map(() => undefined);
  const { findings } = assess(before, mockshirePolicy, occasion(), verdicts(before));
  const settled = settle(findings, before, nothing);
  return assess(later, mockshirePolicy, occasion({ settled }), verdicts(later)).decision;
}

type Edit = (draft: Draft) => Draft;

const people =
  (change: (all: readonly Recipient[]) => readonly Recipient[]): Edit =>
  (draft) => ({ ...draft, recipients: change(draft.recipients) });

const oneOf = (position: number, change: Partial<Recipient>): Edit =>
  people((all) => all.map((one, at) => (at === position ? { ...one, ...change } : one)));

const added = (field: Recipient["field"], address: string): Edit =>
  people((all) => [...all, { ...mailbox(address), field }]);

const files =
  (change: (all: readonly Attachment[]) => readonly Attachment[]): Edit =>
  (draft) => ({ ...draft, attachments: change(draft.attachments) });

const fileAt = (position: number, change: Partial<Attachment>): Edit =>
  files((all) => all.map((one, at) => (at === position ? { ...one, ...change } : one)));

const saying =
  (text: string, html = ""): Edit =>
  (draft) => ({ ...draft, body: { text, html } });

const otherEnds = text.replace(/\r\n/g, "\n");
const [first = ""] = residents(1);

/**
 * What an officer may do to a draft that was acknowledged. It was acknowledged as it is, and what
 * somebody who gets it or answers for it could tell from it makes it another.
 */
const askedAgain: readonly (readonly [edit: string, edit: Edit])[] = [
  ["somebody outside is added to To", added("to", "another@mail.example")],
  ["a colleague is added to Cc", added("cc", "pc3@mockshire.police.example")],
  ["somebody is added to Bcc, whom nobody sees", added("bcc", "another@mail.example")],
  ["somebody is taken off", people((all) => all.slice(1))],
  [
    "somebody in Bcc is taken off",
    people((all) => all.filter(({ address }) => !address.startsWith("pc2@"))),
  ],
  ["somebody moves from To to Cc", oneOf(0, { field: "cc" })],
  ["somebody moves from To to Bcc", oneOf(0, { field: "bcc" })],
  ["one letter of an address is another", oneOf(0, mailbox(first.replace("1@", "7l@")))],
  ["the same address has another name", oneOf(0, { displayName: "Somebody Else" })],
  [
    "the mailbox in From is another",
    (draft) => ({ ...draft, from: mailbox("desk@mockshire.police.example") }),
  ],
  ["the subject has one letter more", (draft) => ({ ...draft, subject: `${draft.subject}.` })],
  [
    "a letter of the subject becomes a capital",
    (draft) => ({ ...draft, subject: "Minutes Of Monday" }),
  ],
  ["a word of the text is another", saying(text.replace("minutes", "records"))],
  ["a space in the text parts a word in two", saying(text.replace("attached", "at tached"))],
  ["two lines of the text become one", saying(text.replace(".\r\n\r\nFrom", ". From"))],
  ["what is quoted is another", saying(text.replace("Thank you.", "Thanks."))],
  ["a file is added", files((all) => [...all, file("more.docx")])],
  ["a file is taken off", files((all) => all.slice(1))],
  ["a file has another name", fileAt(0, { name: "minutes (2).docx" })],
  ["a file has another size", fileAt(0, { size: 4712 })],
  [
    "a file of the same name and size holds something else",
    fileAt(1, { print: "print of another" }),
  ],
  ["an attached mail is another", fileAt(2, { name: "the mail before that" })],
  ["two files swap their contents", fileAt(0, { print: "print of rota.csv" })],
];

/** What Outlook does by itself, or nobody could tell from the mail. To ask again would be a false alarm. */
const notAsked: readonly (readonly [edit: string, edit: Edit])[] = [
  ["nothing is edited", (draft) => draft],
  ["Outlook lists the people in another order", people((all) => [...all].reverse())],
  ["Outlook lists the files in another order", files((all) => [...all].reverse())],
  ["an address is written in capitals", oneOf(0, mailbox(first.toUpperCase(), first))],
  ["Outlook gives lines another end", saying(otherEnds)],
  ["Outlook adds empty lines at the end", saying(`${text}\r\n \r\n`)],
  ["Outlook leaves a space at the end of a line", saying(text.replace("attached.", "attached. "))],
  [
    "Outlook makes a space one that does not break",
    saying(text.replace("the minutes", "the\u00a0minutes")),
  ],
  ["it becomes known what kind of mail it is", (draft) => ({ ...draft, composeType: "unknown" })],
  // Outlook gives an attached mail another size and content at each call (office-js issue #6856).
  ["an attached mail is counted anew", fileAt(2, { size: 9, print: "another" })],
  ["a file could not be read once more, which is said by itself", fileAt(0, { print: undefined })],
  [
    "ids are others, as in another session",
    files((all) => all.map((one, at) => ({ ...one, id: `${9 - at}` }))),
  ],
];

describe("a draft that was acknowledged", () => {
  test("would be held otherwise", () => {
    expect(assess(held, mockshirePolicy, occasion()).decision).toBe("hold");
  });

  test.each(askedAgain)("is asked about again where %s", (_edit, edit) => {
    expect(decisionOn(edit(held))).not.toBe("send");
  });

  test.each(askedAgain)("is let go where %s, and that is taken back", (_edit, edit) => {
    expect(decisionOn(held, edit(held))).not.toBe("send");
    expect(decisionOn(edit(held), edit(held))).toBe("send");
  });

  test.each(notAsked)("is not asked about again where %s", (_edit, edit) => {
    expect(decisionOn(edit(held))).toBe("send");
  });

  test("is asked about after any edits that do not undo each other, in any order", () => {
    const edits = fc.uniqueArray(fc.integer({ min: 0, max: askedAgain.length - 1 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (chosen) => {
        const edited = chosen.reduce((draft, at) => askedAgain[at]?.[1](draft) ?? draft, held);
        expect(decisionOn(edited)).not.toBe("send");
      }),
      { numRuns: 60 },
    );
  });

  test("is asked about after any change of any letter", () => {
    const letters = fc.tuple(
      fc.constantFrom("subject", "text"),
      fc.nat(),
      fc.constantFrom("x", "Ж", "7"),
    );
    fc.assert(
      fc.property(letters, ([part, place, letter]) => {
        const put = (whole: string) => {
          const at = place % (whole.length + 1);
          return whole.slice(0, at) + letter + whole.slice(at);
        };
        const edited =
          part === "subject" ? { ...held, subject: put(held.subject) } : saying(put(text))(held);
        expect(decisionOn(edited)).not.toBe("send");
      }),
      { numRuns: 60 },
    );
  });

  test("is told apart from one whose words merely stand in other places", () => {
    const named = (address: string, displayName: string) => oneOf(0, { address, displayName });
    const before = named("ann@mail.example", "b c")(held);
    expect(decisionOn(named("ann@mail.example b", "c")(held), before)).not.toBe("send");
    expect(decisionOn(fileAt(0, { name: "rota.csv", print: "print of rota.csv" })(held))).not.toBe(
      "send",
    );
  });

  test.each(["to", "cc", "bcc", "subject", "body", "attachments"] as const)(
    "cannot be acknowledged, nor be let go, while %s is not read",
    (part) => {
      for (const reason of ["failed", "no-answer", "not-asked"] as const) {
        const unread = { ...held, unread: [{ part, reason }] };
        expect(decisionOn(unread, unread)).toBe("hold");
        expect(decisionOn(unread)).toBe("hold");
        expect(decisionOn(held, unread)).toBe("hold");
      }
    },
  );
});
