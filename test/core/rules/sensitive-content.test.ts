import { bodyText } from "../../../src/core/content/body-text";
import type { Draft } from "../../../src/core/mail/draft";
import type { Memory } from "../../../src/core/memory/memory";
import { sensitiveContent } from "../../../src/core/rules/sensitive-content";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor, mailbox, occasion } from "../../support/builders";
import { memoryOf, sent } from "../../support/memories";

const outside: Addressed = { to: ["editor@paper.example"] };
const trusted: Addressed = { to: ["clerk@court.cjs.example"] };
const personal: Addressed = { to: ["ann@gmail.com"] };
const settings = defaultsOf(sensitiveContent.settings);
const inside: Addressed = { to: ["sgt.example@mockshire.police.example"] };

function check(draft: Draft, settings = defaultsOf(sensitiveContent.settings)) {
  return sensitiveContent.check(inputFor(draft, { settings }));
}

function severity(draft: Draft, settings?: Parameters<typeof check>[1]): string {
  return check(draft, settings).map((one) => one.severity)[0] ?? "silent";
}

function text(body: string): Partial<Draft> {
  return { body: { text: body, html: "" } };
}

/** People with a date of birth and a postcode each. */
function identities(count: number): string {
  return numbered(count, (at) => `DOB 12/03/${1920 + at}, ${at} Mill Close, SA${at} 2PF`);
}

/** People with a telephone number and an e-mail address each. */
function contacts(count: number): string {
  return numbered(count, (at) => `Alan ${surname(at)}, 07700 900${100 + at}, p${at}@post.example`);
}

/** `Mockaa`, `Mockab` and so on. */
function surname(at: number): string {
  return `Mock${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`;
}

function numbered(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
}

const givenNames = [
  "Alan",
  "Beth",
  "Carys",
  "Dewi",
  "Elin",
  "Gareth",
  "Helen",
  "Ian",
  "Jane",
  "Kate",
];

function staff(count: number): string {
  return numbered(count, (at) => `${givenNames[at % 10] ?? ""} ${surname(at)}, Roads Policing`);
}

function officers(count: number): string {
  return numbered(count, (at) => `PC ${9000 + at}, Response`);
}

function addresses(count: number): string {
  return numbered(count, (at) => `resident${at}@post.example`);
}

function quoted(body: string): string {
  return `See below.\n\n${body.replace(/^/gm, "> ")}`;
}

/** As detection.md draws it: what is told, who reads it, and of how many people. */
const cells: readonly (readonly [
  tier: string,
  to: string,
  some: string,
  few: string,
  many: string,
  bulk: string,
])[] = [
  ["contact", "inside", "silent", "silent", "silent", "warn"],
  ["identity", "inside", "silent", "silent", "note", "warn"],
  ["sensitive", "inside", "silent", "silent", "note", "warn"],
  ["source", "inside", "note", "note", "note", "warn"],
  ["contact", "trusted", "silent", "silent", "note", "warn"],
  ["identity", "trusted", "silent", "note", "warn", "warn"],
  ["sensitive", "trusted", "note", "note", "warn", "warn"],
  ["source", "trusted", "warn", "warn", "warn", "warn"],
  ["contact", "familiar", "silent", "note", "note", "hold"],
  ["identity", "familiar", "silent", "warn", "hold", "hold"],
  ["sensitive", "familiar", "note", "warn", "hold", "hold"],
  ["source", "familiar", "warn", "hold", "hold", "hold"],
  ["contact", "outside", "note", "note", "warn", "hold"],
  ["identity", "outside", "note", "warn", "hold", "hold"],
  ["sensitive", "outside", "warn", "hold", "hold", "hold"],
  ["source", "outside", "warn", "hold", "hold", "hold"],
  ["contact", "personal", "note", "warn", "warn", "hold"],
  ["identity", "personal", "note", "hold", "hold", "hold"],
  ["sensitive", "personal", "warn", "hold", "hold", "hold"],
  ["source", "personal", "warn", "hold", "hold", "hold"],
];

test("sensitive-content counts nobody less because a partner is copied in", () => {
  const body = text(
    identities(3).concat("\nTel 01632 960123, 12 Station Road, SA9 2PF, q2@court.cjs.example"),
  );
  const alone = check(draftTo(outside, body))[0]?.evidence.count;
  const cc = ["q2@court.cjs.example"];
  expect(check(draftTo({ ...outside, cc }, body))[0]?.evidence.count).toBe(alone);
});

describe("sensitive-content", () => {
  test.each<[situation: string, draft: Draft]>([
    ["an empty draft", draftTo({})],
    ["details with no recipient yet", draftTo({}, text(identities(9)))],
    ["a few people's details to a colleague", draftTo(inside, text(identities(9)))],
    ["two people's details to a partner", draftTo(trusted, text(identities(2)))],
    ["how to reach a few people, to a partner", draftTo(trusted, text(contacts(9)))],
    ["how to reach many people, to a colleague", draftTo(inside, text(contacts(24)))],
    ["a telephone number", draftTo(outside, text("Please ring Alan on 07700 900123."))],
    ["a meeting", draftTo(outside, text("On 12/03/2026 at 10:30, version 1.2.75"))],
    [
      "the recipient's own details",
      draftTo(outside, text("editor@paper.example, 07700 900123, SA31 2PF")),
    ],
    [
      "the sender's own details",
      draftTo(outside, text("PC.Example@mockshire.police.example 07700 900123 SA31 2PF")),
    ],
    [
      "a colleague's details",
      draftTo(outside, text("x@mockshire.police.example 07700 900123 SA31 2PF")),
    ],
  ])("has nothing to say about %s", (_situation, draft) => {
    expect(check(draft)).toEqual([]);
  });

  describe.each(cells)("%s details to somebody %s", (tier, to, some, few, many, bulk) => {
    const addressed = { outside, trusted, inside, familiar: outside, personal }[to] ?? {};
    const about =
      { sensitive: "Sex offender visits\n", source: "CHIS 1234 reports:\n" }[tier] ?? "";
    const memory = memoryOf(sent(outside, { tellsOfPeople: to === "familiar" }));

    test.each([
      [1, some],
      [2, some],
      [3, few],
      [9, few],
      [10, many],
      [24, many],
      [100, bulk],
    ])("of %d people are graded %s", (people, expected) => {
      const written = tier === "contact" ? contacts(people) : identities(people);
      const draft = draftTo(addressed, text(about + written));
      const [seen] = sensitiveContent.check(
        inputFor(draft, { settings, occasion: occasion({ memory }) }),
      );
      expect(seen?.severity ?? "silent").toBe(expected);
    });
  });

  test.each<[situation: string, addressed: Addressed, severity: string]>([
    ["the least trusted", { to: ["a@mockshire.police.example"], bcc: ["b@post.example"] }, "warn"],
    ["a partner among colleagues", { to: ["a@mockshire.police.example", "b@cjs.example"] }, "note"],
    ["an address that cannot be read, as a partner", { to: ["/o=Mockshire/cn=a"] }, "note"],
  ])("looks at %s of the recipients", (_situation, addressed, expected) => {
    expect(severity(draftTo(addressed, text(identities(3))))).toBe(expected);
  });

  test("speaks up at the numbers that the policy sets", () => {
    const draft = draftTo(outside, text(identities(5)));
    expect(severity(draft, { few: 6, many: 7, bulk: 8 })).toBe("note");
    expect(severity(draft, { few: 5, many: 6, bulk: 7 })).toBe("warn");
    expect(severity(draft, { few: 2, many: 5, bulk: 7 })).toBe("hold");
  });

  test("says how many people and identifiers of each kind there are, and where", () => {
    const draft = draftTo(outside, {
      subject: "Lives at SA31 2PF",
      ...text("Alan Mock\u00a0DOB 12/03/1975\n> NI: AB123456C"),
    });
    expect(check(draft)).toEqual([
      {
        severity: "warn",
        evidence: {
          count: 3,
          tier: "identity",
          topics: [],
          kinds: { postcode: 1, "date-of-birth": 1, name: 1, "national-insurance": 1 },
          bulk: [],
          secrets: 0,
          places: ["subject", "own-text", "quoted"],
          recipients: [0],
          isFirstContact: false,
          files: [],
          isAtLeast: false,
          ranges: [
            { part: "subject", kind: "postcode", start: 9, end: 17, why: "shape", record: 0 },
            { part: "body", kind: "name", start: 0, end: 9, why: "shape", record: 1 },
            { part: "body", kind: "date-of-birth", start: 14, end: 24, why: "word", record: 1 },
            {
              part: "body",
              kind: "national-insurance",
              start: 31,
              end: 40,
              why: "column",
              record: 2,
            },
          ],
        },
      },
    ]);
  });

  test("points only at what is told of people, and not at other details", () => {
    const draft = draftTo(outside, text("Alan Testperson, SA31 2PF\n\n\nRing us on 01632 960123."));
    expect(check(draft)).toMatchObject([
      {
        evidence: {
          kinds: { name: 1, postcode: 1 },
          ranges: [{ kind: "name" }, { kind: "postcode" }],
        },
      },
    ]);
  });

  test("reads the HTML where there is no text, and points into what it says", () => {
    const draft = draftTo(outside, {
      body: { text: " \r\n", html: "<p>Alan Testperson,&nbsp;<b>SA31</b> 2PF</p>" },
    });
    const ranges = check(draft)[0]?.evidence.ranges ?? [];
    expect(ranges.map(({ start, end }) => bodyText(draft).slice(start, end))).toEqual([
      "Alan Testperson",
      "SA31 2PF",
    ]);
  });

  test("counts people whom only the HTML names, and gives no place for them", () => {
    const html = "<p>Alan Testperson, SA31 2PF</p><p>Beth Exampleton, LD1 5AA</p>";
    const draft = draftTo(outside, { body: { text: "Alan Testperson, SA31 2PF", html } });
    const [observation] = check(draft);
    expect(observation?.evidence).toMatchObject({ count: 2, kinds: { postcode: 2 } });
    expect(observation?.evidence.ranges).toHaveLength(2);
  });

  test.each<[situation: string, addressed: Addressed, body: string, severity: string]>([
    ["staff to an outsider", outside, staff(25), "hold"],
    ["staff to a partner", trusted, staff(25), "warn"],
    ["staff to a colleague", inside, staff(25), "note"],
    ["fewer staff", outside, staff(24), "silent"],
    ["officers to an outsider", outside, officers(10), "hold"],
    ["fewer officers", outside, officers(9), "silent"],
    ["e-mail addresses to an outsider", outside, addresses(10), "warn"],
    ["e-mail addresses to a colleague", inside, addresses(10), "silent"],
    ["fewer e-mail addresses", outside, addresses(9), "silent"],
  ])("grades a list of %s", (_situation, addressed, body, expected) => {
    expect(severity(draftTo(addressed, text(body)))).toBe(expected);
  });

  test.each<[situation: string, addressed: Addressed, body: string, severity: string]>([
    ["to an outsider", outside, "Password: Tr0ub4dor&3", "note"],
    ["beside an address", outside, `${identities(1)}\nkey safe 4821`, "warn"],
    ["to a colleague", inside, "Password: Tr0ub4dor&3", "silent"],
  ])("grades a password %s", (_situation, addressed, body, expected) => {
    expect(severity(draftTo(addressed, text(body)))).toBe(expected);
  });

  test.each<[situation: string, body: string, tier: string]>([
    ["nothing about them", identities(1), "identity"],
    ["a heading above them", `RSO visits\n\n${identities(1)}`, "sensitive"],
    ["a source", `${identities(1)}\n\nCHIS 1234 reports that he moved.`, "source"],
    [
      "words in what is quoted, and people above",
      `${identities(1)}\n\n> The sex offender register\n`,
      "identity",
    ],
    [
      "people in what is quoted, and words with them",
      quoted(`RSO visits\n${identities(1)}`),
      "sensitive",
    ],
  ])("tells of the tier by %s", (_situation, body, tier) => {
    expect(check(draftTo(outside, text(body)))[0]?.evidence.tier).toBe(tier);
  });

  test("lets the subject say what the people are", () => {
    const draft = draftTo(outside, { subject: "RSO visits", ...text(identities(1)) });
    expect(check(draft)[0]?.evidence).toMatchObject({
      tier: "sensitive",
      topics: ["sexual-offending"],
    });
  });

  test("takes addresses for homes where the words around say what of", () => {
    const list = "1 Mill Lane, SA31 2PF\n2 Mill Lane, SA31 2PG\n3 Mill Lane, SA31 2PH";
    expect(severity(draftTo(outside, text(list)))).toBe("silent");
    expect(severity(draftTo(outside, text(`Sex offender visits\n${list}`)))).toBe("hold");
  });

  test("knows nobody as new where the mailbox remembers nothing", () => {
    const draft = draftTo(outside, text(identities(3)));
    const isNew = (memory?: Memory) =>
      sensitiveContent.check(inputFor(draft, { settings, occasion: occasion({ memory }) }))[0]
        ?.evidence.isFirstContact;
    expect(isNew()).toBe(false);
    expect(isNew(memoryOf())).toBe(true);
    expect(isNew(memoryOf(sent(outside)))).toBe(false);
  });

  test.each<[situation: string, from: string, recipient: string, people: number]>([
    ["the recipient by name", "", "TESTPERSON, Alan (Mockton)", 0],
    ["the sender by name", "Alan Testperson", "", 0],
    ["somebody else of the name's surname", "", "Beth Testperson", 1],
  ])("passes over how to reach %s", (_situation, from, recipient, people) => {
    const draft = draftTo(
      { to: [{ address: "ann@post.example", displayName: recipient }] },
      {
        from: mailbox("x@mockshire.police.example", from),
        ...text("Alan Testperson, 1 Mill Lane, SA31 2PF"),
      },
    );
    expect(check(draft)[0]?.evidence.count ?? 0).toBe(people);
  });

  test("passes over the signature of whoever wrote a quoted message", () => {
    const body =
      "Noted.\n\nFrom: Beth Exampleton <b@post.example>\nSent: today\nTo: x\nSubject: y\n\nok\n\n" +
      "Beth Exampleton\nManager, Sample Ltd\n1 High Street, SA31 2PF\nTel: 01632 960123";
    expect(severity(draftTo(outside, text(body)))).toBe("silent");
  });

  test("keeps what it read out of its evidence", () => {
    const body =
      "Alan Testperson, DOB 12/03/1975, AB123456C, 07700 900123, SA31 2PF, canary@post.example";
    const said = JSON.stringify(check(draftTo(outside, text(body))));
    expect(said).toContain("national-insurance");
    expect(said).not.toMatch(/canary|Testperson|1975|123456|900123|2PF/i);
  });
});
