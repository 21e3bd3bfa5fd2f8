import { comingCrowd, comingHolds, goesOutside } from "../../../src/core/assessment/coming-holds";
import type { Draft } from "../../../src/core/mail/draft";
import type { FileVerdict } from "../../../src/core/documents/verdict";
import { draftTo, occasion, residents } from "../../support/builders";
import { mockshirePolicy, onlyRules } from "../../support/policies";
import { people, verdict } from "../../support/verdicts";
import { rowsOfPeople } from "../../support/workbooks";

const listOf = (people: number) => ({
  text: rowsOfPeople(people)
    .map((row) => row.join(", "))
    .join("\n"),
  html: "",
});
const attachment = { id: "1", name: "list.csv", size: 9, kind: "file", isInline: false } as const;

function holds(draft: Draft, verdicts: readonly FileVerdict[] = [], policy = mockshirePolicy) {
  return comingHolds(draft, policy, occasion(), verdicts);
}

const meetingOf = (to: readonly string[], location = "Room 2") =>
  draftTo({ to }, { meeting: { location } });
const agencies = (count: number) =>
  Array.from({ length: count }, (_, at) => `contact@agency${at}.example`);
const neighbours = (count: number) =>
  Array.from({ length: count }, (_, at) => `neighbour${at}@gmail.com`);

const stranger = { to: ["ann@stranger.example"] };
const colleagues = { to: ["bob@mockshire.police.example", "cat@mockshire.police.example"] };

describe("nothing is advised of", () => {
  test.each<[situation: string, draft: Draft]>([
    ["a draft to nobody", draftTo({})],
    ["a mail to a colleague", draftTo(colleagues)],
    ["a mail to one person outside", draftTo(stranger)],
    [
      "four people at four firms",
      draftTo({ to: ["a@a.example", "b@b.example"], cc: ["c@c.example", "d@d.example"] }),
    ],
    ["nine people outside, which is a question", draftTo({ to: residents(9) })],
    ["418 people in Bcc", draftTo({ to: colleagues.to, bcc: residents(418) })],
    [
      "40 colleagues",
      draftTo({ to: residents(40).map((one) => one.replace(/@.*/, "@mockshire.police.example")) }),
    ],
    [
      "30 people of one firm, who know each other",
      draftTo({ to: Array.from({ length: 30 }, (_, at) => `p${at}@firm.example`) }),
    ],
    ["a domain that is nearly ours", draftTo({ to: ["ann@mockshlre.police.example"] })],
    ["a list of people that stays inside", draftTo(colleagues, { body: listOf(30) })],
    ["a list of people to a partner", draftTo({ to: ["lee@cjs.example"] }, { body: listOf(30) })],
    ["a marking that stays inside", draftTo(colleagues, { subject: "OFFICIAL-SENSITIVE: rota" })],
    [
      "a marking above what the partner may have",
      draftTo({ to: ["lee@cjs.example"] }, { subject: "OFFICIAL-SENSITIVE: rota" }),
    ],
    ["an invitation to 20 organisations", meetingOf(agencies(20))],
    ["an invitation to nine neighbours, which is a question", meetingOf(neighbours(9))],
    [
      "an invitation to a partner, with a list of people",
      { ...meetingOf(["lee@cjs.example"]), body: listOf(30) },
    ],
    ["a file that nobody could read", draftTo(stranger, { attachments: [attachment] })],
  ])("%s", (_situation, draft) => {
    expect(holds(draft)).toEqual([]);
  });

  test("a rule that the policy has switched off", () => {
    const off = onlyRules(["sensitive-content"]);
    expect(holds(draftTo({ to: residents(60) }), [], off)).toEqual([]);
  });

  test("a rule that the policy has do no more than ask", () => {
    const rules = { "visible-recipients": { severity: "warn" } };
    const warns = onlyRules([], { rules });
    expect(holds(draftTo({ to: residents(60) }), [], warns)).toEqual([]);
  });
});

describe("it is advised of", () => {
  test.each<[situation: string, draft: Draft, count: number]>([
    ["ten people outside", draftTo({ to: residents(10) }), 10],
    ["418 in To and Cc", draftTo({ to: residents(400), cc: residents(18, "more") }), 418],
  ])("%s who can see each other, by who is on the draft alone", (_situation, draft, count) => {
    const crowd = [{ what: "crowd", count, file: undefined }];
    expect(comingCrowd(draft, mockshirePolicy, occasion())).toEqual(crowd);
    expect(holds(draft)).toEqual(crowd);
  });

  test.each<[situation: string, draft: Draft, count: number]>([
    ["ten neighbours", meetingOf(neighbours(10)), 10],
    ["60 people, whoever they are", meetingOf(agencies(60)), 60],
  ])("%s who are invited to a meeting", (_situation, draft, count) => {
    expect(comingCrowd(draft, mockshirePolicy, occasion())).toEqual([
      { what: "crowd", count, file: undefined },
    ]);
  });

  test("two people who are a secret group, once the text is known", () => {
    const two = { to: residents(2) };
    const draft = draftTo(two, { subject: "Support group for victims of domestic abuse" });
    expect(holds(draft)).toEqual([{ what: "crowd", count: 2, file: undefined }]);
  });

  test("a list of people in the text, to somebody outside", () => {
    const draft = draftTo(stranger, { body: listOf(30) });
    expect(holds(draft)).toEqual([{ what: "details", count: 30, file: undefined }]);
    expect(comingCrowd(draft, mockshirePolicy, occasion())).toEqual([]);
  });

  test("a list of people in a file that was read when it was attached", () => {
    const draft = draftTo(stranger, { attachments: [attachment] });
    expect(holds(draft, [verdict({ people: people(9483) })])).toEqual([
      { what: "details", count: 9483, file: 0 },
    ]);
  });

  test("a marking, to a private mailbox", () => {
    const draft = draftTo({ to: ["ann@gmail.com"] }, { subject: "OFFICIAL-SENSITIVE: rota" });
    expect(holds(draft)).toEqual([{ what: "marking", count: 0, file: undefined }]);
  });

  test("the gravest first", () => {
    const draft = draftTo({ to: residents(60) }, { body: listOf(30) });
    expect(holds(draft).map(({ what }) => what)).toEqual(["crowd", "details"]);
  });
});

test.each([
  [{ to: ["bob@mockshire.police.example"], cc: ["lee@cjs.example"] }, false],
  [{ to: ["bob@mockshire.police.example"], bcc: ["ann@stranger.example"] }, true],
])("whether a draft goes outside is known from who is on it: %j", (addressed, expected) => {
  expect(goesOutside(draftTo(addressed), mockshirePolicy, occasion())).toBe(expected);
});
