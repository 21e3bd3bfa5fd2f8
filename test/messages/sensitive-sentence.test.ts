import type { SensitiveContent } from "../../src/core/rules/sensitive-content";
import { en } from "../../src/messages/en";
import { kindNames } from "../../src/messages/en/details-in-pane";
import { markdownNames, type Names, plainNames } from "../../src/messages/names";
import { fitAlert, markdownLayout, maxAlertLength } from "../../src/outlook/alert-text";
import { draftTo, listOf, mockshire } from "../support/builders";

const draft = draftTo({
  to: ["aaron@mail.example", "bethan@post.example", "ceri@web.example", "AARON@mail.example"],
});
const names = plainNames(draft, mockshire);
const unknown = plainNames(draft, { ...mockshire, name: "", domains: listOf() });

const nothing: SensitiveContent = {
  count: 0,
  tier: "identity",
  topics: [],
  kinds: {},
  bulk: [],
  secrets: 0,
  places: [],
  ranges: [],
  recipients: [0],
  isFirstContact: false,
  files: [],
  isAtLeast: false,
};

function say(evidence: Partial<SensitiveContent>, who: Names = names): string {
  return en.rule["sensitive-content"].sentence({ ...nothing, ...evidence }, who);
}

const contacts = { name: 8, postcode: 8, telephone: 8 };
const toAaron = "going to aaron@mail.example, outside Mockshire Police";

describe("the sentence of sensitive-content", () => {
  test.each<[situation: string, evidence: Partial<SensitiveContent>, sentence: string]>([
    [
      "a quoted list of sex offenders to a stranger",
      {
        count: 8,
        kinds: contacts,
        topics: ["sexual-offending"],
        places: ["quoted"],
        isFirstContact: true,
      },
      `8 people's names, addresses and phone numbers are ${toAaron}. Words nearby speak of sex offenders. Look in the quoted message. You have not written to this address before.`,
    ],
    [
      "people with nothing said of them",
      { count: 3, kinds: { name: 3, "date-of-birth": 3 }, places: ["own-text"] },
      `3 people's names and dates of birth are ${toAaron}.`,
    ],
    [
      "one person of whom one thing is told",
      { count: 1, kinds: { "street-address": 1 } },
      `1 person's address is ${toAaron}.`,
    ],
    [
      "one person of whom more is told",
      { count: 1, kinds: { name: 1, postcode: 1, "date-of-birth": 1 } },
      `1 person's name, date of birth and address are ${toAaron}.`,
    ],
    [
      "one address written in two ways, as one",
      { count: 1, kinds: { postcode: 1, "street-address": 1, location: 2 } },
      `1 person's address is ${toAaron}.`,
    ],
    [
      "more kinds than are named, the gravest",
      {
        count: 12,
        kinds: { email: 9, vehicle: 1, telephone: 3, "pnc-id": 1, "nhs-number": 12, name: 12 },
      },
      `12 people's names, criminal record numbers, NHS numbers and other details are ${toAaron}.`,
    ],
    [
      "kinds of which none was seen any more",
      { count: 2, kinds: { name: 2, email: 0 } },
      `2 people's names are ${toAaron}.`,
    ],
    [
      "people of whom no kind is known",
      { count: 1, kinds: {} },
      `1 person's record is ${toAaron}.`,
    ],
    [
      "two topics, and not a third",
      { count: 4, kinds: { name: 4, iban: 4 }, topics: ["sexual-offending", "child", "staff"] },
      `4 people's names and bank or card numbers are ${toAaron}. Words nearby speak of sex offenders and children.`,
    ],
    [
      "two topics that are worded alike",
      { count: 4, kinds: { name: 4 }, topics: ["offence", "victim-or-witness"] },
      `4 people's names are ${toAaron}. Words nearby speak of offences and victims or witnesses.`,
    ],
    [
      "an informant",
      { count: 1, kinds: { name: 1, telephone: 1 }, topics: ["source"] },
      `1 person's name and phone number are ${toAaron}. Words nearby speak of an informant or protected person.`,
    ],
    [
      "people here and in a quoted message",
      { count: 5, kinds: { name: 5, postcode: 5 }, places: ["own-text", "quoted"] },
      `5 people's names and addresses are ${toAaron}. Look in the quoted message too.`,
    ],
    [
      "somebody in the subject",
      { count: 1, kinds: { name: 1, "date-of-birth": 1 }, places: ["subject"] },
      `1 person's name and date of birth are ${toAaron}. Look in the subject.`,
    ],
    [
      "people in subject and text",
      { count: 2, kinds: { name: 2, postcode: 2 }, places: ["subject", "own-text"] },
      `2 people's names and addresses are ${toAaron}. Look in the subject too.`,
    ],
    [
      "a roll of names and nothing else",
      { bulk: [{ kind: "names", count: 31 }], topics: ["staff"] },
      `A list of 31 names is ${toAaron}. Words nearby speak of staff.`,
    ],
    [
      "two lists",
      {
        bulk: [
          { kind: "names", count: 31 },
          { kind: "collar-numbers", count: 12 },
        ],
      },
      `Lists of 31 names and 12 collar numbers are ${toAaron}.`,
    ],
    [
      "a list of the very people",
      { count: 31, kinds: { name: 31, postcode: 31 }, bulk: [{ kind: "names", count: 31 }] },
      `31 people's names and addresses are ${toAaron}.`,
    ],
    [
      "a list of others beside the people",
      { count: 8, kinds: contacts, bulk: [{ kind: "addresses", count: 1418 }] },
      `8 people's names, addresses and phone numbers are ${toAaron}. There is also a list of 1,418 e-mail addresses.`,
    ],
    ["a password", { secrets: 1 }, `A password or access code is ${toAaron}.`],
    ["passwords", { secrets: 3 }, `3 passwords or access codes are ${toAaron}.`],
    [
      "a door code beside a name",
      { count: 1, kinds: { name: 1, postcode: 1, secret: 1 }, secrets: 1 },
      `1 person's name and address are ${toAaron}. There is also a password or access code.`,
    ],
    [
      "two recipients",
      { count: 3, kinds: contacts, recipients: [0, 1, 3], isFirstContact: true },
      "3 people's names, addresses and phone numbers are going to aaron@mail.example and bethan@post.example, outside Mockshire Police. You have written to neither of them before.",
    ],
    [
      "a crowd",
      { count: 3, kinds: { name: 3, email: 3 }, recipients: [0, 1, 2] },
      "3 people's names and e-mail addresses are going to 3 people outside Mockshire Police.",
    ],
    [
      "what stays inside",
      { count: 120, kinds: { name: 120, postcode: 120 }, recipients: [], isFirstContact: true },
      "120 people's names and addresses are in this message.",
    ],
    [
      "a list that stays inside",
      { bulk: [{ kind: "collar-numbers", count: 240 }], recipients: [], places: ["quoted"] },
      "A list of 240 collar numbers is in this message. Look in the quoted message.",
    ],
  ])("says of %s", (_situation, evidence, sentence) => {
    expect(say(evidence)).toBe(sentence);
  });

  test("knows a name for every kind of detail", () => {
    const unnamed = Object.keys(kindNames).filter((kind) =>
      say({ count: 2, kinds: { [kind]: 2 } }).includes("records"),
    );
    expect(unnamed).toEqual(["secret"]);
  });

  test("does not claim to know who is outside", () => {
    expect(say({ count: 3, kinds: { name: 3, postcode: 3 } }, unknown)).toBe(
      "3 people's names and addresses are going to aaron@mail.example. They may be outside your organisation.",
    );
  });
});

describe("a sentence with more to say than an alert has room for", () => {
  const everything: Partial<SensitiveContent> = {
    count: 1234,
    kinds: { ...contacts, "national-insurance": 1, "driving-licence": 1, "pnc-id": 1, email: 1 },
    topics: ["source", "victim-or-witness", "special-category"],
    places: ["own-text", "quoted"],
    bulk: [
      { kind: "names", count: 2000 },
      { kind: "collar-numbers", count: 1500 },
      { kind: "addresses", count: 1418 },
    ],
    secrets: 12,
    isFirstContact: true,
  };
  const long = (name: string) => `${name}@${"sub-domain.".repeat(9)}example`;
  const far = draftTo({ to: [long("aaron"), long("bethan")] });

  test("names fewer groups, one topic and one list", () => {
    expect(say(everything)).toBe(
      "1,234 people's names, criminal record numbers and other details are going to " +
        "aaron@mail.example, outside Mockshire Police. Words nearby speak of an informant or " +
        "protected person. There is also a list of 2,000 names. There are also 12 passwords or " +
        "access codes.",
    );
  });

  test("names no group where the addresses are long too", () => {
    const both = { ...everything, recipients: [0, 1] };
    const end = "domain.sub-domain.sub-domain.sub-domain.example";
    expect(say(both, plainNames(far, mockshire))).toBe(
      `1,234 people's records are going to aaron@sub-domain…${end} and ` +
        `bethan@sub-domai…${end}, outside Mockshire Police. There is also a list of 2,000 names. ` +
        "There are also 12 passwords or access codes.",
    );
  });

  test("is whole in an alert, however long the names", () => {
    const organisation = { ...mockshire, name: "Mockshire and Sampleton ".repeat(4) };
    const both = { ...everything, recipients: [0, 1] };
    const sentence = say(both, markdownNames(far, organisation));
    const more = (left: number) => `And ${left} more.`;
    const closing =
      `${en.closing.review(`**${en.reviewButton}**`, `**${en.ribbonButton}**`)} ` +
      en.closing.sendAnyway;
    const alert = fitAlert(
      { sentences: [sentence, "x".repeat(99)], more, closing },
      markdownLayout,
    );
    expect(alert).toContain(sentence);
    expect(alert?.length).toBeLessThanOrEqual(maxAlertLength);
  });
});
