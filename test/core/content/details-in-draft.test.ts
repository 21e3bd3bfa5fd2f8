import { plainContent } from "../../../src/core/content/content-settings";
import { detailsOfOthers } from "../../../src/core/content/details-of-others";
import type { PersonalDetails } from "../../../src/core/content/personal-details";
import { audienceOf } from "../../../src/core/mail/audience";
import type { Draft } from "../../../src/core/mail/draft";
import { type Addressed, draftTo, mailbox, mockshire } from "../../support/builders";

const outside: Addressed = { to: ["editor@paper.example"] };

function details(rest: Partial<Draft>, addressed = outside): PersonalDetails {
  const draft = draftTo(addressed, rest);
  const settings = { ...plainContent, countSamples: true };
  return detailsOfOthers(draft, audienceOf(draft, mockshire), mockshire, settings);
}

function text(body: string): Partial<Draft> {
  return { body: { text: body, html: "" } };
}

const alan = "Alan Pugh, 1 Mill Lane, SA31 2PF";
const beth = "Beth Mock, DOB 12/03/1975, 2 Mill Lane, SA31 2PG";

describe("the details in a draft", () => {
  test("number the records of people and the secrets beside them", () => {
    const { ranges, secrets } = details(text(`${alan}\n${beth}\n\n\nPassword: Tr0ub4dor&3`));
    expect(ranges.map(({ kind, record }) => `${record} ${kind}`)).toEqual([
      "0 name",
      "0 street-address",
      "0 postcode",
      "1 name",
      "1 date-of-birth",
      "1 street-address",
      "1 postcode",
      "2 secret",
    ]);
    expect(secrets).toBe(1);
  });

  test("point at a secret once, though it stands beside somebody's address", () => {
    const { ranges, secrets } = details(text(`${alan}, key safe 4821`));
    expect(ranges.filter(({ kind }) => kind === "secret")).toHaveLength(1);
    expect(secrets).toBe(1);
  });

  test("point behind the part that stands above", () => {
    const body = `Yes.\n\n> ${alan}\n`;
    const { ranges, places } = details(text(body));
    expect(ranges.map(({ start, end }) => body.slice(start, end))).toEqual([
      "Alan Pugh",
      "1 Mill Lane",
      "SA31 2PF",
    ]);
    expect(places).toEqual(["quoted"]);
  });

  test("count a detail that is given twice once", () => {
    expect(details(text(`${beth}\n\n\n${beth}`)).kinds).toEqual({
      name: 1,
      "date-of-birth": 1,
      "street-address": 1,
      postcode: 1,
    });
  });

  test("say nothing more of whom the text names, when the HTML does too", () => {
    const html = `<p>${alan}, 07700 900123</p>`;
    const { count, kinds } = details({ body: { text: alan, html } });
    expect({ count, kinds }).toEqual({
      count: 1,
      kinds: { name: 1, "street-address": 1, postcode: 1 },
    });
  });

  test("give the longest list of each kind", () => {
    const list = (count: number, who: string) =>
      Array.from({ length: count }, (_, at) => `${who}${at}@post.example`).join("\n");
    const { bulk } = details(text(`${list(11, "a")}\n\n> ${list(14, "b").replace(/\n/g, "\n> ")}`));
    expect(bulk).toEqual([{ kind: "addresses", count: 14 }]);
  });

  test("say where a list stands, though it tells little of each", () => {
    const line = (at: number) => `Mock${String.fromCharCode(97 + at)}, Alan`;
    const list = Array.from({ length: 25 }, (_, at) => line(at)).join("\n");
    expect(details(text(list)).places).toEqual(["own-text"]);
  });

  test.each<[situation: string, body: string, tier: string]>([
    ["how to reach them", "Alan Pugh, 07700 900123, a@post.example", "contact"],
    ["where they live", alan, "identity"],
    ["when they were born", "Alan Pugh, DOB 12/03/1975", "identity"],
  ])("are of a tier by %s", (_situation, body, tier) => {
    expect(details(text(body)).tier).toBe(tier);
  });
});

describe("what is known of those who write or get a mail", () => {
  test.each<[situation: string, name: string, people: number]>([
    ["their name", "Alan Pugh", 0],
    ["their name and title", "Dr Alan Pugh", 0],
    ["their name and post", "Pugh, Alan (Mockton Council)", 0],
    ["a given name and no more", "Alan", 1],
    ["another name", "Alun Pugh", 1],
  ])("by %s", (_situation, displayName, people) => {
    const to = { to: [{ ...mailbox("x@post.example"), displayName }] };
    expect(details(text(alan), to).count).toBe(people);
  });

  test("says nothing of others with the given name of a recipient", () => {
    const to = { to: [{ ...mailbox("x@post.example"), displayName: "Alan" }] };
    expect(details(text("Alan, 1 Mill Lane, SA31 2PF"), to).count).toBe(1);
  });

  test.each<[situation: string, address: string, people: number]>([
    ["a recipient's", "editor@paper.example", 0],
    ["the sender's", "pc.example@mockshire.police.example", 0],
    ["a colleague's", "x@mockshire.police.example", 0],
    ["a partner's", "x@court.cjs.example", 0],
    ["the writer's of what is quoted", "b@post.example", 0],
    ["an outsider's", "x@post.example", 1],
  ])("by an address that is %s", (_situation, address, people) => {
    const quoted = "From: Beth <b@post.example>\nSent: today\nTo: x\nSubject: y\n\nok";
    const body = `${address}, 07700 900123, 1 Mill Lane, SA31 2PF\n\n\n${quoted}`;
    expect(details(text(`Alan ${body}`)).count).toBe(people);
  });
});
