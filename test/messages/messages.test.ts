import type { Unchecked } from "../../src/core/assessment/assessment";
import { organisationFor } from "../../src/core/policy/policy";
import { en } from "../../src/messages/en";
import { uncheckedSentences } from "../../src/messages/messages";
import { plainNames } from "../../src/messages/names";
import { draftTo, today } from "../support/builders";
import { mockshirePolicy, policyFrom } from "../support/policies";

const draft = draftTo({
  to: ["a@mail.example", "", "A@Mail.example", "b@mail.example", "", ""],
  cc: ["", "c@mail.example"],
});
const names = plainNames(draft, organisationFor(mockshirePolicy, draft, today));
const unknown = plainNames(draft, { ...policyFrom({ organisation: {} }).organisation, today });

describe("uncheckedSentences", () => {
  test.each<[situation: string, unchecked: readonly Unchecked[], sentences: readonly string[]]>([
    ["nothing", [], []],
    [
      "parts that failed, together",
      [
        { kind: "part", part: "to", reason: "failed" },
        { kind: "part", part: "body", reason: "failed" },
      ],
      ["Second Look could not check To and the text. Look there yourself."],
    ],
    [
      "a silent part",
      [{ kind: "part", part: "subject", reason: "no-answer" }],
      ["Second Look did not check the subject. Outlook did not answer: look there yourself."],
    ],
    [
      "a field that was cut short",
      [{ kind: "part", part: "cc", reason: "cut-short" }],
      [
        "Second Look did not check everyone in Cc. Outlook does not show them all: look there yourself.",
      ],
    ],
    [
      "a rule that failed",
      [{ kind: "rule", rule: "outside-recipient" }],
      ["The check for people outside the organisation failed."],
    ],
  ])("says %s", (_situation, unchecked, sentences) => {
    expect(uncheckedSentences(unchecked, en)).toEqual(sentences);
  });
});

describe("what is said of a finding", () => {
  const outside = en.rule["outside-recipient"].sentence;
  const visible = en.rule["visible-recipients"].sentence;
  const sensitive = en.rule["sensitive-content"].sentence;
  const details = {
    tier: "identity",
    topics: [],
    bulk: [],
    secrets: 0,
    places: ["own-text"],
    ranges: [],
    isFirstContact: false,
    files: [],
    isAtLeast: false,
  } as const;

  test.each<[situation: string, said: string, sentence: string]>([
    [
      "one person, written in two ways",
      outside({ count: 1, expired: 0, recipients: [0, 2] }, names),
      "a@mail.example is outside Mockshire Police.",
    ],
    [
      "two people",
      outside({ count: 2, expired: 0, recipients: [0, 3] }, names),
      "a@mail.example and b@mail.example are outside Mockshire Police.",
    ],
    [
      "a crowd",
      outside({ count: 1234, expired: 0, recipients: [0] }, names),
      "1,234 people are outside Mockshire Police.",
    ],
    [
      "somebody whose line has expired",
      outside({ count: 1, expired: 1, recipients: [0] }, names),
      "a@mail.example is outside Mockshire Police. The list of trusted addresses no longer covers this one.",
    ],
    [
      "two of whom one's line has expired",
      outside({ count: 2, expired: 1, recipients: [0, 3] }, names),
      "a@mail.example and b@mail.example are outside Mockshire Police. The list of trusted " +
        "addresses no longer covers 1 of them.",
    ],
    [
      "somebody of whom it is not known",
      outside({ count: 1, expired: 0, recipients: [0] }, unknown),
      "a@mail.example may be outside your organisation.",
    ],
    [
      "two who see each other",
      visible({ count: 2, isAtLeast: false, recipients: [0, 3] }, names),
      "2 people outside Mockshire Police can see each other in To and Cc: each learns the " +
        "other's address.",
    ],
    [
      "as many as Outlook shows",
      visible({ count: 1000, isAtLeast: true, recipients: [0] }, names),
      "At least 1,000 people outside Mockshire Police can see each other in To and Cc: each " +
        "learns at least 999 addresses.",
    ],
    [
      "details that stay inside",
      sensitive({ ...details, count: 1, kinds: { postcode: 1 }, recipients: [] }, names),
      "1 person's address is in this message.",
    ],
    [
      "details that go to one person, written in two ways",
      sensitive({ ...details, count: 8, kinds: { email: 2 }, recipients: [0, 2] }, names),
      "8 people's e-mail addresses are going to a@mail.example, outside Mockshire Police.",
    ],
    [
      "details that go to a crowd",
      sensitive(
        { ...details, count: 8, kinds: { postcode: 8, telephone: 1 }, recipients: [0, 3, 7] },
        names,
      ),
      "8 people's addresses and phone numbers are going to 3 people outside Mockshire Police.",
    ],
  ])("names %s", (_situation, said, sentence) => {
    expect(said).toBe(sentence);
  });
});
