import { bodyText } from "../../../src/core/content/body-text";
import type { Draft } from "../../../src/core/mail/draft";
import { sensitiveContent } from "../../../src/core/rules/sensitive-content";
import { defaultsOf } from "../../../src/core/rules/setting";
import { type Addressed, draftTo, inputFor } from "../../support/builders";

const outside: Addressed = { to: ["editor@paper.example"] };
const trusted: Addressed = { to: ["clerk@court.cjs.example"] };
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
  return numbered(count, (at) => `07700 900${100 + at} person${at}@post.example`);
}

function numbered(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `Person ${at % 7}: ${line(at)}`).join("\n");
}

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
    ["how to reach many people, to a colleague", draftTo(inside, text(contacts(99)))],
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

  test.each<[people: number, kind: "identity" | "contact", to: string, severity: string]>([
    [1, "identity", "outside", "note"],
    [2, "identity", "outside", "note"],
    [3, "identity", "outside", "warn"],
    [9, "identity", "outside", "warn"],
    [10, "identity", "outside", "hold"],
    [100, "identity", "outside", "hold"],
    [2, "contact", "outside", "note"],
    [9, "contact", "outside", "note"],
    [10, "contact", "outside", "warn"],
    [100, "contact", "outside", "hold"],
    [2, "identity", "trusted", "silent"],
    [3, "identity", "trusted", "note"],
    [10, "identity", "trusted", "warn"],
    [100, "identity", "trusted", "warn"],
    [9, "contact", "trusted", "silent"],
    [10, "contact", "trusted", "note"],
    [100, "contact", "trusted", "warn"],
    [9, "identity", "inside", "silent"],
    [10, "identity", "inside", "note"],
    [99, "identity", "inside", "note"],
    [100, "identity", "inside", "warn"],
    [99, "contact", "inside", "silent"],
    [100, "contact", "inside", "warn"],
  ])("grades %d people's %s details to somebody %s as %s", (people, kind, to, expected) => {
    const addressed = { outside, trusted, inside }[to] ?? {};
    const written = { identity: identities, contact: contacts }[kind](people);
    expect(severity(draftTo(addressed, text(written)))).toBe(expected);
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
      subject: "Address: SA31 2PF",
      ...text("Alan\u00a0DOB 12/03/1975\n> NI AB123456C"),
    });
    expect(check(draft)).toEqual([
      {
        severity: "warn",
        evidence: {
          count: 3,
          tier: "identity",
          kinds: { postcode: 1, "date-of-birth": 1, "national-insurance": 1 },
          recipients: [0],
          ranges: [
            { part: "subject", kind: "postcode", start: 9, end: 17 },
            { part: "body", kind: "date-of-birth", start: 9, end: 19 },
            { part: "body", kind: "national-insurance", start: 25, end: 34 },
          ],
        },
      },
    ]);
  });

  test("points only at what is told of people, and not at other identifiers", () => {
    const draft = draftTo(outside, text("Alan Testperson, SA31 2PF\n\n\nRing us on 01632 960123."));
    expect(check(draft)).toMatchObject([
      { evidence: { kinds: { postcode: 1 }, ranges: [{ kind: "postcode" }] } },
    ]);
  });

  test("reads the HTML where there is no text, and points into what it says", () => {
    const draft = draftTo(outside, {
      body: { text: " \r\n", html: "<p>Alan Testperson,&nbsp;<b>SA31</b> 2PF</p>" },
    });
    const [range] = check(draft)[0]?.evidence.ranges ?? [];
    expect(bodyText(draft).slice(range?.start, range?.end)).toBe("SA31 2PF");
  });

  test("counts people whom only the HTML names, and gives no place for them", () => {
    const html = "<p>Alan Testperson, SA31 2PF</p><p>Beth Exampleton, LD1 5AA</p>";
    const draft = draftTo(outside, { body: { text: "Alan Testperson, SA31 2PF", html } });
    const [observation] = check(draft);
    expect(observation?.evidence).toMatchObject({ count: 2, kinds: { postcode: 2 } });
    expect(observation?.evidence.ranges).toHaveLength(1);
  });

  test("keeps what it read out of its evidence", () => {
    const body =
      "Alan Testperson, DOB 12/03/1975, AB123456C, 07700 900123, SA31 2PF, canary@post.example";
    const said = JSON.stringify(check(draftTo(outside, text(body))));
    expect(said).toContain("national-insurance");
    expect(said).not.toMatch(/canary|Testperson|1975|123456|900123|2PF/i);
  });
});
