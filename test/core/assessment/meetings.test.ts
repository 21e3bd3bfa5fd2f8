import { assess } from "../../../src/core/assessment/assess";
import { interrupts } from "../../../src/core/assessment/assessment";
import type { Draft } from "../../../src/core/mail/draft";
import { newMemory, remember } from "../../../src/core/memory/memory";
import { audienceOf } from "../../../src/core/mail/audience";
import { unreadVerdict } from "../../../src/core/documents/verdict";
import { type Addressed, draftTo, mockshire, occasion, residents } from "../../support/builders";
import { joinTexts } from "../../support/join-texts";
import { mockshirePolicy } from "../../support/policies";

const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => `pc${at + 1}@mockshire.police.example`);

/** People at so many organisations that no list names. */
const agencies = (count: number) =>
  Array.from({ length: count }, (_, at) => `contact@agency${at + 1}.example`);

/** Gmail and the like: fictional names, and providers that everybody knows. */
const neighbours = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `neighbour.${at + 1}@${at % 2 ? "gmail" : "hotmail"}.com`,
  );

function meeting(addressed: Addressed, text = "See you there.", rest: Partial<Draft> = {}): Draft {
  const { meeting: place = { location: "Room 2" }, ...others } = rest;
  return draftTo(addressed, {
    subject: "Tasking",
    body: { text, html: "" },
    meeting: place,
    ...others,
  });
}

function asked(draft: Draft) {
  const { decision, findings } = assess(draft, mockshirePolicy, occasion());
  return { decision, rules: findings.filter(interrupts).map(({ rule }) => rule) };
}

const partner = "case.progression@cjs.example";
const room = { address: "room2@mockshire.police.example", isRoom: true };

describe("an invitation that is ordinary work goes without a question", () => {
  test.each<[situation: string, draft: Draft]>([
    ["to a colleague", meeting({ to: colleagues(1) })],
    ["to 12 colleagues", meeting({ to: colleagues(12) })],
    [
      "to 200 colleagues, half of them optional",
      meeting({ to: colleagues(100), cc: colleagues(200) }),
    ],
    ["to nobody", meeting({})],
    ["with a room", meeting({ to: [...colleagues(12), room] })],
    ["with a partner", meeting({ to: [...colleagues(3), partner] })],
    ["with a partner who may come", meeting({ to: colleagues(12), cc: [partner] })],
    ["with one guest among 12 colleagues", meeting({ to: [...colleagues(12), ...agencies(1)] })],
    ["with a guest who may come", meeting({ to: colleagues(5), cc: agencies(1) })],
    ["with two guests", meeting({ to: [...colleagues(6), ...agencies(2)] })],
    ["of 12 organisations", meeting({ to: [...colleagues(3), ...agencies(12)] })],
    ["of 49 organisations", meeting({ to: [...colleagues(3), ...agencies(49)] })],
    ["of 20 at one company", meeting({ to: residents(20).map((_, at) => `p${at}@firm.example`) })],
    ["with one member of the public", meeting({ to: [...colleagues(2), ...neighbours(1)] })],
    ["with a couple", meeting({ to: [...colleagues(2), ...neighbours(2)] })],
    ["with a couple and 12 organisations", meeting({ to: [...agencies(12), ...neighbours(2)] })],
    [
      "of organisations about victims",
      meeting({ to: [...colleagues(2), ...agencies(6)] }, "", { subject: "Victims' panel" }),
    ],
    [
      "that greets somebody who may come",
      meeting(
        { to: colleagues(2), cc: ["ann.taylor@mockshire.police.example"] },
        "Hi Ann,\n\nBring it.",
      ),
    ],
    [
      "of two groups in turn",
      meeting({ to: agencies(8) }, "", { subject: "Custody training day" }),
    ],
    [
      "in a town hall",
      meeting({ to: agencies(3) }, "", {
        meeting: { location: "Sampleton Town Hall, 3 High Street, Sampleton LD9 9ZA" },
      }),
    ],
  ])("%s", (_situation, draft) => {
    expect(asked(draft)).toEqual({ decision: "send", rules: [] });
  });

  describe.each(Object.entries(joinTexts))("with the lines for joining by %s", (_program, text) => {
    test.each<[situation: string, to: readonly string[]]>([
      ["to colleagues", colleagues(12)],
      ["to a partner", [...colleagues(2), partner]],
      ["to an outsider", [...colleagues(2), ...agencies(1)]],
      ["to a member of the public", [...colleagues(2), ...neighbours(1)]],
      ["to 12 organisations", agencies(12)],
    ])("%s", (_situation, to) => {
      expect(asked(meeting({ to }, `Dear all,\n\nThe usual hour.\n\n${text}`)).decision).toBe(
        "send",
      );
    });

    test("the code is no password of a file that is locked", () => {
      const file = { name: "pack.zip", size: 9, kind: "file", isInline: false } as const;
      const draft = meeting({ to: agencies(1) }, text, { attachments: [file] });
      const { findings } = assess(draft, mockshirePolicy, occasion(), [unreadVerdict("encrypted")]);
      expect(findings.map(({ evidence }) => evidence)).not.toContainEqual(
        expect.objectContaining({ because: "password-beside" }),
      );
    });
  });
});

describe("a password that opens a file is one, also beside the lines for joining:", () => {
  const file = { name: "pack.zip", size: 9, kind: "file", isInline: false } as const;

  test.each([
    "Join the call on Teams at 10. The password for the attached file is Tr33house!9",
    "It is on Zoom. The attached file opens with password: Tr33house!9",
    "Zoom link below.\nPassword for pack.zip: Tr33house!9",
    "Join by phone if you like.\nY cyfrinair i'r ffeil yw Tr33house!9",
  ])("%s", (text) => {
    const draft = meeting({ to: neighbours(1) }, text, { attachments: [file] });
    const { findings } = assess(draft, mockshirePolicy, occasion(), [unreadVerdict("encrypted")]);
    expect(findings.map(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ because: "password-beside" }),
    );
  });
});

describe("an invitation is stopped, or asked about,", () => {
  test.each<[situation: string, draft: Draft, decision: string, rule: string]>([
    ["with 3 private mailboxes", meeting({ to: neighbours(3) }), "ask", "visible-recipients"],
    ["with 10", meeting({ to: neighbours(10) }), "hold", "visible-recipients"],
    ["with 10 who may come", meeting({ cc: neighbours(10) }), "hold", "visible-recipients"],
    // The list of those invited may be hidden on the web, so nothing is refused for good.
    ["with 418", meeting({ to: neighbours(418) }), "hold", "visible-recipients"],
    [
      "with 50 people of whatever domains",
      meeting({ to: residents(50) }),
      "hold",
      "visible-recipients",
    ],
    [
      "with two victims who see each other",
      meeting({ to: [...colleagues(2), ...neighbours(2)] }, "", { subject: "Victims' meeting" }),
      "hold",
      "visible-recipients",
    ],
    [
      "with somebody's details for an outsider",
      meeting(
        { to: agencies(1) },
        "Home of Cerys Fakeham, born 12/03/1985, 14 Mill Lane, Sampleton LD9 9AB, victim of domestic abuse",
      ),
      "ask",
      "sensitive-content",
    ],
    [
      "with details where it is held",
      meeting({ to: agencies(1) }, "", {
        meeting: {
          location:
            "Home of Cerys Fakeham, born 12/03/1985, 14 Mill Lane, Sampleton LD9 9AB, victim of domestic abuse",
        },
      }),
      "ask",
      "sensitive-content",
    ],
    [
      "with a file that is promised and not there",
      meeting({ to: agencies(1) }, "Please find attached the agenda."),
      "ask",
      "attachment-missing",
    ],
    [
      "that greets somebody who is not invited",
      meeting(
        { to: ["carys.puw@mockshire.police.example", "bob.jones@cjs.example"] },
        "Hi Ann,\n\nBring it.",
      ),
      "ask",
      "greeting-mismatch",
    ],
    [
      "with a guest, about abuse",
      meeting({ to: [...colleagues(5), ...agencies(1)] }, "", {
        subject: "Rape and child abuse review",
      }),
      "ask",
      "lone-outsider",
    ],
    [
      "with somebody nearly of a partner",
      meeting({ to: ["a@cjs.example", "b@cjs.exampel"] }),
      "ask",
      "look-alike-domain",
    ],
  ])("%s", (_situation, draft, decision, rule) => {
    const answer = asked(draft);
    expect([answer.decision, answer.rules.includes(rule as never)]).toEqual([decision, true]);
  });
});

describe("rooms", () => {
  test("of the organisation's own are nobody", () => {
    const draft = meeting({ to: [room, "ann@mail.example"] });
    expect(audienceOf(draft, mockshire).map(({ position }) => position)).toEqual([1]);
  });

  test("elsewhere get the invitation as anybody does", () => {
    const draft = meeting({ to: [{ address: "hall@hotel.example", isRoom: true }] });
    expect(audienceOf(draft, mockshire)).toHaveLength(1);
  });
});

describe("what is remembered of a meeting", () => {
  const seconds = occasion().seconds;
  const sent = (draft: Draft) =>
    remember(newMemory("a salt of this mailbox", seconds), {
      draft,
      audience: audienceOf(draft, mockshire),
      seconds,
      isLetThrough: true,
      tellsOfPeople: false,
      mark: undefined,
    });

  test("is who was invited, and no mailing", () => {
    const { shapes, contacts } = sent(
      meeting({ to: agencies(12) }, "", { subject: "Custody training" }),
    );
    expect(shapes).toEqual([]);
    expect(contacts).not.toEqual(newMemory("a salt of this mailbox", seconds).contacts);
  });

  test("so a message to others with its subject is no batch", () => {
    const memory = sent(meeting({ to: neighbours(9) }, "", { subject: "Custody training day" }));
    const draft = draftTo({ to: residents(8) }, { subject: "Custody training day" });
    const { findings } = assess(draft, mockshirePolicy, occasion({ memory }));
    expect(findings.map(({ rule }) => rule)).not.toContain("batch");
  });
});
